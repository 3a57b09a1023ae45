/// After an entry: sentences that may be worth a closer look, for the person to choose from. Which trap a sentence may hold
/// is not said here; the exercise asks (C5).
package struct JournalOffer: Codable, Sendable, Equatable {
  /// As many at most: a choice, not a list of faults.
  package static let most = 3
  /// Characters of a thought that an exercise takes.
  package static let thoughtLimit = 600

  /// Word for word, in the order they stand in the entry.
  package let sentences: [String]
  package let question: String

  package init(sentences: [String], question: String) {
    self.sentences = sentences
    self.question = question
  }

  /// Each sentence by itself: a trap that is likely enough to be asked about (`TrapSuggestion.offering`).
  /// - Parameter suggestion: What `TrapClassifier` makes of one sentence.
  /// - Returns: `nil` where no sentence comes near enough.
  static func found(
    in sentences: [String], manner: Manner, suggestion: (String) -> TrapSuggestion?
  ) -> JournalOffer? {
    var seen: Set<String> = []
    let likely = sentences.enumerated().compactMap { index, sentence -> (Int, String, Float)? in
      guard sentence.count <= thoughtLimit, !sentence.hasSuffix("?"), seen.insert(sentence).inserted,
        let found = suggestion(sentence), found.offersRecord, let first = found.candidates.first
      else { return nil }
      return (index, sentence, first.probability)
    }
    let chosen = likely.sorted { $0.2 == $1.2 ? $0.0 < $1.0 : $0.2 > $1.2 }.prefix(most)
    guard !chosen.isEmpty else { return nil }
    return JournalOffer(
      sentences: chosen.sorted { $0.0 < $1.0 }.map(\.1), question: Words.Journal.offer.in(manner))
  }
}
