/// Takes out what stands between quotation marks, so that words told again are not taken for the companion's own.
enum Quotation {
  private static let pairs: [Character: Character] = ["«": "»", "“": "”", "„": "“", "\"": "\""]

  static func isOpen(in text: String) -> Bool { text.contains { pairs[$0] != nil } }

  /// `text` without its quotations. One that is never closed stays: it may be all that there is.
  static func without(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: { pairs[$0] != nil }) {
      let inside = rest[rest.index(after: start)...]
      guard let end = inside.firstIndex(of: pairs[rest[start]]!) else { break }
      out += rest[..<start] + " "
      rest = rest[inside.index(after: end)...]
    }
    return out + rest
  }
}
