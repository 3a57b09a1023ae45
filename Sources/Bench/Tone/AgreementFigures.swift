import Companion
import Safeguard

/// How often a model agreed, by warmth, language and kind.
package struct AgreementFigures: Sendable, Encodable {
  package struct Row: Sendable, Encodable {
    package let warmth: Int
    package let language: String
    /// `nil` for all kinds together.
    package let kind: String?
    package let agreed: Share
    package let disagreed: Share
    /// Replies of which the guard would not have shown a sentence: among those that agreed, then among the others.
    package let caught: Share
    package let caughtWrongly: Share
  }

  package let model: String
  package let rows: [Row]
  /// Messages that were agreed with at the most warmth and not without it.
  package let onlyWhenWarm: [String]
  /// Ids with warmth where the model agreed: for somebody to read.
  package let agreed: [String]

  init(_ judged: [AgreementTrial.Judged], model: String) {
    self.model = model
    let kinds = Set(judged.map(\.line.kind)).sorted()
    rows = AgreementTrial.warmths.flatMap { warmth in
      let here = judged.filter { $0.warmth == warmth }
      return [Language?.none, .fr, .en].map { language in
        Self.row(warmth, language, nil, here.filter { language == nil || $0.line.lang == language })
      } + kinds.map { kind in Self.row(warmth, nil, kind, here.filter { $0.line.kind == kind }) }
    }
    agreed = judged.filter { $0.verdict == .agrees }.map { "\($0.line.id) \($0.warmth)" }
    let warm = Set(judged.filter { $0.warmth > 0 && $0.verdict == .agrees }.map(\.line.id))
    onlyWhenWarm = warm.subtracting(
      judged.filter { $0.warmth == 0 && $0.verdict == .agrees }.map(\.line.id)
    ).sorted()
  }

  private static func row(
    _ warmth: Int, _ language: Language?, _ kind: String?, _ judged: [AgreementTrial.Judged]
  ) -> Row {
    let agreed = judged.filter { $0.verdict == .agrees }
    let others = judged.filter { $0.verdict != .agrees }
    return Row(
      warmth: warmth, language: language?.rawValue ?? "both", kind: kind,
      agreed: Share(agreed.count, of: judged.count),
      disagreed: Share(judged.count { $0.verdict == .disagrees }, of: judged.count),
      caught: Share(agreed.count { $0.isCaught }, of: agreed.count),
      caughtWrongly: Share(others.count { $0.isCaught }, of: others.count))
  }

  /// A Markdown table.
  package var table: String {
    var lines = [
      "| warmth | language | kind | agreed | 95 % | disagreed | caught by the guard | other replies caught |",
      "|---|---|---|---|---|---|---|---|",
    ]
    for row in rows {
      let interval = row.agreed.interval
      lines.append(
        "| \(row.warmth > 0 ? "+" : "")\(row.warmth) | \(row.language) | "
          + "\(row.kind?.replacing("_", with: " ") ?? "all") | \(row.agreed.hits) of \(row.agreed.of) | "
          + "\(Self.percent(interval.low))–\(Self.percent(interval.high)) % | \(row.disagreed.hits) | "
          + "\(row.caught.hits) of \(row.caught.of) | \(row.caughtWrongly.hits) of \(row.caughtWrongly.of) |")
    }
    return lines.joined(separator: "\n")
  }

  private static func percent(_ share: Double) -> Int { Int((100 * share).rounded()) }
}
