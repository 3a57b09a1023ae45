import Foundation

/// A line of a written talk, `Name: text`, perhaps with its date in brackets before it.
struct SpokenLine {
  /// As long as names are.
  private static let longest = 40

  let name: String
  let text: Substring
  let at: Date?

  /// - Returns: `nil` for a line that nobody's name begins; a sentence with a colon or an address is no name.
  init?(_ line: String) {
    var rest = Substring(line)
    var at: Date?
    if rest.first == "[", let close = rest.prefix(40).firstIndex(of: "]"),
      let date = ImportedDate.read(String(rest[rest.index(after: rest.startIndex)..<close]))
    {
      at = date
      rest = rest[rest.index(after: close)...].drop(while: \.isWhitespace)
    }
    guard let colon = rest.prefix(Self.longest + 1).firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    // Forty characters may be as long as a book.
    guard rest[..<colon].utf8.count <= 8 * Self.longest else { return nil }
    // French puts a space before the colon; Markdown makes names bold.
    let name = rest[..<colon].trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "*_")))
    let after = rest[rest.index(after: colon)...]
    guard !name.isEmpty, name.contains(where: \.isLetter), !after.hasPrefix("//"),
      !name.contains(where: { ".!?,;\"«»()/\\=".contains($0) }), name.split(separator: " ").count <= 4
    else { return nil }
    self.name = name
    self.at = at
    // The end of bold may stand behind the colon.
    text = rest.hasPrefix("**") && after.hasPrefix("**") ? after.dropFirst(2) : after
  }
}
