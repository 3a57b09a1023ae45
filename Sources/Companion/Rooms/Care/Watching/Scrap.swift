import Safeguard

/// Answers to one step of an exercise are mostly scraps: "he may be cross", "sit at the wheel 10". The encoder never learnt from
/// such: where it stands alone over one, the numbers are shown with the house's question, and nothing is held back
/// (`docs/care-figures.md` says how often it is wrong about them).
enum Scrap {
  /// 99 of a hundred answers in `Measures/Exercises` have no more; a message in which somebody tells of themselves is longer.
  private static let words = 12

  /// Whether a text is a few words, or a list of such: each line or item of it.
  static func isOne(_ text: String) -> Bool {
    text.split { $0 == ";" || $0.isNewline }
      .allSatisfy { $0.split(whereSeparator: \.isWhitespace).count <= words }
  }

  /// Whether the encoder alone hears danger.
  /// - Parameter alone: What patterns and n-grams make of the same text.
  static func isUnsure(_ heard: TriageResult, alone: TriageResult) -> Bool {
    heard.level >= .concern && alone.level < .concern
  }
}
