import Foundation
import Safeguard

extension TriageFigures {
  private var title: String {
    "\(name), \(hasEncoder ? "with the encoder" : "without the encoder")"
  }

  /// The set as it was written, label by label, then a line for each spelling.
  package var markdown: String {
    var lines = ["## \(title)", ""]
    if let first = spellings.first { lines += Self.table(first) }
    if spellings.count > 1 { lines += [""] + bySpelling }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line for each spelling and language.
  package var summary: String {
    let rows = spellings.flatMap { spelling in
      spelling.columns.map { column in
        "  \(spelling.variant), \(column.language): any risk \(Self.text(column.anyRisk)), "
          + "plans \(Self.text(column.sensitivity[RiskLabel.planOrAttempt.rawValue])), "
          + "quiet on none \(Self.text(column.quietNone)), with distress \(Self.text(column.quietSafe)), "
          + "AUC \(Self.text(column.auc))"
      }
    }
    return ([title] + rows).joined(separator: "\n")
  }

  private static func table(_ spelling: Spelling) -> [String] {
    let head = row(["share seen"] + spelling.columns.map(heading))
    let labels = RiskLabel.allCases.filter { label in
      label.isRisk && spelling.columns.contains { $0.sensitivity[label.rawValue] != nil }
    }
    var rows = labels.map { label in
      row([label.rawValue] + spelling.columns.map { text($0.sensitivity[label.rawValue]) })
    }
    rows.append(row(["any risk"] + spelling.columns.map { text($0.anyRisk) }))
    rows.append(row(["plan_or_attempt at *urgent*"] + spelling.columns.map { text($0.urgentPlans) }))
    rows.append(row(["quiet on none"] + spelling.columns.map { text($0.quietNone) }))
    rows.append(row(["quiet on none and distress"] + spelling.columns.map { text($0.quietSafe) }))
    rows.append(row(["right label, where seen"] + spelling.columns.map { text($0.rightLabel) }))
    rows.append(row(["AUC"] + spelling.columns.map { text($0.auc) }))
    return [head, rule(spelling.columns.count)] + rows
  }

  /// What other spellings cost.
  private var bySpelling: [String] {
    let columns = spellings[0].columns
    let measures: [(String, (Column) -> String)] = [
      ("any risk", { Self.text($0.anyRisk) }),
      ("plan_or_attempt", { Self.text($0.sensitivity[RiskLabel.planOrAttempt.rawValue]) }),
      ("quiet on none", { Self.text($0.quietNone) }),
    ]
    var lines = [Self.row(["spelling"] + columns.map(Self.heading)), Self.rule(columns.count)]
    for spelling in spellings {
      for (name, measure) in measures {
        lines.append(Self.row(["\(spelling.variant): \(name)"] + spelling.columns.map(measure)))
      }
    }
    return lines
  }

  private static func heading(_ column: Column) -> String {
    switch column.language {
    case "fr": "French"
    case "en": "English"
    default: "together"
    }
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func rule(_ columns: Int) -> String {
    "|" + String(repeating: "---|", count: columns + 1)
  }

  /// `0.973 (0.92–0.99), 107/110`
  private static func text(_ share: Share?) -> String {
    guard let share, share.of > 0 else { return "–" }
    let (low, high) = share.interval
    return "\(short(share.value, 3)) (\(short(low, 2))–\(short(high, 2))), \(share.hits)/\(share.of)"
  }

  private static func text(_ number: Double?) -> String { number.map { short($0, 3) } ?? "–" }

  private static func short(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
  }
}
