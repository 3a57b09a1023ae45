/// Addresses that stand in a text as they are: they become links too.
enum BareLinks {
  /// The text with its http and https addresses made links; nothing for no text. Reads the text once.
  static func nodes(in text: String, _ allowance: inout MarkdownAllowance) -> [MarkdownNode] {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: ":")) else { return text.isEmpty ? [] : [.text(text)] }
    var nodes: [MarkdownNode] = []
    var told = bytes.startIndex
    var from = bytes.startIndex
    while let scheme = nextScheme(in: bytes[from...]) {
      from = bytes[scheme...].firstIndex(where: ends) ?? bytes.endIndex
      let isAlone = scheme == bytes.startIndex || !isWord(bytes[bytes.index(before: scheme)])
      let address = trimmed(bytes[scheme..<from])
      guard isAlone, address.count <= LinkAddress.limit,
        let fit = LinkAddress.fit(String(Substring(address))),
        allowance.takesNode(2 + address.count / 32)
      else { continue }
      if scheme > told { nodes.append(.text(String(text[told..<scheme]))) }
      nodes.append(.element(.a, .href(fit), [.text(fit)]))
      told = address.endIndex
    }
    if told < bytes.endIndex { nodes.append(.text(String(text[told...]))) }
    return nodes
  }

  private static func nextScheme(in bytes: Substring.UTF8View) -> String.Index? {
    var from = bytes.startIndex
    while let start = bytes[from...].firstIndex(of: UInt8(ascii: "h")) {
      let rest = bytes[start...]
      if rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) { return start }
      from = bytes.index(after: start)
    }
    return nil
  }

  /// Blanks, angle brackets and quotation marks; of the others, what is no ASCII: it is never part of an address
  /// that is written as it should be.
  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 32 || byte >= 127 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 128 || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  /// Without the marks that end a sentence, and without the bracket that began before the address.
  private static func trimmed(_ address: Substring.UTF8View) -> Substring.UTF8View {
    let isBracketed = !address.contains(UInt8(ascii: "("))
    let last = address.lastIndex { byte in
      !(".,;:!?'*_~]".utf8.contains(byte) || isBracketed && byte == UInt8(ascii: ")"))
    }
    return last.map { address[...$0] } ?? address[..<address.startIndex]
  }
}
