/// A way of thinking that narrows what one sees, or one of the two things that look like it and are none.
///
/// The twelve traps of the care plan's section 5 (after Burns 1980, as the field counts them), then a sober thought and a
/// feeling that claims nothing. A trap is only ever offered in a question, never stated (C5).
package enum ThinkingTrap: String, CaseIterable, Codable, Sendable {
  case allOrNothing = "all_or_nothing"
  case catastrophizing
  case mindReading = "mind_reading"
  case fortuneTelling = "fortune_telling"
  case overgeneralizing
  case labeling
  case personalizing
  case blaming
  case should
  case emotionalReasoning = "emotional_reasoning"
  case mentalFilter = "mental_filter"
  case comparing
  /// A thought that fits the facts, however unpleasant.
  case notDistorted = "not_distorted"
  /// An emotion, not a mistake.
  case justAFeeling = "just_a_feeling"

  /// Whether there is something to look at twice.
  package var isTrap: Bool { self != .notDistorted && self != .justAFeeling }
}
