import Companion
import Safeguard

/// How often the right thinking trap is among what is suggested.
package struct TrapFigures: Sendable, Encodable {
  package let name: String
  package let hasEncoder: Bool
  /// By language, all together last.
  package let columns: [Column]
  /// What is taken for what, most often first; at most `mostConfusions`.
  package let confusions: [Confusion]

  package static let mostConfusions = 12
  static let together = "all"

  /// One language, or all together.
  package struct Column: Sendable, Encodable {
    package let language: String
    package let top1: Share
    package let top3: Share
    /// The same where the second label of a thought counts as right, too.
    package let top1WithSecond: Share
    package let macroF1: Score
    /// A thought record would be offered (probability of a trap ≥ 0.5), of thoughts with a trap…
    package let offered: Share
    /// …and rightly named, of those offered.
    package let offeredRightly: Share
    /// The same offer, of sober thoughts and feelings.
    package let offeredInVain: Share
    /// The same offer, of texts that are no thought.
    package let offeredOutside: Share
    /// Mean distance between what the likeliest candidate's probability says and how often it is right, in ten bins
    /// (expected calibration error, Guo 2017).
    package let calibrationError: Double
    /// By label.
    package let labels: [String: Label]
  }

  package struct Label: Sendable, Encodable {
    package let top1: Share
    package let top3: Share
    /// Right, of the lines for which it was the likeliest.
    package let precision: Share
    package let f1: Double
  }

  /// A number and the interval that holds it in 19 of 20 resamplings of the lines.
  package struct Score: Sendable, Encodable {
    package let value: Double
    package let low: Double
    package let high: Double
  }

  package struct Confusion: Sendable, Encodable {
    package let label: String
    package let seen: String
    package let count: Int
    package let of: Int
  }

  package init(_ lines: [SeenTrap], name: String, hasEncoder: Bool) {
    self.name = name
    self.hasEncoder = hasEncoder
    let languages = SafeguardLanguage.allCases.filter { one in lines.contains { $0.line.lang == one } }
    columns =
      languages.map { one in Column(lines.filter { $0.line.lang == one }, language: one.rawValue) }
      + [Column(lines, language: Self.together)]
    confusions = Self.confusions(lines)
  }

  private static func confusions(_ lines: [SeenTrap]) -> [Confusion] {
    let all = ThinkingTrap.allCases.flatMap { label in
      let mine = lines.filter { $0.line.trap == label }
      return ThinkingTrap.allCases.filter { $0 != label }.map { seen in
        Confusion(
          label: label.rawValue, seen: seen.rawValue, count: mine.count { $0.first == seen }, of: mine.count)
      }
    }
    let ranked = all.enumerated().sorted { one, other in
      (other.element.count, one.offset) < (one.element.count, other.offset)
    }
    return ranked.prefix(mostConfusions).map(\.element).filter { $0.count > 0 }
  }
}
