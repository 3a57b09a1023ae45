import Companion
import Foundation

extension TrapFigures {
  /// By language, then by label, then what is taken for what.
  package var markdown: String {
    let title = "## \(name), \(hasEncoder ? "with the encoder" : "without the encoder")"
    return ([title, ""] + byLanguage + [""] + byLabel + [""] + taken).joined(separator: "\n") + "\n"
  }

  private var byLanguage: [String] {
    let measures: [(String, (Column) -> String)] = [
      ("top 1", { Self.text($0.top1) }),
      ("top 1, a second label counts too", { Self.text($0.top1WithSecond) }),
      ("**top 3**", { Self.text($0.top3) }),
      ("**macro-F1**", { Self.text($0.macroF1) }),
      ("calibration error", { Self.short($0.calibrationError, 3) }),
      ("record offered, of thoughts with a trap", { Self.text($0.offered) }),
      ("rightly named, of these", { Self.text($0.offeredRightly) }),
      ("record offered, of sober thoughts and feelings", { Self.text($0.offeredInVain) }),
      ("record offered, of what is no thought", { Self.text($0.offeredOutside) }),
    ]
    return [Self.row([""] + columns.map(Self.heading)), Self.rule(columns.count)]
      + measures.map { name, measure in Self.row([name] + columns.map(measure)) }
  }

  private var byLabel: [String] {
    let head = columns.flatMap { ["\(Self.heading($0)): top 1", "top 3", "F1"] }
    return [Self.row(["label"] + head), Self.rule(head.count)]
      + ThinkingTrap.allCases.map { label in
        Self.row(
          [label.rawValue]
            + columns.flatMap { column -> [String] in
              guard let figures = column.labels[label.rawValue] else { return ["–", "–", "–"] }
              return [
                "\(figures.top1.hits)/\(figures.top1.of)", "\(figures.top3.hits)/\(figures.top3.of)",
                Self.short(figures.f1, 2),
              ]
            })
      }
  }

  private var taken: [String] {
    [Self.row(["label", "taken for", "lines"]), Self.rule(2)]
      + confusions.map { Self.row([$0.label, $0.seen, "\($0.count) of \($0.of)"]) }
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
  private static func text(_ share: Share) -> String {
    guard share.of > 0 else { return "–" }
    let (low, high) = share.interval
    return "\(short(share.value, 3)) (\(short(low, 2))–\(short(high, 2))), \(share.hits)/\(share.of)"
  }

  private static func text(_ score: Score) -> String {
    "\(short(score.value, 3)) (\(short(score.low, 2))–\(short(score.high, 2)))"
  }

  private static func short(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
  }
}
