package import Foundation
import Safeguard

/// What the reply guard catches of labelled sentences, as it is printed.
package struct GuardFigures: Encodable, Sendable {
  private let rows: [GuardExam.Row]

  /// - Parameter sentences: Lines of `Training/Guard/sentences.jsonl`, and of `caring.jsonl`.
  /// - Throws: What decoding throws when a line is not of that form.
  package init(_ sentences: Data) throws { rows = try GuardExam(sentences).rows() }

  package func encode(to encoder: any Encoder) throws { try rows.encode(to: encoder) }

  /// A Markdown table: every part, both languages and each reason.
  package var table: String {
    let head = [
      "| part | language | reason | caught | 95 % interval | false alarms | 95 % interval |",
      "|---|---|---|---|---|---|---|",
    ]
    return (head + rows.map(Self.line)).joined(separator: "\n")
  }

  private static func line(_ row: GuardExam.Row) -> String {
    let cells =
      [row.part, row.lang, row.reason ?? "all"]
      + [row.caught, row.falseAlarms].flatMap {
        ["\($0.hits) of \($0.of) (\(share($0.rate)))", "\(share($0.low))–\(share($0.high))"]
      }
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func share(_ value: Double) -> String { String(format: "%.3f", value) }
}
