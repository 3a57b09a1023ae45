package import Foundation
package import Safeguard
package import Vault

extension Exercise {
  /// What follows from an answer: a round that is put away, something to do first, one thing that is said.
  mutating func goOn(from step: ExerciseStep, _ value: ExerciseAnswer.Value, at moment: Date) -> ExerciseReply
  {
    if let round = step.round, let reply = turn(round, step, value, at: moment) { return reply }
    if step == .firstWhen, value.moment != nil { return wait(at: moment) }
    return ahead(notice(after: step, value))
  }

  private mutating func turn(
    _ round: ExerciseRound.Kind, _ step: ExerciseStep, _ value: ExerciseAnswer.Value, at moment: Date
  ) -> ExerciseReply? {
    // Nothing more to tell: on with the rest.
    if step == round.steps.first, value == .skipped || value == .unknown, !rounds(round).isEmpty {
      round.steps.forEach { answers[$0] = nil }
      return close(round, at: moment)
    }
    switch step {
    case .nightQuality:
      let before = rounds.count
      putAway(round, at: moment)
      // Seven nights, or a night of which nothing was told.
      if rounds(.night).count >= Self.nightsNeeded || rounds.count == before {
        return close(round, at: moment)
      }
      return wait(.nightNoted, at: moment)
    case .planMastery:
      guard rounds(.plan).count + 1 >= Self.plansLimit else { return nil }
      return close(round, at: moment)
    // The session is planned; the rest is asked afterwards.
    case .sessionBefore: return wait(breathesThrough ? .breathingIsNoRescue : nil, at: moment)
    case round.closing:
      switch value.choice {
      case .another:
        putAway(round, at: moment)
        answers[round.closing] = nil
        if round == .slot {
          beginDay()
          return wait(at: moment)
        }
        let said = round == .session ? afterSession : nil
        settleEnd(at: moment)
        return ahead(said)
      case .later:
        putAway(round, at: moment)
        answers[round.closing] = nil
        if round == .slot { beginDay() }
        return wait(round == .worry ? .worryKept : nil, at: moment)
      default: return close(round, at: moment)
      }
    default: return nil
    }
  }

  /// The next time in the worry slot begins with new worries.
  private mutating func beginDay() {
    for step in [ExerciseStep.worry, .worryMore] { answers[step] = nil }
    if overranDays.count >= Self.overranLimit, slotLength > 10 {
      answers[.slotMinutes]?.value = .choice(.ten)
    }
  }

  private mutating func close(_ round: ExerciseRound.Kind, at moment: Date) -> ExerciseReply {
    putAway(round, at: moment)
    answers[round.closing] = ExerciseAnswer(value: .choice(.goOn), at: moment)
    if round == .slot, overranDays.count >= Self.overranLimit, slotLength > 10 {
      answers[.slotMinutes]?.value = .choice(.ten)
      settleEnd(at: moment)
      return ahead(.shorterSlot)
    }
    settleEnd(at: moment)
    return ahead()
  }

  /// Moves the answers of the round that is being answered among the rounds; nothing where nothing was told.
  private mutating func putAway(_ kind: ExerciseRound.Kind, at moment: Date) {
    var told: [ExerciseStep: ExerciseAnswer] = [:]
    for step in kind.steps {
      told[step] = answers[step]
      answers[step] = nil
    }
    guard told.values.contains(where: { $0.value != .skipped && $0.value != .unknown }),
      rounds.count < Self.roundsLimit
    else { return }
    rounds.append(
      ExerciseRound(id: roundID, kind: kind, at: moment, day: today(moment), answers: told))
    roundID = RecordID()
  }

  private mutating func wait(_ notice: ExerciseNotice? = nil, at moment: Date) -> ExerciseReply {
    settleEnd(at: moment)
    guard pause == nil, let position else { return ahead(notice) }
    pause = .wished
    waits = true
    return .waiting(position, notice: notice)
  }

  // MARK: What is said

