package import Companion
import Foundation

/// How near a model came to a fixture's voice, by how much of it the prompt showed.
package struct VoiceFigures: Sendable, Encodable {
  package struct Arm: Sendable, Encodable {
    package let name: VoiceDesk.Arm
    package let report: FidelityReport
    /// Words a reply, on the average.
    package let words: Double
  }

  /// What was gained on the first arm, in points of the score.
  package struct Gain: Sendable, Encodable {
    package let arm: VoiceDesk.Arm
    package let voice: Double
    package let formatting: Double
    /// Of `voice`, 95 %: pairs drawn anew, the same for both.
    package let low: Double
    package let high: Double
  }

  package let fixture: String
  package let model: String
  package let shown: Int
  package let heldOut: Int
  /// Of the companion's own replies.
  package let words: Double
  package let styleCard: String
  package let arms: [Arm]
  package let gains: [Gain]

  /// - Parameter asked: The bare one first.
  init(
    _ fixture: VoiceFixture, _ desk: VoiceDesk, _ pairs: [VoicePair], _ asked: [VoiceDesk.Arm],
    _ replies: [VoiceDesk.Arm: [String: String]], model: String
  ) throws {
    self.fixture = fixture.name
    self.model = model
    shown = desk.split.shown.count
    heldOut = pairs.count
    words = Self.words(pairs.map(\.reply))
    styleCard = desk.card
    let matched = asked.map { arm in
      MatchedPairs(
        pairs.compactMap { pair in
          let id = pair.id.description
          return replies[arm]?[id].map { .init(id: id, original: pair.reply, candidate: $0) }
        })
    }
    arms = try zip(asked, matched).map { arm, matched in
      Arm(
        name: arm, report: try Fidelity.report(on: matched),
        words: Self.words(matched.pairs.map(\.candidate)))
    }
    let first = arms[0].report
    gains = zip(arms, matched).dropFirst().map { arm, pairs in
      let interval = VoiceGain(from: matched[0], to: pairs, in: fixture.language).interval
      return Gain(
        arm: arm.name, voice: arm.report.voice - first.voice,
        formatting: arm.report.formatting - first.formatting, low: interval.lowerBound,
        high: interval.upperBound)
    }
  }

  private static func words(_ replies: [String]) -> Double {
    let count = replies.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    return Double(count) / Double(max(1, replies.count))
  }

  /// A table in Markdown, with the interval of each score and of what was gained.
  package var table: String {
    var lines = [
      "| \(fixture), \(model), \(heldOut) messages | raw AUC | stripped AUC | 95 % "
        + "| formatting | voice | words | plain habits that differ |",
      "|---|---|---|---|---|---|---|---|",
    ]
    if let null = arms.first?.report.null {
      lines.append(
        "| the companion itself | \(short(null.raw)) | \(short(null.stripped)) | | "
          + "\(score(FidelityReport.score(null.raw))) | \(score(FidelityReport.score(null.stripped))) | "
          + "\(score(words)) | |")
    }
    lines += arms.map { arm in
      let report = arm.report
      return "| \(Self.title(arm.name)) | \(short(report.auc.raw)) | \(short(report.auc.stripped)) | "
        + "\(short(report.interval.lowerBound))–\(short(report.interval.upperBound)) | "
        + "\(score(report.formatting)) | \(score(report.voice)) | \(score(arm.words)) | "
        + "\(report.traits.count) |"
    }
    lines += ["", "| gained on the bare prompt | formatting | voice | 95 % |", "|---|---|---|---|"]
    lines += gains.map { gain in
      "| \(Self.title(gain.arm)) | \(signed(gain.formatting)) | \(signed(gain.voice)) | "
        + "\(signed(gain.low)) to \(signed(gain.high)) |"
    }
    return lines.joined(separator: "\n")
  }

  private static func title(_ arm: VoiceDesk.Arm) -> String {
    switch arm {
    case .bare: "bare prompt"
    case .persona: "character and two constant exemplars"
    case .exemplars: "and exemplars like the message, and the style card"
    }
  }

  private func short(_ value: Double) -> String { String(format: "%.3f", value) }
  private func score(_ value: Double) -> String { String(format: "%.0f", value) }
  private func signed(_ value: Double) -> String { String(format: "%+.0f", value) }
}
