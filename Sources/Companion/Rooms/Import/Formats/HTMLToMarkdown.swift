import Foundation

/// Writes a vendor's HTML as Markdown: paragraphs, headings, lists, emphasis, code, quotes, links and tables. All else
/// gives its words; pictures, scripts and styles give nothing, and no address but of the web is kept (T31).
///
/// One pass over the tokens, no recursion.
struct HTMLToMarkdown {
  static func text(_ tokens: some Sequence<HTMLToken>) -> String {
    var writer = HTMLToMarkdown()
    for token in tokens { writer.write(token) }
    return String(decoding: writer.out, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// UTF-8, as all that matters here is ASCII.
  private var out: [UInt8] = []
  /// The lists that are open: the number of the next item, or 0 for a list without numbers.
  private var lists: [Int] = []
  /// The addresses of the links that are open; empty for one that is not kept.
  private var links: [String] = []
  private var quotes = 0
  private var isCode = false
  /// Line breaks that are due before the next words.
  private var breaks = 0

  private mutating func write(_ token: HTMLToken) {
    switch token {
    case .text(let text): write(text)
    case .open(let name, let attributes): open(name, attributes)
    case .close(let name): close(name)
    }
  }

  private mutating func write(_ text: String) {
    if isCode {
      settle()
      put(text)
      return
    }
    // Any number of spaces and line breaks is one space, and none at the beginning of a line.
    var isSpace = false
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
        isSpace = true
        continue
      }
      if isSpace { space() }
      isSpace = false
      if breaks > 0 || out.isEmpty { settle() }
      out.append(byte)
    }
    if isSpace { space() }
  }

  private mutating func put(_ text: String) { out.append(contentsOf: text.utf8) }

  private mutating func space() {
    if breaks == 0, let last = out.last, last != 0x20, last != 0x0A { out.append(0x20) }
  }

  private mutating func open(_ name: String, _ attributes: String) {
    switch name {
    case "br": isCode ? put("\n") : due(1)
    case "p", "div", "table": due(lists.isEmpty ? 2 : 1)
    case "tr": due(1)
    case "td", "th": if breaks == 0, !out.isEmpty { put(" | ") }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      due(2)
      settle()
      put(String(repeating: "#", count: Int(name.dropFirst()) ?? 1) + " ")
    case "ul", "ol":
      due(lists.isEmpty ? 2 : 1)
      // Deeper than anybody nests, further lists are written at the same depth.
      if lists.count < 100 { lists.append(name == "ol" ? 1 : 0) }
    case "li":
      due(1)
      settle()
      let number = lists.last ?? 0
      put(
        String(repeating: "  ", count: max(min(lists.count, 10) - 1, 0)) + (number > 0 ? "\(number). " : "- ")
      )
      if number > 0 { lists[lists.count - 1] = number + 1 }
    case "strong", "b": mark("**")
    case "em", "i": mark("*")
    case "code" where !isCode: mark("`")
    case "pre":
      due(2)
      settle()
      put("```\n")
      isCode = true
    case "blockquote":
      due(2)
      if quotes < 10 { quotes += 1 }
    case "hr":
      due(2)
      settle()
      put("---")
      due(2)
    case "a":
      let address = Self.address(attributes)
      links.append(address)
      if !address.isEmpty { mark("[") }
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table": due(lists.isEmpty ? 2 : 1)
    case "ul", "ol":
      _ = lists.popLast()
      due(lists.isEmpty ? 2 : 1)
    case "strong", "b": end("**")
    case "em", "i": end("*")
    case "code" where !isCode: end("`")
    case "pre" where isCode:
      if out.last != 0x0A { put("\n") }
      put("```")
      isCode = false
      due(2)
    case "blockquote":
      if quotes > 0 { quotes -= 1 }
      due(2)
    case "a":
      if let address = links.popLast(), !address.isEmpty { end("](\(address))") }
    default: break
    }
  }

  private mutating func due(_ count: Int) {
    guard !isCode else { return }
    breaks = max(breaks, count)
  }

  /// Writes the breaks that are due, none at the very beginning.
  private mutating func settle() {
    defer { breaks = 0 }
    guard breaks > 0 || out.isEmpty else { return }
    let quote = String(repeating: "> ", count: quotes)
    if !out.isEmpty {
      while out.last == 0x20 { out.removeLast() }
      for count in 1...breaks { put(count < breaks && quotes > 0 ? "\n" + quote : "\n") }
    }
    put(quote)
  }

  private mutating func mark(_ mark: String) {
    settle()
    put(mark)
  }

  /// Ends a mark behind the words, before any space.
  private mutating func end(_ mark: String) {
    let isSpaced = out.last == 0x20
    if isSpaced { out.removeLast() }
    put(mark)
    if isSpaced { put(" ") }
  }

  /// The address of a link into the web, without anything that would end the Markdown around it.
  private static func address(_ attributes: String) -> String {
    guard let start = attributes.range(of: "href=", options: .caseInsensitive)?.upperBound else { return "" }
    let quoted = attributes[start...]
    guard let quote = quoted.first, quote == "\"" || quote == "'" else { return "" }
    let address = HTMLEntity.read(String(quoted.dropFirst().prefix { $0 != quote }))
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    let isPlain = !address.contains { $0.isWhitespace || $0 == "(" || $0 == ")" || $0 == "<" || $0 == ">" }
    return isWeb && isPlain ? address : ""
  }
}
