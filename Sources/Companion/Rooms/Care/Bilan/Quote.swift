/// The person's own words, short enough for a screen.
enum Quote {
  private static let limit = 220

  /// Cut after a word where need be, with an ellipsis; on one line.
  static func short(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    let cut = line.prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end].trimmingPrefix(" ") + "…"
  }

  /// In the quotation marks of the language, without a full stop before the closing one.
  static func marked(_ words: String, in language: Language) -> String {
    var short = short(words)
    while let last = short.last, last == "." || last == " ", !short.hasSuffix("..") { short.removeLast() }
    return language == .fr ? "«\u{a0}\(short)\u{a0}»" : "“\(short)”"
  }
}
