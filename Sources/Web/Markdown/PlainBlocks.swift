import Companion

/// Text as it was written: what is not parsed, because it would cost too much, loses nothing.
enum PlainBlocks {
  /// One paragraph, line by line; when no more nodes fit, the rest as one text with its line ends.
  static func blocks(_ text: String, _ allowance: inout MarkdownAllowance) -> [MarkdownNode] {
    let shown = HiddenCharacters.removed(from: text).trimmingBlankLines
    guard !shown.isEmpty else { return [] }
    return [.element(.p, lines(of: shown, &allowance))]
  }

  /// The lines of a text, parted by breaks.
  static func lines(of text: Substring, _ allowance: inout MarkdownAllowance) -> [MarkdownNode] {
    var nodes: [MarkdownNode] = []
    var rest = text
    while let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
      // The last node is kept for the rest.
      guard allowance.takesNode(2) else { break }
      if end > rest.startIndex { nodes.append(.text(String(rest[..<end]))) }
      nodes.append(.element(.br))
      rest = rest[rest.utf8.index(after: end)...]
    }
    if !rest.isEmpty { nodes.append(.text(String(rest))) }
    return nodes
  }
}

extension String {
  /// Without line ends and blanks at both ends.
  var trimmingBlankLines: Substring {
    let isBlank: (UInt8) -> Bool = { $0 == 10 || $0 == 32 || $0 == 9 }
    guard let start = utf8.firstIndex(where: { !isBlank($0) }),
      let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return self[start...last]
  }
}
