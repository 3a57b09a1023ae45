import Companion
import Foundation

extension ToneFigures {
  /// Two Markdown tables: how far each dial moved its features, and the facts.
  package var table: String {
    let notches = rows.first?.notches.map(\.notch) ?? []
    let titles = notches.map { $0 > 0 ? "+\($0)" : "\($0)".replacing("-", with: "−") }
    var lines = [
      "| dial | feature | language | " + titles.joined(separator: " | ") + " | moved (95 %) | in order |"
    ]
    lines.append("|---|---|---|" + String(repeating: "---|", count: titles.count + 2))
    for row in rows {
      let means = row.notches.map { Self.figure($0.value.mean) }
      let moved =
        "\(Self.figure(row.moved.mean)) (\(Self.figure(row.moved.low)) to \(Self.figure(row.moved.high)))"
      let name = row.feature.replacing("_", with: " ")
      lines.append(
        "| "
          + ([row.dial, name, row.language] + means + [moved, row.isInOrder ? "yes" : "no"])
          .joined(separator: " | ") + " |")
    }
    lines += ["", "| facts left alone | " + titles.joined(separator: " | ") + " |"]
    lines.append("|---|" + String(repeating: "---|", count: titles.count))
    for dial in Tone.Dial.allCases {
      let shares = facts.filter { $0.dial == dial.rawValue }.map { "\($0.kept.hits) of \($0.kept.of)" }
      lines.append("| " + ([dial.rawValue] + shares).joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private static func figure(_ value: Double) -> String {
    String(format: abs(value) >= 20 ? "%.0f" : "%.2f", value)
  }
}
