package import Foundation
package import Safeguard

extension Intake {
  /// Takes what the person said to the present step.
  /// - Parameter risk: What Safeguard read in `said`. There is no way to take words that were not read before (C1): from
  ///   concern up the words are kept, the intake pauses, and no further question is shown.
  package mutating func take(_ said: String, risk: RiskLevel, at moment: Date) -> IntakeReply {
    gravest = max(gravest, risk)
    guard pause == nil else { return hold(at: risk) }
    guard let step = position else { return .done() }
    let reading = reading(said, for: step)
    guard risk < .concern else {
      if case .value(let value, isCertain: true) = reading {
        keep(value, said: said, for: step, at: moment)
      } else {
        heard.append(said)
      }
      return hold(at: risk)
    }
    switch reading {
    case .value(let value, isCertain: true): return settle(value, said: said, for: step, at: moment)
    case .value(let value, isCertain: false):
      heard.append(said)
      pending = value
      // The ninth item of the PHQ-9 is not first made sure of: care comes before the score.
      let level = step.level(of: value)
      return level >= .concern ? hold(at: level) : .confirm(step, value)
    case .part(let times):
      // What is understood of a night stands; what is missing is asked for once.
      let all = (pending?.sleep ?? SleepTimes()).completed(by: times)
      if pending?.sleep != nil { return settle(.sleep(all), said: said, for: step, at: moment) }
      heard.append(said)
      pending = .sleep(all)
      return .again(step)
    case .rest: return rest()
    case .why: return .why(step)
    case .unclear:
      heard.append(said)
      if pending?.sleep == nil { pending = nil }
      return heard.count == 1 ? .again(step) : .offer(step)
    }
  }

  /// Takes an answer that was pressed or filled in. Words need to be read first: they go the other way.
  /// - Returns: `.offer` for a value that is none of the step's.
  package mutating func choose(_ value: IntakeAnswer.Value, at moment: Date) -> IntakeReply {
    guard pause == nil else { return hold(at: .none) }
    guard let step = position else { return .done() }
    guard value.words == nil, step.takes(value) else { return .offer(step) }
    return settle(value, said: nil, for: step, at: moment)
  }

  /// Changes an answer that was given. The one before is gone; what depends on it follows.
  /// - Parameter risk: What Safeguard read in the new words; `.none` for a choice.
  /// - Returns: `nil` for a step that has no answer yet, or a value that is none of its values.
  package mutating func edit(
    _ step: IntakeStep, to value: IntakeAnswer.Value, risk: RiskLevel, at moment: Date
  ) -> IntakeReply? {
    gravest = max(gravest, risk)
    guard let former = answers[step], step.takes(value) else { return nil }
    var answer = IntakeAnswer(value: value, at: former.at)
    answer.editedAt = moment
    answers[step] = answer
    follow(step, value)
    if position != nil { finishedAt = nil }
    let level = max(risk, step.level(of: value))
    return level >= .concern ? hold(at: level) : ahead(after: step, value)
  }

  package mutating func rest() -> IntakeReply {
    if pause == nil { pause = .wished }
    return .paused(pause ?? .wished)
  }

  /// Goes on where it stood.
  /// - Parameter isCheckedIn: The person said in the house's own check-in that they are safe. A pause for risk ends with
  ///   that alone (R24).
  package mutating func resume(isCheckedIn: Bool) -> IntakeReply {
    if case .risk(let level) = pause, !isCheckedIn { return .paused(.risk(level)) }
    pause = nil
    return position.map { .next($0) } ?? .done()
  }

  // MARK: Keeping

  private mutating func settle(
    _ value: IntakeAnswer.Value, said: String?, for step: IntakeStep, at moment: Date
  ) -> IntakeReply {
    if let times = value.sleep, !toldContradiction, let clash = sleep.completed(by: times).contradiction {
      toldContradiction = true
      if let said { heard.append(said) }
      pending = nil
      return .contradiction(step, clash)
    }
    keep(value, said: said, for: step, at: moment)
    let level = step.level(of: value)
    return level >= .concern ? hold(at: level) : ahead(after: step, value)
  }

  private mutating func keep(
    _ value: IntakeAnswer.Value, said: String?, for step: IntakeStep, at moment: Date
  ) {
    let all = heard + (said.map { [$0] } ?? [])
    answers[step] = IntakeAnswer(
      value: value, said: all.isEmpty ? nil : all.joined(separator: "\n"), at: moment)
    heard = []
    pending = nil
    toldContradiction = false
    if finishedAt == nil, position == nil { finishedAt = moment }
    follow(step, value)
  }

  /// From then on the person is addressed as they chose.
  mutating func follow(_ step: IntakeStep, _ value: IntakeAnswer.Value) {
    if step == .address, let chosen = value.choice { manner.address = chosen == .tu ? .tu : .vous }
  }

  func ahead(after step: IntakeStep, _ value: IntakeAnswer.Value) -> IntakeReply {
    let showsHelp = !step.canBeSkipped && (value == .declined || value == .unknown)
    if let pause { return .paused(pause) }
    if let next = position { return .next(next, showsHelp: showsHelp) }
    return .done(showsHelp: showsHelp)
  }

  mutating func hold(at level: RiskLevel) -> IntakeReply {
    if case .risk(let standing) = pause {
      pause = .risk(max(standing, level))
    } else if level >= .concern {
      pause = .risk(level)
    }
    return .paused(pause ?? .wished)
  }

  private func reading(_ said: String, for step: IntakeStep) -> AnswerReading {
    AnswerReader(step: step, offersChoices: offersChoices, pending: pending).read(said)
  }
}
