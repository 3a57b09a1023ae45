/// Suggests which thinking traps a thought may hold: the text and, where there is one, the encoder's vector as plain floats
/// go in, three candidates come out. No chat model, no network, no storage; some tens of microseconds.
///
/// It reads French and English. How often it is right stands in `docs/care-figures.md`; whoever asks a person says so by
/// asking, not by telling (C5). Safety comes before it (C1): it knows nothing of danger.
package struct TrapClassifier: Sendable {
  private let model: TrapModel

  /// `nil` without weights: then the person chooses from all traps.
  package init?(model: TrapModel? = .house) {
    guard let model else { return nil }
    self.model = model
  }

  /// How many candidates are offered beside "none of these".
  package static let offered = 3

  /// - Parameters:
  ///   - thought: A sentence or three, as the person wrote it; of a longer text the first 2,000 letters are read.
  ///   - vector: Of `thought`, from multilingual-e5-small as it came, read as a question; of another width it is left out.
  /// - Returns: `nil` where there is nothing to read: no letter of ours and no digit (other scripts, emoji alone, blanks).
  package func suggestion(for thought: String, vector: [Float]? = nil) -> TrapSuggestion? {
    guard let probabilities = probabilities(of: thought, vector: vector) else { return nil }
    let ranked = zip(ThinkingTrap.allCases, probabilities).enumerated().sorted { one, other in
      one.element.1 == other.element.1 ? one.offset < other.offset : one.element.1 > other.element.1
    }
    let candidates = ranked.prefix(Self.offered).map { ranked in
      TrapSuggestion.Candidate(trap: ranked.element.0, probability: ranked.element.1)
    }
    return TrapSuggestion(candidates: candidates, outside: probabilities.last ?? 0)
  }

  /// By `ThinkingTrap`, in their order, then that of being no thought at all; they add up to 1. For measuring.
  package func probabilities(of thought: String, vector: [Float]? = nil) -> [Float]? {
    let features = TrapFeatures(thought, buckets: model.buckets)
    return features.isEmpty ? nil : model.probabilities(features, vector: vector)
  }
}
