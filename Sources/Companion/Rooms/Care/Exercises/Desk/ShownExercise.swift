package import Foundation
package import Vault

/// An exercise as the page shows it: the question that stands, what stays in sight, and all that was answered. Nothing of a
/// level of danger is in it (R25).
package struct ShownExercise: Encodable, Sendable {
  package enum State: String, Encodable, Sendable {
    /// A question stands.
    case open
    case resting
    /// Something is to be done first.
    case waiting
    /// Safety comes first.
    case held
    /// It does not go on.
    case stopped
    case done
  }

  package struct Field: Encodable, Sendable {
    package let step: ExerciseStep
    package let title: String
    package let text: String
    package let value: ExerciseAnswer.Value
    package let kind: String
    /// With what it can be chosen anew.
    package let question: ExerciseQuestion?
  }

  package struct Round: Encodable, Sendable {
    package let id: RecordID
    package let kind: ExerciseRound.Kind
    /// Days since 1 January 1970.
    package let day: Int
    package let fields: [Field]
  }

  package struct Rung: Encodable, Sendable {
    package let text: String
    package let fear: Int
    /// It is the step that is gone now.
    package let isHere: Bool
    /// How many times it was gone; three open the next.
    package let times: Int
  }

  package struct Question: Encodable, Sendable {
    package let kind: String
    package let question: ExerciseQuestion
    /// What was gathered so far, or waits for a yes.
    package let pending: ExerciseAnswer.Value?
    /// Thinking traps beyond the three candidates.
    package let all: [ExerciseQuestion.Option]?
  }

  package let id: Exercise.ID
  package let kind: CareExercise
  package let name: String
  package let state: State
  package let startedAt: Date
  package let finishedAt: Date?
  package let done: Int
  package let of: Int
  /// What was said to the last answer, or how it stands.
  package let sentence: String?
  package let question: Question?
  package let sight: [Exercise.Sight]
  package let fields: [Field]
  package let rounds: [Round]
  package let ladder: [Rung]
  /// Rounds that may be added from the page.
  package let adds: [ExerciseRound.Kind]
  /// What would follow.
  package let follows: CareExercise?
  package let followsName: String?
  package let formulation: Formulation.ID?
  /// Lines to go by while it is done; empty for what is only written.
  package let guide: [ExerciseGuide.Line]

  /// - Parameter reply: What was just said; `nil` when it is only looked at.
  package init(_ exercise: Exercise, reply: ExerciseReply? = nil, notes: [String] = []) {
    let language = exercise.manner.language
    id = exercise.id
    kind = exercise.kind
    name = exercise.kind.label(language)
    state = Self.state(of: exercise)
    startedAt = exercise.startedAt
    finishedAt = exercise.finishedAt
    (done, of) = exercise.progress
    let standing = reply ?? (exercise.pause != nil || exercise.position == nil ? exercise.ahead() : nil)
    let said = [standing?.sentence(exercise)].compactMap(\.self) + notes
    sentence = said.isEmpty ? nil : said.joined(separator: " ")
    sight = exercise.keptInSight
    fields = Self.fields(exercise.answers, ExerciseStep.steps(of: exercise.kind), in: exercise)
    rounds = exercise.rounds.map {
      Round(
        id: $0.id, kind: $0.kind, day: $0.day,
        fields: Self.fields($0.answers, $0.kind.steps + [.worryKind], in: exercise))
    }
    ladder = Self.rungs(of: exercise)
    adds = exercise.stop == nil ? Self.adds(to: exercise.kind) : []
    follows = exercise.isFinished ? exercise.follows : nil
    followsName = follows?.label(language)
    formulation = exercise.formulation
    guide = exercise.position == .practised ? ExerciseGuide(exercise).lines : []
    question =
      state == .open
      ? exercise.question().map { question in
        Question(
          kind: question.step.kind.name, question: question, pending: exercise.pending,
          all: question.step.kind == .traps ? Exercise.allTraps(language) : nil)
      } : nil
  }

  static func state(of exercise: Exercise) -> State {
    if case .risk = exercise.pause { return .held }
    if exercise.stop != nil { return .stopped }
    if exercise.isWaiting { return .waiting }
    if exercise.isFinished { return .done }
    return exercise.pause == .wished ? .resting : .open
  }

  private static func fields(
    _ answers: [ExerciseStep: ExerciseAnswer], _ order: [ExerciseStep], in exercise: Exercise
  ) -> [Field] {
    order.compactMap { step in
      answers[step].map { answer in
        Field(
          step: step, title: Words.Exercising.title(step).in(exercise.manner.language),
          text: answer.value.shown(at: step, in: exercise), value: answer.value, kind: step.kind.name,
          question: exercise.question(step))
      }
    }
  }

  private static func rungs(of exercise: Exercise) -> [Rung] {
    let here = exercise.presentRung
    let ladder = exercise.ladder
    let at = here.flatMap { here in ladder.firstIndex { $0.place == here.place } }
    let start = exercise[.startRung]?.place.flatMap { place in ladder.firstIndex { $0.place == place } }
    return ladder.enumerated().map { index, one in
      let times: Int =
        if let at, let start, let here {
          index == at
            ? here.time - 1 : (start..<max(at, start)).contains(index) ? Exercise.sessionsPerRung : 0
        } else {
          0
        }
      return Rung(text: one.rung.text, fear: one.rung.fear, isHere: index == at, times: times)
    }
  }

  private static func adds(to kind: CareExercise) -> [ExerciseRound.Kind] {
    switch kind {
    case .activation: [.activity]
    case .worryTime: [.worry]
    case .sleep: [.night]
    default: []
    }
  }
}

extension ExerciseStep.Kind {
  /// For the page, which draws a field of its own for each.
  var name: String {
    switch self {
    case .words: "words"
    case .percent: "percent"
    case .ten: "ten"
    case .felt: "felt"
    case .lines: "lines"
    case .choice: "choice"
    case .several: "several"
    case .moment: "moment"
    case .clock: "clock"
    case .traps: "traps"
    case .rungs: "rungs"
    case .rung: "rung"
    case .idea: "idea"
    case .bed: "bed"
    case .night: "night"
    }
  }
}
