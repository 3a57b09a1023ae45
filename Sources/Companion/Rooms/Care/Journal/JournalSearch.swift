/// Looks for words in entries, whatever their accents and capitals, in both languages at once. In memory alone: nothing
/// of a search is kept.
struct JournalSearch {
  private let words: [SearchWords]
  private let all: SearchWords

  /// - Returns: `nil` when there is no letter or digit in what is looked for.
  init?(_ text: String) {
    guard let all = SearchWords(text) else { return nil }
    self.all = all
    words = all.words.compactMap { SearchWords($0) }
  }

  /// The stretch around what was looked for; `nil` where one of the words is missing.
  func found(in text: String) -> [SearchHit.Piece]? {
    let spoken = Self.words(of: text)
    guard words.allSatisfy({ word in spoken.contains(where: word.match) }) else { return nil }
    return Snippet(of: text, for: all)?.pieces
  }

  /// The tokenizer reads 4,096 words of a text: a page may hold more.
  private static let stretch = 2_000

  private static func words(of text: String) -> Set<String> {
    let parts = text.split(whereSeparator: \.isWhitespace)
    var words: Set<String> = []
    for start in stride(from: 0, to: parts.count, by: stretch) {
      let part = parts[start..<min(start + stretch, parts.count)].joined(separator: " ")
      words.formUnion(RecallTokenizer.words(part))
    }
    return words
  }
}
