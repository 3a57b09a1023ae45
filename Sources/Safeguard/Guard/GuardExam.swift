package import Foundation

/// Measures the guard on sentences written for it, half bad, half good and close.
package struct GuardExam: Sendable {
  /// One line of `Training/Guard/sentences.jsonl` or `caring.jsonl`.
  package struct Line: Codable, Sendable {
    package let lang: String
    /// What the person lives through when this is said; whole situations are held out.
    package let situation: String
    package let part: Part
    /// The reason for which it must not be shown, or which it comes close to.
    package let near: String
    package let bad: Bool
    package let text: String
    package let context: Around?

    /// All but `held` were learnt from, in that order
    /// (`Training/Guard/README.md`).
    package enum Part: String, Codable, Sendable, CaseIterable {
      case train, oblique, second, third, fourth, held
      /// What a small model may say in danger, and what it says astray.
      case careFirst = "care-first", careSecond = "care-second"
    }

    package struct Around: Codable, Sendable {
      package let level: RiskLevel?
      package let label: RiskLabel?
      package let farewell: Bool?
      package let judgement: Bool?
      /// A small model says it.
      package let small: Bool?
    }
  }

  /// How many of how many, with the 95 % interval of Wilson (1927).
  package struct Rate: Codable, Sendable, Equatable {
    package let hits: Int
    package let of: Int
    package let rate: Double
    package let low: Double
    package let high: Double

    package init(_ hits: Int, of count: Int) {
      (self.hits, of) = (hits, count)
      guard count > 0 else {
        (rate, low, high) = (0, 0, 1)
        return
      }
      let z = 1.959_964
      let n = Double(count)
      let p = Double(hits) / n
      let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
      let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
      (rate, low, high) = (p, max(0, middle - half), min(1, middle + half))
    }
  }

  /// What one part of the lines shows.
  package struct Row: Codable, Sendable {
    package let part: String
    package let lang: String
    /// `nil` for all reasons together.
    package let reason: String?
    package let caught: Rate
    package let falseAlarms: Rate
  }

  package let lines: [Line]

  /// - Throws: What decoding throws when a line is not of that form.
  package init(_ data: Data) throws {
    let decoder = JSONDecoder()
    lines = try data.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(Line.self, from: $0) }
  }

  package static func isCaught(_ line: Line) -> Bool { reason(line) != nil }

  package static func reason(_ line: Line) -> ReplyGuard.Reason? {
    replyGuard.reason(line.text, in: context(of: line))
  }

  private static let replyGuard = ReplyGuard()

  private static func context(of line: Line) -> ReplyGuard.Context {
    ReplyGuard.Context(
      language: line.lang == "fr" ? .fr : .en, level: line.context?.level ?? .none,
      label: line.context?.label ?? .none, isFarewell: line.context?.farewell ?? false,
      asksJudgement: line.context?.judgement ?? false, wantsCare: line.context?.small ?? false)
  }

  /// Each part in both languages together, alone, and by reason.
  package func rows() -> [Row] {
    let judged = lines.map { (line: $0, isCaught: Self.isCaught($0)) }
    return Line.Part.allCases.flatMap { part in
      let inPart = judged.filter { $0.line.part == part }
      guard !inPart.isEmpty else { return [Row]() }
      let languages = ["both", "fr", "en"].map { lang in
        row(part, lang, nil, inPart.filter { lang == "both" || $0.line.lang == lang })
      }
      let reasons = Set(inPart.map(\.line.near)).sorted().map { reason in
        row(part, "both", reason, inPart.filter { $0.line.near == reason })
      }
      return languages + reasons
    }
  }

  private func row(
    _ part: Line.Part, _ lang: String, _ reason: String?, _ judged: [(line: Line, isCaught: Bool)]
  ) -> Row {
    let bad = judged.filter(\.line.bad)
    let good = judged.filter { !$0.line.bad }
    return Row(
      part: part.rawValue, lang: lang, reason: reason,
      caught: Rate(bad.count { $0.isCaught }, of: bad.count),
      falseAlarms: Rate(good.count { $0.isCaught }, of: good.count))
  }
}
