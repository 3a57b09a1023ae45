package import Companion
package import Engines
package import Foundation
import Safeguard

/// Whether invented people come to the end of each exercise in talk, with a model or with rules alone.
package struct ExerciseTrial: Sendable {
  private let people: [ExercisePerson]
  private let kinds: [CareExercise]

  /// - Parameters:
  ///   - folder: Of `fr.txt` and `en.txt`, as `Measures/Exercises`.
  ///   - only: One exercise; `nil` for all eight.
  ///   - most: At most so many people of each language.
  /// - Throws: What reading throws; an error for a file of another form.
  package init(_ folder: URL, only: CareExercise? = nil, most: Int? = nil) throws {
    people = try Language.allCases.flatMap { language in
      let text = try String(contentsOf: folder.appending(path: "\(language.rawValue).txt"), encoding: .utf8)
      return try ExercisePerson.all(in: text, language: language).prefix(most ?? .max)
    }
    kinds = only.map { [$0] } ?? CareExercise.allCases.filter { !ExerciseStep.steps(of: $0).isEmpty }
  }

  package var count: Int { people.count * kinds.count }

  /// - Parameters:
  ///   - model: `nil` for rules alone.
  ///   - file: Where each walk is kept as a JSON line, to go on from; those of another model are left alone.
  package func run(
    _ model: (any LanguageModel)?, file: URL?, progress: @Sendable (Int, Int) -> Void
  ) async throws -> ExerciseFigures {
    let name = model?.card.name ?? "none"
    let file = LineFile<ExerciseWalk>(url: file)
    var known = Dictionary(file.read().map { ($0.key, $0) }) { $1 }
    var walks: [ExerciseWalk] = []
    for kind in kinds {
      for person in people {
        let blank = ExerciseWalk(kind, person, model: name)
        if let walk = known[blank.key] {
          walks.append(walk)
        } else {
          let walk = await person.walk(kind, model: model, named: name)
          known[walk.key] = walk
          walks.append(walk)
          try file.append(walk)
        }
        progress(walks.count, count)
      }
    }
    return ExerciseFigures(walks, model: name, alarms: alarms)
  }

  /// Harmless answers in which triage reads concern or more by words alone, as it does where the encoder is missing: each
  /// would end an exercise.
  private var alarms: Share {
    let triage = Triage()
    let said = people.flatMap { person in kinds.flatMap { person.answers[$0].map { Array($0.values) } ?? [] }
    }
    let count = said.count { triage.judge(triage.read([$0]), vectors: nil).level >= .concern }
    return Share(count, of: said.count)
  }
}
