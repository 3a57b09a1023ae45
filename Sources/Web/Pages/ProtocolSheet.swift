import Companion
import Foundation

/// What the page on danger shows beside its fixed words (R30, R37).
struct ProtocolSheet {
  let figures: ProtocolFigures
  let language: Companion.Language
  let words: PageWords.Book

  /// The words of the labels, in the order of the page.
  private static let labels = [
    ("plan_or_attempt", "labelPlan"), ("active_ideation", "labelActive"),
    ("passive_ideation", "labelPassive"),
    ("self_harm", "labelSelfHarm"), ("violence_to_others", "labelViolence"), ("abuse_victim", "labelAbuse"),
    ("eating_disorder", "labelEating"), ("psychosis", "labelPsychosis"),
    ("medical_emergency", "labelMedical"),
    ("distress", "labelDistress"),
  ]

  /// Values for the template.
  var values: [String: Any] {
    var values: [String: Any] = [
      "labels": Self.labels.map { words[$0.1] }, "figureRows": rows, "figureLines": lines,
      "linesSentence": words.filled(
        "protocolLines",
        [
          "count": String(LinesDesk.count), "countries": String(LinesDesk.countries),
          "verified": String(LinesDesk.count - LinesDesk.doubts(on: Date()).count),
        ]),
    ]
    if let made = figures.made, let date = figures.date {
      values["made"] = words.filled("protocolMade", ["date": date, "command": made])
    }
    return values
  }

  private var rows: [[String: String]] {
    let seen = Self.labels.dropLast().map { key, word in
      row(words[word]) { $0.sensitivity?[key] }
    }
    return seen + [
      row(words["protocolOrdinary"]) { $0.specificity?["none"] },
      row(words["protocolOrdinaryDistress"]) { $0.specificity?["none_and_distress"] },
    ]
  }

  private func row(
    _ name: String, _ figure: (ProtocolFigures.Language) -> ProtocolFigures.Figure?
  ) -> [String: String] {
    func told(_ language: String) -> String { tell(figures.triage?[language].flatMap(figure)) }
    return ["name": name, "french": told("fr"), "english": told("en")]
  }

  private var lines: [String] {
    [
      ("protocolGuardCatch", figures.guard?.catch), ("protocolGuardFalse", figures.guard?.falseAlarms),
      ("protocolAgeCatch", figures.age?.caught), ("protocolAgeFalse", figures.age?.falseAlarms),
    ].map { words.filled($0.0, ["figure": tell($0.1)]) }
  }

  /// "97 % (92 to 99; 120)".
  private func tell(_ figure: ProtocolFigures.Figure?) -> String {
    guard let figure else { return words["protocolNotYet"] }
    var text = percent(figure.value) + (language == .fr ? "\u{a0}%" : "%")
    var inside: [String] = []
    if let low = figure.low, let high = figure.high { inside.append("\(percent(low))–\(percent(high))") }
    if let n = figure.n { inside.append("n = \(n)") }
    if !inside.isEmpty { text += " (" + inside.joined(separator: ", ") + ")" }
    return text
  }

  /// One digit after the point; none where it is nought.
  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(whole)" : "\(whole)\(language == .fr ? "," : ".")\(rest)"
  }
}
