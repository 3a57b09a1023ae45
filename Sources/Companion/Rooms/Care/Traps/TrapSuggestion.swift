/// What to ask about a thought: "which of these comes nearest?", three candidates and none of them.
package struct TrapSuggestion: Sendable, Equatable {
  package struct Candidate: Sendable, Equatable {
    package let trap: ThinkingTrap
    /// 0 to 1, calibrated on held-out themes. For deciding alone: a person never sees it.
    package let probability: Float
  }

  /// Three, likeliest first. "None of these" is always offered beside them (C5), and leads to all fourteen.
  package let candidates: [Candidate]
  /// How likely the text is no thought at all: a question, a greeting, a plan for the weekend.
  package let outside: Float

  /// From this probability on of a trap a thought record may be offered after a journal entry ("en faire une fiche
  /// pensée ?"): section 9 of the care plan.
  package static let offering: Float = 0.5

  /// Whether the likeliest candidate is a trap, and likely enough to offer a thought record. Never a reason to insist.
  package var offersRecord: Bool {
    guard let first = candidates.first else { return false }
    return first.trap.isTrap && first.probability >= Self.offering
  }
}
