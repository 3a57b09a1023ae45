package import Foundation
package import Safeguard

extension Exercise {
  /// Takes what the person said to the present step.
  /// - Parameter risk: What Safeguard read in `said`. There is no way to take words that were not read before (C1): from
  ///   concern up the words are kept, the exercise pauses, and no further question is shown.
  package mutating func take(_ said: String, risk: RiskLevel, at moment: Date) -> ExerciseReply {
    note(risk, at: moment)
    guard pause == nil else {
      // What is typed is never lost, even when nothing is asked.
      if !said.trimmed.isEmpty { heard.append(said) }
      return hold(at: risk)
    }
    guard let step = position else { return ending() }
    let reading = ExerciseReader(
      step: step, offersChoices: offersChoices, pending: pending, exercise: self, moment: moment
    ).read(said)
    guard risk < .concern else {
      if case .value(let value, isCertain: true) = reading {
        keep(value, said: said, risk: risk, for: step, at: moment)
      } else {
        heard.append(said)
      }
      return hold(at: risk)
    }
    switch reading {
    case .value(let value, isCertain: true):
      return settle(value, said: said, risk: risk, for: step, at: moment)
    case .value(let value, isCertain: false):
      heard.append(said)
      pending = value
      return .confirm(step, value)
    case .part(let value):
      heard.append(said)
      pending = value
      return more(step, value)
    case .enough:
      return settle(pending ?? .skipped, said: nil, risk: risk, for: step, at: moment)
    case .rest: return rest()
    case .why: return .why(step)
    case .unclear:
      heard.append(said)
      if pending?.isGathered != true { pending = nil }
      return heard.count == 1 ? .again(step) : .offer(step)
    }
  }

  /// Takes an answer that was pressed. Words need to be read first: they go the other ways.
  /// - Returns: `.offer` for a value that is none of the step's.
  package mutating func choose(_ value: ExerciseAnswer.Value, at moment: Date) -> ExerciseReply {
    guard pause == nil else { return hold(at: .none) }
    guard let step = position else { return ending() }
    guard !value.hasWords, step.takes(value) else { return .offer(step) }
    return settle(value, said: nil, risk: nil, for: step, at: moment)
  }

  /// Fills in one field of a form, or what was read out of one answer.
  package mutating func fill(
    _ field: ExerciseStep, _ value: ExerciseAnswer.Value, risk: RiskLevel, at moment: Date
  ) -> ExerciseReply {
    fill([field: value], risk: risk, at: moment)
  }

  /// Fills in several fields at once. A field that is none of this exercise's, a value that does not fit, and what keeps from
  /// harm and needs the person's own answer (`ExerciseStep.canBeSkipped`) are left out.
  /// - Parameter risk: What Safeguard read in all words of the fields.
  package mutating func fill(
    _ fields: [ExerciseStep: ExerciseAnswer.Value], risk: RiskLevel, at moment: Date
  ) -> ExerciseReply {
    note(risk, at: moment)
    guard pause == nil || risk >= .concern else { return hold(at: risk) }
    var last: ExerciseReply?
    var refused: ExerciseStep?
    for step in ExerciseStep.steps(of: kind) {
      guard let value = fields[step] else { continue }
      let isPresent = step == position
      // What closes a round is answered in its turn.
      let closes = step.round?.closing == step
      // A second tap on a question that was answered meanwhile takes nothing away.
      if !isPresent, answers[step] != nil, value == .skipped || value == .unknown { continue }
      guard step.takes(value), (step.canBeSkipped && !closes) || isPresent, applies(step) else {
        refused = refused ?? step
        continue
      }
      if let bound = bound(value, for: step, at: moment) {
        last = .bound(step, bound)
        continue
      }
      if isPresent, risk < .concern {
        last = settle(value, said: nil, risk: value.hasWords ? risk : nil, for: step, at: moment)
      } else {
        keep(value, said: nil, risk: value.hasWords ? risk : nil, for: step, at: moment)
        last = nil
      }
    }
    if risk >= .concern { return hold(at: risk) }
    if case .bound = last { return last ?? ahead() }
    if let refused { return .offer(refused) }
    return last ?? ahead()
  }

  /// Changes an answer that was given. The one before is gone; what depends on it follows.
  /// - Parameter risk: What Safeguard read in the new words; `.none` for a choice.
  /// - Returns: `nil` for a step that has no answer yet, or a value that is none of its values.
  package mutating func edit(
    _ step: ExerciseStep, to value: ExerciseAnswer.Value, risk: RiskLevel, at moment: Date
  ) -> ExerciseReply? {
    guard let former = answers[step], step.takes(value) else { return nil }
    note(risk, at: moment)
    if let bound = bound(value, for: step, at: moment) { return .bound(step, bound) }
    answers[step] = former.changed(to: value, risk: risk, at: moment)
    settleEnd(at: moment)
    return risk >= .concern ? hold(at: risk) : ahead()
  }

