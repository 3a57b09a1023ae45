import Companion
import Foundation

/// What each dial did to its features, and whether the facts stayed.
package struct ToneFigures: Sendable, Encodable {
  /// A mean with the interval in which the true one lies 19 times out of 20 (normal approximation, 1.96 standard errors).
  package struct Mean: Sendable, Encodable, Equatable {
    package let mean: Double
    package let low: Double
    package let high: Double
    package let of: Int

    init(_ values: [Double]) {
      of = values.count
      let count = Double(max(1, values.count))
      let mean = values.reduce(0, +) / count
      let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
      let reach = 1.96 * (spread / count).squareRoot()
      (self.mean, low, high) = (mean, mean - reach, mean + reach)
    }
  }

  package struct Notch: Sendable, Encodable {
    package let notch: Int
    package let value: Mean
  }

  /// One feature of one dial.
  package struct Row: Sendable, Encodable {
    package let dial: String
    package let feature: String
    package let language: String
    package let notches: [Notch]
    /// Highest notch less lowest, message by message; above 0 is the right way.
    package let moved: Mean
    /// Whether the means rise with every notch, or fall where less of the feature is more of the dial.
    package let isInOrder: Bool
    /// Whether the dial is judged by it.
    package let isFirst: Bool
  }

  package struct Facts: Sendable, Encodable {
    package let dial: String
    package let notch: Int
    package let kept: Share
  }

  package let model: String
  package let rows: [Row]
  package let facts: [Facts]
  /// Ids of messages whose answer was missing, with dial and notch: for somebody to read.
  package let missing: [String]

  package var isInOrder: Bool { rows.allSatisfy { !$0.isFirst || $0.language != "both" || $0.isInOrder } }

  init(_ told: [Tone.Dial: [ToneTrial.Told]], notches: [Int], model: String) {
    self.model = model
    rows = Tone.Dial.allCases.flatMap { dial in
      let replies = (told[dial] ?? []).filter { $0.line.answers == nil }
      return ToneFeature.of(dial).enumerated().flatMap { place, feature in
        [nil, Language.fr, .en].map { language in
          Self.row(
            dial, feature, replies.filter { language == nil || $0.line.lang == language }, notches, language,
            isFirst: place == 0)
        }
      }
    }
    var facts: [Facts] = []
    var missing: [String] = []
    for dial in Tone.Dial.allCases {
      for notch in notches {
        let asked = (told[dial] ?? []).filter { $0.notch == notch && $0.line.answers != nil }
        let kept = asked.filter(Self.holdsAnswer)
        facts.append(Facts(dial: dial.rawValue, notch: notch, kept: Share(kept.count, of: asked.count)))
        missing += asked.filter { !Self.holdsAnswer($0) }.map { "\($0.line.id) \(dial.rawValue) \(notch)" }
      }
    }
    (self.facts, self.missing) = (facts, missing)
  }

  static func holdsAnswer(_ told: ToneTrial.Told) -> Bool {
    let reply = told.reply.replacing("\u{A0}", with: " ").lowercased()
    return (told.line.answers ?? []).contains { reply.contains($0.lowercased()) }
  }

  private static func row(
    _ dial: Tone.Dial, _ feature: ToneFeature, _ replies: [ToneTrial.Told], _ notches: [Int],
    _ language: Language?, isFirst: Bool
  ) -> Row {
    var values: [Int: [String: Double]] = [:]
    for one in replies {
      values[one.notch, default: [:]][one.line.id] = feature.value(in: one.reply, one.line.lang)
    }
    let means = notches.map { notch in
      Notch(notch: notch, value: Mean((values[notch] ?? [:]).sorted { $0.key < $1.key }.map(\.value)))
    }
    let (lowest, highest) = (values[notches[0]] ?? [:], values[notches[notches.count - 1]] ?? [:])
    let moved = lowest.sorted { $0.key < $1.key }.compactMap { id, low in
      highest[id].map { feature.sign * ($0 - low) }
    }
    let rises = zip(means, means.dropFirst()).allSatisfy {
      feature.sign * $0.value.mean < feature.sign * $1.value.mean
    }
    return Row(
      dial: dial.rawValue, feature: feature.rawValue, language: language?.rawValue ?? "both", notches: means,
      moved: Mean(moved), isInOrder: rises, isFirst: isFirst)
  }
}
