/// What an exchange is about: its words without the small ones, so that exemplars can be kept from saying one thing
/// twice.
struct ExemplarWords: Sendable, Equatable {
  private let terms: Set<String>

  init(said: String, reply: String, in language: Language) {
    let fallback: RecallLanguage = language == .fr ? .fr : .en
    terms = Set(RecallTokenizer.terms(said + "\n" + reply, fallback: fallback))
  }

  /// The share of words in common (Jaccard 1901), 0 to 1.
  func overlap(_ other: ExemplarWords) -> Double {
    let common = terms.intersection(other.terms).count
    return common == 0 ? 0 : Double(common) / Double(terms.union(other.terms).count)
  }
}