  private var afterSession: ExerciseNotice? {
    if missedTwice { return .halfRung }
    guard let now = presentRung else { return nil }
    return now.time == 1 && !rounds(.session).isEmpty ? .nextRung : .repeatRung
  }

  /// Whether breathing is planned as the way through a session.
  private var breathesThrough: Bool {
    [self[.sessionDrop]?.words, self[.sessionPrediction]?.words].contains { words in
      guard let words else { return false }
      return PlainAnswer.fold(words).contains(#/\b(?:respir|souffl|breath)/#)
    }
  }

  private func notice(after step: ExerciseStep, _ value: ExerciseAnswer.Value) -> ExerciseNotice? {
    switch (step, value) {
    case (.thought, .words), (.selfTalk, .words): .hurts
    case (.nature, .choice(.loss)): .lossHurts
    case (.nature, .choice(.injustice)): .injusticeHurts
    case (.sleepHealth, _): mayTrim ? (trim == nil ? .trimNotNeeded : nil) : .noTrim
    case (.technique, .choice(.breathing)): around.isInExposure ? .breathingIsNoRescue : nil
    case (.tensionAfter, .ten(let after)):
      (self[.tensionBefore]?.number).map { after > $0 } == true ? .tensionRose : nil
    case (.values, _): around.isSmaller ? .smaller : nil
    default: nil
    }
  }

  // MARK: Rounds from the page

  /// Adds a round that was filled in at once: a night of last week, a worry in one tap.
  /// - Parameters:
  ///   - day: On the person's calendar.
  ///   - risk: What Safeguard read in its words; from concern up it is kept and the exercise pauses.
  /// - Returns: `nil` where no field fits; nothing is kept then.
  package mutating func add(
    _ kind: ExerciseRound.Kind, _ fields: [ExerciseStep: ExerciseAnswer.Value], day: Int, risk: RiskLevel,
    at moment: Date
  ) -> ExerciseReply? {
    let fitting = fields.filter { step, value in
      kind.steps.contains(step) && ExerciseStep.steps(of: self.kind).contains(step) && step.takes(value)
        && bound(value, for: step, at: moment) == nil
    }
    guard !fitting.isEmpty, rounds.count < Self.roundsLimit else { return nil }
    note(risk, at: moment)
    let answers = fitting.mapValues { ExerciseAnswer(value: $0, risk: $0.hasWords ? risk : nil, at: moment) }
    rounds.append(ExerciseRound(id: RecordID(), kind: kind, at: moment, day: day, answers: answers))
    if kind == .night, rounds(.night).count >= Self.nightsNeeded, self.answers[.nightMore] == nil {
      if waits, pause == .wished {
        pause = nil
        waits = false
      }
      self.answers[.nightMore] = ExerciseAnswer(value: .choice(.goOn), at: moment)
    }
    settleEnd(at: moment)
    return risk >= .concern ? hold(at: risk) : ahead()
  }

  /// Changes one answer of a round that was put away.
  /// - Returns: `nil` where there is no such round, or the value does not fit.
  package mutating func edit(
    _ round: RecordID, _ step: ExerciseStep, to value: ExerciseAnswer.Value, risk: RiskLevel, at moment: Date
  ) -> ExerciseReply? {
    guard let index = rounds.firstIndex(where: { $0.id == round }), step.takes(value),
      rounds[index].kind.steps.contains(step) || (step == .worryKind && rounds[index].kind == .worry)
    else { return nil }
    note(risk, at: moment)
    rounds[index].answers[step] =
      rounds[index].answers[step]?.changed(to: value, risk: risk, at: moment)
      ?? ExerciseAnswer(value: value, risk: value.hasWords ? risk : nil, at: moment)
    settleEnd(at: moment)
    return risk >= .concern ? hold(at: risk) : ahead()
  }

  /// - Returns: Whether there was such a round.
  package mutating func delete(_ round: RecordID, at moment: Date) -> Bool {
    guard let index = rounds.firstIndex(where: { $0.id == round }) else { return false }
    rounds.remove(at: index)
    updatedAt = moment
    settleEnd(at: moment)
    return true
  }
}
