/// A block of the summary for a professional (CARE §8). Each stands in it only where the person ticked it.
package enum SummaryPart: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
  /// Why I came, in own words.
  case why
  /// Totals with dates and published bands, and small curves.
  case scores
  case formulation
  /// Only those that the person themselves chose.
  case traps
  /// What was practised, and what was learnt.
  case practice
  case sleep
  /// The safety plan, and nothing of what was noted of danger (R25).
  case safety
  /// For the next session.
  case questions
}
