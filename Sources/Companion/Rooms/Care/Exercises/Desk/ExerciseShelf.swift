package import Foundation
import Store
package import Vault

/// All that the page of exercises shows at first.
package struct ExerciseShelf: Encodable, Sendable {
  /// One exercise to choose, in plain words.
  package struct Choice: Encodable, Sendable {
    package let kind: CareExercise
    package let name: String
    /// What it is for.
    package let purpose: String
    /// Minutes that one sitting takes.
    package let minutes: Int
  }

  /// One that was begun.
  package struct Begun: Encodable, Sendable {
    package let id: Exercise.ID
    package let kind: CareExercise
    package let name: String
    package let state: ShownExercise.State
    /// What it is about, as the person wrote it; `nil` where nothing was said yet.
    package let about: String?
    package let startedAt: Date
    package let done: Int
    package let of: Int
  }

  package let choices: [Choice]
  /// Newest first.
  package let begun: [Begun]
  package let acts: [ShownAct]
  /// Today on the person's calendar, days since 1 January 1970.
  package let today: Int
  /// Why nothing is begun here at all; `nil` where exercises are within what self-help can do.
  package let barred: String?
}

/// A planned act as the page shows it.
package struct ShownAct: Encodable, Sendable {
  package let act: PlannedAct
  package var id: RecordID { act.id }

  package init(_ act: PlannedAct) { self.act = act }

  package func encode(to encoder: any Encoder) throws { try act.encode(to: encoder) }
}

extension Resident {
  package func exerciseShelf() async throws -> ExerciseShelf {
    let manner = await manner()
    return ExerciseShelf(
      choices: CareExercise.allCases.filter { !ExerciseStep.steps(of: $0).isEmpty }.map {
        .init(
          kind: $0, name: $0.label(manner.language), purpose: Words.Exercising.why($0).in(manner),
          minutes: $0.minutes)
      },
      begun: try await exercises().map { exercise in
        .init(
          id: exercise.id, kind: exercise.kind, name: exercise.kind.label(manner.language),
          state: ShownExercise.state(of: exercise), about: exercise.about, startedAt: exercise.startedAt,
          done: exercise.progress.done, of: exercise.progress.of)
      },
      acts: try await plannedActs().map(ShownAct.init),
      today: LocalTime(house.settings.timeZone).day(of: now()), barred: try await barsExercises())
  }

  /// One clear sentence for each thing behind an exercise that is there no more.
  package func whatIsGone(behind exercise: Exercise) async throws -> [String] {
    let manner = await manner()
    return try await records { chest in
      var notes: [String] = []
      if let card = exercise.formulation, try await chest.get(card.raw, in: .formulation) == nil {
        notes.append(Words.Acting.cardGone.in(manner))
      }
      if let thread = exercise.thread, try await chest.get(thread, in: .thread) == nil {
        notes.append(Words.Acting.threadGone.in(manner))
      }
      return notes
    }
  }
}

extension CareExercise {
  /// Of one sitting, about.
  var minutes: Int {
    switch self {
    case .thoughtRecord: 15
    case .activation: 10
    case .ladder: 20
    case .problemSolving: 15
    case .worryTime: 20
    case .sleep: 5
    case .relaxation: 5
    case .compassion: 15
    case .rehearsal: 20
    }
  }
}

extension Exercise {
  /// What it is about, in the person's words.
  package var about: String? {
    let words: String? =
      switch kind {
      case .thoughtRecord: self[.thought]?.words ?? self[.situation]?.words
      case .activation: rounds(.plan).last?[.planWhat]?.words ?? self[.planWhat]?.words
      case .ladder: self[.fear]?.words
      case .problemSolving: self[.problem]?.words ?? self[.matter]?.words
      case .worryTime: rounds(.worry).last?[.worry]?.words ?? self[.worry]?.words
      case .compassion: self[.event]?.words
      case .sleep, .relaxation, .rehearsal: nil
      }
    return words.map(Quote.short)
  }
}
