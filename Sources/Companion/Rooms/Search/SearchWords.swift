/// What somebody looks for, word by word, as the index spells them.
struct SearchWords: Sendable, Equatable {
  /// Words that count; more are passed over.
  static let most = 16
  /// Letters from which on the last word may be the beginning of another.
  static let shortestPrefix = 2

  /// Folded, in their order, each once. Small words only where there are no others.
  let words: [String]
  /// The last word of what was typed, which may be the beginning of another.
  let prefix: String?
  private let terms: Set<String>

  /// - Returns: `nil` when there is no letter or digit in the text.
  init?(_ text: String) {
    var words: [String] = []
    for word in RecallTokenizer.words(text) {
      words.removeAll { $0 == word }
      words.append(word)
    }
    let telling = words.filter { word in
      RecallLanguage.allCases.allSatisfy { !StopWords.contains(word, in: $0) }
    }
    let kept = Array((telling.isEmpty ? words : telling).suffix(Self.most))
    guard !kept.isEmpty else { return nil }
    self.words = kept
    prefix = kept.last.flatMap { $0 == words.last && $0.utf8.count >= Self.shortestPrefix ? $0 : nil }
    terms = Set(kept.flatMap(Self.terms))
  }

  /// The terms that stand for a word in either language; none for a word too small to be indexed in both.
  static func terms(of word: String) -> Set<String> {
    Set(RecallLanguage.allCases.flatMap { RecallTokenizer.terms([word], in: $0) })
  }

  /// Whether a word of a text, folded, is one that is looked for.
  func match(_ word: String) -> Bool {
    if let prefix, word.hasPrefix(prefix) { return true }
    return words.contains(word) || !terms.isDisjoint(with: Self.terms(of: word))
  }
}