  package mutating func rest() -> ExerciseReply {
    if pause == nil { pause = .wished }
    return .paused(pause ?? .wished)
  }

  /// Danger was noted elsewhere meanwhile: what was said is kept, and nothing is asked.
  package mutating func hold(_ said: [String], at moment: Date) -> ExerciseReply {
    heard += said.filter { !$0.trimmed.isEmpty }
    updatedAt = moment
    return hold(at: .concern)
  }

  /// Goes on where it stood.
  /// - Parameter isCheckedIn: The person said in the house's own check-in that they are safe. A pause for risk ends with
  ///   that alone (R24).
  package mutating func resume(isCheckedIn: Bool) -> ExerciseReply {
    if case .risk(let level) = pause, !isCheckedIn { return .paused(.risk(level)) }
    pause = nil
    waits = false
    return ahead()
  }

  // MARK: Keeping

  mutating func note(_ risk: RiskLevel, at moment: Date) {
    gravest = max(gravest, risk)
    updatedAt = moment
  }

  mutating func settle(
    _ value: ExerciseAnswer.Value, said: String?, risk: RiskLevel?, for step: ExerciseStep, at moment: Date
  ) -> ExerciseReply {
    guard step.takes(value) else {
      if let said { heard.append(said) }
      return heard.count <= 1 ? .again(step) : .offer(step)
    }
    if let bound = bound(value, for: step, at: moment) {
      if let said { heard.append(said) }
      pending = nil
      return .bound(step, bound)
    }
    keep(value, said: said, risk: risk, for: step, at: moment)
    return goOn(from: step, value, at: moment)
  }

  mutating func keep(
    _ value: ExerciseAnswer.Value, said: String?, risk: RiskLevel?, for step: ExerciseStep, at moment: Date
  ) {
    let all = heard + (said.map { [$0] } ?? [])
    let answer = ExerciseAnswer(
      value: value, said: all.isEmpty ? nil : all.joined(separator: "\n"),
      risk: value.hasWords || said != nil ? risk : nil, at: moment)
    heard = []
    pending = nil
    updatedAt = moment
    if step == .worryKind, let unsorted {
      rounds[unsorted].answers[step] = answer
    } else {
      answers[step] = answer
    }
    settleEnd(at: moment)
  }

  /// It is finished when nothing is asked any more, and is not any longer when something is.
  mutating func settleEnd(at moment: Date) {
    if position == nil, stop == nil {
      finishedAt = finishedAt ?? moment
    } else {
      finishedAt = nil
    }
  }

  /// What stands now: the question, the end, a stop, or a pause.
  func ahead(_ notice: ExerciseNotice? = nil) -> ExerciseReply {
    if let pause { return .paused(pause) }
    return position.map { .next($0, notice: notice) } ?? ending(notice)
  }

  func ending(_ notice: ExerciseNotice? = nil) -> ExerciseReply {
    stop.map { .stopped($0) } ?? .done(offer: follows, notice: notice)
  }

  mutating func hold(at level: RiskLevel) -> ExerciseReply {
    if case .risk(let standing) = pause {
      pause = .risk(max(standing, level))
    } else if level >= .concern {
      pause = .risk(level)
      waits = false
    }
    return .paused(pause ?? .wished)
  }

  private func more(_ step: ExerciseStep, _ value: ExerciseAnswer.Value) -> ExerciseReply {
    switch step.kind {
    case .lines(let least, _): .more(step, have: value.lines.count, of: least)
    case .rungs(let least, _):
      .more(step, have: value.rungs.count, of: value.rungs.count < least ? least : Self.rungsMost)
    default: .again(step)
    }
  }
}

extension ExerciseAnswer.Value {
  /// What is gathered over several turns stays when something in between is not understood.
  var isGathered: Bool {
    switch self {
    case .felt, .lines, .rungs, .sleep: true
    default: false
    }
  }
}

extension ExerciseAnswer {
  func changed(to value: Value, risk: RiskLevel, at moment: Date) -> ExerciseAnswer {
    var answer = ExerciseAnswer(value: value, risk: value.hasWords ? risk : nil, at: at)
    answer.editedAt = moment
    return answer
  }
}
