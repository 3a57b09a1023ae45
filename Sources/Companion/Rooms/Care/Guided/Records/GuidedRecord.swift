package import Foundation
package import Safeguard

/// What a conversation works on, opened.
package enum GuidedRecord: Sendable, Equatable {
  case intake(Intake)
  case exercise(Exercise)

  package var manner: Manner {
    switch self {
    case .intake(let intake): intake.manner
    case .exercise(let exercise): exercise.manner
    }
  }

  /// The name of the step that waits for an answer; `nil` when there is none.
  package var step: String? {
    switch self {
    case .intake(let intake): intake.position?.rawValue
    case .exercise(let exercise): exercise.position?.rawValue
    }
  }

  package var isDone: Bool { step == nil }

  /// Nothing was answered yet.
  var isBlank: Bool {
    switch self {
    case .intake(let intake): intake.answers.isEmpty && intake.heard.isEmpty
    case .exercise(let exercise):
      exercise.answers.isEmpty && exercise.heard.isEmpty && exercise.rounds.isEmpty
    }
  }

  /// Whether the step that waits takes words as they are: what is said there is not checked against a list.
  var takesWords: Bool {
    switch self {
    case .intake(let intake): return intake.position?.kind == .words
    case .exercise(let exercise):
      switch exercise.position?.kind {
      case .words, .lines, .felt, .rungs: return true
      default: return false
      }
    }
  }

  /// Whether the words are, beyond doubt, one of the answers that the present step itself offers.
  func hasAnswer(in said: String) -> Bool {
    switch self {
    case .intake(let intake):
      guard let step = intake.position, step.kind != .words,
        case .value(let value, isCertain: true) = AnswerReader(
          step: step, offersChoices: intake.offersChoices, pending: intake.pending
        ).read(said)
      else { return false }
      return ![.skipped, .unknown, .declined].contains(value)
    case .exercise(let exercise):
      guard let step = exercise.position, !takesWords,
        case .value(let value, isCertain: true) = ExerciseReader(
          step: step, offersChoices: exercise.offersChoices, pending: exercise.pending, exercise: exercise,
          moment: exercise.updatedAt
        ).read(said)
      else { return false }
      return value != .skipped && value != .unknown
    }
  }

  /// Answered steps of those that apply.
  package var progress: (done: Int, of: Int) {
    switch self {
    case .intake(let intake): intake.progress
    case .exercise(let exercise): exercise.progress
    }
  }

  /// Takes what was said to the present step.
  package mutating func take(
    _ said: String, risk: RiskLevel, at moment: Date, country: String?
  ) -> GuidedAnswer {
    switch self {
    case .intake(var intake):
      let step = intake.position
      let reply = intake.take(said, risk: risk, at: moment)
      self = .intake(intake)
      return GuidedAnswer(reply, to: step, of: intake, country: country)
    case .exercise(var exercise):
      let step = exercise.position
      let reply = exercise.take(said, risk: risk, at: moment)
      self = .exercise(exercise)
      return GuidedAnswer(reply, to: step, of: exercise)
    }
  }

  /// Takes it in place of the answer to an earlier step; `nil` for a step that it does not know.
  /// Takes what several steps of an exercise were answered with at once, and asks whether it was read rightly.
  /// - Returns: The answer, and the steps that were filled; `nil` where nothing but the present step was.
  mutating func fill(
    _ reading: GuidedReader.Reading, risk: RiskLevel, at moment: Date
  ) -> (GuidedAnswer, [ExerciseStep])? {
    guard case .exercise(var exercise) = self, reading.isWhole else { return nil }
    let before = exercise
    let reply = exercise.fill(reading.fields, risk: risk, at: moment)
    let filled = ExerciseStep.steps(of: exercise.kind).filter {
      before[$0] == nil && exercise[$0] != nil && reading.fields[$0] == exercise[$0]
    }
    guard filled.count > 1, case .next(_, let notice) = reply else { return nil }
    self = .exercise(exercise)
    let lines = filled.map { step in
      (
        label: Words.Exercising.title(step).in(manner.language),
        value: Words.InTalk.clipped(exercise[step]?.shown(at: step, in: exercise) ?? "")
      )
    }
    let text = [notice.map { Words.Exercising.notice($0).in(manner) }, Words.InTalk.noted(lines).in(manner)]
      .compactMap(\.self).joined(separator: "\n\n")
    return (GuidedAnswer(.next, text, isSettled: true), filled)
  }

  /// Takes back what was read out of one answer: the whole of it stands at the first of the steps.
  mutating func unfill(_ names: [String], whole: String, risk: RiskLevel, at moment: Date) {
    guard case .exercise(var exercise) = self else { return }
    let steps = names.compactMap(ExerciseStep.init)
    for step in steps.dropFirst() { exercise.answers[step] = nil }
    if let first = steps.first, first.takes(.words(whole)) {
      exercise.answers[first] = ExerciseAnswer(value: .words(whole), risk: risk, at: moment)
    }
    (exercise.heard, exercise.pending) = ([], nil)
    exercise.settleEnd(at: moment)
    self = .exercise(exercise)
  }

  /// Puts a number right among those that were read: "plutôt 60".
  /// - Returns: Whether there was exactly one that it can be.
  mutating func mend(_ names: [String], _ said: String, risk: RiskLevel, at moment: Date) -> Bool {
    guard case .exercise(var exercise) = self else { return false }
    let numbers = names.compactMap(ExerciseStep.init).filter { exercise[$0]?.number != nil }
    guard numbers.count == 1,
      case .value(let value, isCertain: true) = ExerciseReader(
        step: numbers[0], offersChoices: false, pending: nil, exercise: exercise, moment: moment
      ).read(said), value.number != nil, exercise.edit(numbers[0], to: value, risk: risk, at: moment) != nil
    else { return false }
    self = .exercise(exercise)
    return true
  }

  /// - Parameters:
  ///   - former: What the message said before.
  ///   - back: How many later messages answered the same step.
  mutating func retake(
    _ name: String, _ said: String, former: String, back: Int, risk: RiskLevel, at moment: Date,
    country: String?
  ) -> GuidedAnswer? {
    switch self {
    case .intake(var intake):
      guard let step = IntakeStep(rawValue: name) else { return nil }
      let reply = intake.retake(step, said, risk: risk, at: moment)
      self = .intake(intake)
      return GuidedAnswer(reply, to: step, of: intake, country: country)
    case .exercise(var exercise):
      guard let step = ExerciseStep(rawValue: name) else { return nil }
      let reply = exercise.retake(step, said, former: former, back: back, risk: risk, at: moment)
      self = .exercise(exercise)
      return GuidedAnswer(reply, to: step, of: exercise)
    }
  }

  mutating func rest() {
    switch self {
    case .intake(var intake):
      _ = intake.rest()
      self = .intake(intake)
    case .exercise(var exercise):
      _ = exercise.rest()
      self = .exercise(exercise)
    }
  }

  /// - Parameter isCheckedIn: Exercises may be offered again: the person said in a check-in that they are safe (R24).
  mutating func resume(isCheckedIn: Bool) {
    switch self {
    case .intake(var intake):
      _ = intake.resume(isCheckedIn: isCheckedIn)
      self = .intake(intake)
    case .exercise(var exercise):
      _ = exercise.resume(isCheckedIn: isCheckedIn)
      self = .exercise(exercise)
    }
  }

  /// The present question in full; what is said at the end when all is answered.
  package func asking(country: String?, isTakenUp: Bool = false) -> String {
    switch self {
    case .intake(let intake):
      intake.asking(country: country, isTakenUp: isTakenUp) ?? intake.saying(.done(), country: country)
    case .exercise(let exercise): exercise.asking() ?? exercise.saying(exercise.replied())
    }
  }

  /// The present question in one line, for bringing it back.
  func question(country: String?) -> String? {
    switch self {
    case .intake(let intake): intake.position?.question(intake.manner, country: country).text
    case .exercise(let exercise): exercise.question()?.text
    }
  }

  /// What the present question is for.
  func why() -> String? {
    switch self {
    case .intake(let intake):
      intake.position.flatMap { IntakeReply.why($0).sentence(intake.manner) }
    case .exercise(let exercise): exercise.position.flatMap { ExerciseReply.why($0).sentence(exercise) }
    }
  }

  /// What is said when it pauses, as the person wished or for danger.
  func pausing(for level: RiskLevel?) -> String {
    switch self {
    case .intake(let intake):
      intake.saying(.paused(level.map { .risk($0) } ?? .wished), country: nil)
    case .exercise(let exercise): exercise.saying(.paused(level.map { .risk($0) } ?? .wished))
    }
  }
}
