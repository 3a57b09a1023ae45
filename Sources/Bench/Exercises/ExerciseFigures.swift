package import Companion
import Foundation

/// How people came through, by exercise and language.
package struct ExerciseFigures: Encodable, Sendable {
  package struct Row: Encodable, Sendable {
    package let exercise: CareExercise
    package let language: Language
    /// Who came to the end, or to where its rules end it.
    package let ended: Share
    /// Messages a person, middle of all.
    package let turns: Int
    /// Messages after which the same step was put again, of all.
    package let again: Share
    package let single, byRule, byModel, floor: Int
    package let asked, retries, refused, late: Int
    /// Where the others stood.
    package let stuck: [String]
  }

  package let model: String
  package let rows: [Row]
  package let ended: Share
  /// Of the written answers, those that triage without the encoder takes for danger.
  package let alarms: Share

  init(_ walks: [ExerciseWalk], model: String, alarms: Share) {
    self.model = model
    self.alarms = alarms
    rows = CareExercise.allCases.flatMap { kind in
      Language.allCases.compactMap { language in
        let mine = walks.filter { $0.exercise == kind && $0.language == language }
        return mine.isEmpty ? nil : Row(kind, language, mine)
      }
    }
    ended = Share(walks.count { $0.end != .stuck }, of: walks.count)
  }

  /// A Markdown table, as in `docs/care-figures.md`.
  package var table: String {
    let head = [
      "exercise", "language", "came to the end", "turns", "asked again", "fields by rule", "by model",
      "whole answers",
      "model asked", "asked twice", "quotes refused", "late",
    ]
    let lines = rows.map { row in
      [
        row.exercise.rawValue, row.language.rawValue, "\(row.ended.hits)/\(row.ended.of)", String(row.turns),
        "\(row.again.hits)/\(row.again.of)", String(row.byRule), String(row.byModel), String(row.floor),
        String(row.asked),
        String(row.retries), String(row.refused), String(row.late),
      ]
    }
    let rule = "|" + String(repeating: "---|", count: head.count)
    return
      (["| " + head.joined(separator: " | ") + " |", rule]
      + lines.map { "| " + $0.joined(separator: " | ") + " |" })
      .joined(separator: "\n")
  }
}

extension ExerciseFigures.Row {
  init(_ kind: CareExercise, _ language: Language, _ walks: [ExerciseWalk]) {
    func sum(_ value: (ExerciseWalk) -> Int) -> Int { walks.map(value).reduce(0, +) }
    exercise = kind
    self.language = language
    ended = Share(walks.count { $0.end != .stuck }, of: walks.count)
    turns = walks.map(\.turns).sorted()[walks.count / 2]
    again = Share(sum(\.again), of: sum(\.turns))
    single = sum(\.single)
    byRule = sum(\.byRule)
    byModel = sum(\.byModel)
    floor = sum(\.floor)
    asked = sum(\.asked)
    retries = sum(\.retries)
    refused = sum(\.refused)
    late = sum(\.late)
    stuck = walks.filter { $0.end == .stuck }.map { "\($0.person) \($0.at ?? "")" }
  }
}
