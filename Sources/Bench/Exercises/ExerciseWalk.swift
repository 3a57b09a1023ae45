package import Companion
import Engines
import Foundation

/// One person's way through one exercise.
package struct ExerciseWalk: Codable, Sendable, Equatable {
  package enum End: String, Codable, Sendable {
    case finished
    /// It ended before its end, as its rules say.
    case stopped
    /// The same step was put too often, or nothing came.
    case stuck
  }

  package let model: String
  package let exercise: CareExercise
  package let language: Language
  package let person: String
  package internal(set) var end = End.stuck
  /// Where it stood when it got stuck.
  package internal(set) var at: String?
  package internal(set) var turns = 0
  /// Messages after which the same step was put again, though they were meant as answers.
  package internal(set) var again = 0
  /// Fields that were filled out of an answer that held several.
  package internal(set) var byRule = 0
  package internal(set) var byModel = 0
  /// Answers that were looked at for several fields and went to the present step whole.
  package internal(set) var floor = 0
  /// Answers that were read for their own step alone.
  package internal(set) var single = 0
  package internal(set) var asked = 0
  package internal(set) var retries = 0
  package internal(set) var refused = 0
  package internal(set) var late = 0

  init(_ exercise: CareExercise, _ person: ExercisePerson, model: String) {
    self.model = model
    self.exercise = exercise
    language = person.language
    self.person = person.name
  }

  var key: String { "\(model) \(exercise.rawValue) \(language.rawValue) \(person)" }

  mutating func count(_ reading: GuidedReader.Reading?) {
    guard let reading else {
      single += 1
      return
    }
    asked += reading.asked
    retries += max(0, reading.asked - 1)
    refused += reading.refused
    if reading.isLate { late += 1 }
    if reading.isWhole {
      byRule += reading.sources.values.count { $0 == .rule }
      byModel += reading.sources.values.count { $0 == .model }
    } else {
      floor += 1
    }
  }
}

extension ExercisePerson {
  /// Messages at most; a sleep diary of seven nights takes some thirty.
  static let mostTurns = 140
  /// So often one step is put before it counts as stuck.
  static let mostTimes = 6

  /// Goes through an exercise by the same code as a conversation does.
  /// - Parameter model: `nil` for rules alone.
  func walk(_ kind: CareExercise, model: (any LanguageModel)?, named name: String) async -> ExerciseWalk {
    // Noon on Monday, 12 January 2026, for everybody and every time.
    var moment = Date(timeIntervalSince1970: 1_768_219_200)
    var rehearsal = GuidedRehearsal(
      kind, manner: Manner(language, .tu), reader: GuidedReader(model: model, owner: "measure"), zone: "UTC",
      at: moment)
    var walk = ExerciseWalk(kind, self, model: name)
    var times: [String: Int] = [:]
    var saidNo = false
    while !rehearsal.isOver, walk.turns < Self.mostTurns {
      walk.turns += 1
      moment += 60
      if rehearsal.isToBeConfirmed {
        let isWrong = quirk == .correct && !saidNo
        saidNo = saidNo || isWrong
        _ = await rehearsal.say(isWrong ? say("non", "no") : say("oui", "yes"), at: moment)
        continue
      }
      if rehearsal.isResting {
        // What was planned is done, the night is over.
        moment += 86_400
        _ = await rehearsal.say(say("on reprend", "let’s continue"), at: moment)
        continue
      }
      if let beside = beside(walk.turns) {
        _ = await rehearsal.say(beside, at: moment)
        continue
      }
      guard let step = rehearsal.exercise.position else { break }
      let place = "\(step.rawValue) \(rehearsal.exercise.rounds.count)"
      let put = times[place, default: 0]
      guard put < Self.mostTimes else {
        walk.at = step.rawValue
        break
      }
      times[place] = put + 1
      let text =
        isSkipping(walk.turns, step) ? say("passer", "skip") : told(step, rehearsal.exercise, times: put)
      let heard = await rehearsal.say(text, at: moment)
      walk.count(heard.reading)
      if rehearsal.exercise.position == step, !rehearsal.isToBeConfirmed, !rehearsal.isResting {
        walk.again += 1
      }
    }
    if rehearsal.isOver {
      walk.end = rehearsal.exercise.stop == nil ? .finished : .stopped
    } else if walk.at == nil {
      walk.at = rehearsal.exercise.position?.rawValue
    }
    return walk
  }

  /// What they say that is no answer.
  private func beside(_ turn: Int) -> String? {
    switch (quirk, turn) {
    case (.why, 2): say("pourquoi tu demandes ça ?", "why do you ask that?")
    case (.stop, 3): say("on arrête là", "let’s stop here")
    case (.aside, 3): say("Au fait, tu es une IA ?", "By the way, are you an AI?")
    default: nil
    }
  }

  private func isSkipping(_ turn: Int, _ step: ExerciseStep) -> Bool {
    quirk == .skip && [3, 5].contains(turn) && step.canBeSkipped
  }

  /// Whoever tells a lot tells the first things in one breath.
  private func told(_ step: ExerciseStep, _ exercise: Exercise, times: Int) -> String {
    let own = answer(to: step, of: exercise, times: times)
    guard quirk == .rich, times == 0, let all = answers[exercise.kind] else { return own }
    switch step {
    case .situation:
      guard let thought = all[.thought], let emotions = all[.emotions] else { return own }
      return own.trimmingCharacters(in: [".", " "])
        + say(
          ", je me suis dit que \(thought), j’y crois à 80, \(emotions)",
          ", I thought that \(thought), I believe it 80, \(emotions)")
    case .firstStep:
      return own
        + say(
          " jeudi à 18 h, avant de rentrer chez moi le soir",
          " on Thursday at 6 pm, before I go home in the evening")
    case .activity:
      return own
        + say(
          ", plaisir 4, maîtrise 6, et après humeur 5, voilà",
          ", pleasure 4, mastery 6, and then mood 5, that was it")
    case .event:
      return own
        + say(" et je me suis dit : \(all[.selfTalk] ?? "")", " and I told myself: \(all[.selfTalk] ?? "")")
    default: return own
    }
  }
}
