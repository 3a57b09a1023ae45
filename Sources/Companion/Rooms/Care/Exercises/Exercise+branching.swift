extension Exercise {
  /// Whether a step is asked, as the answers stand.
  package func applies(_ step: ExerciseStep) -> Bool {
    guard ExerciseStep.steps(of: kind).contains(step) else { return false }
    // A round that is closed is not asked any more.
    if let round = step.round, step != .worryKind, answers[round.closing]?.value.choice == .goOn {
      return step == round.closing
    }
    return switch kind {
    case .thoughtRecord: recordAsks(step)
    case .activation: step == .planMore ? rounds(.plan).count + 1 < Self.plansLimit : plans(step)
    case .ladder: ladderAsks(step)
    case .problemSolving: problemAsks(step)
    case .worryTime: worryAsks(step)
    case .sleep: step == .trim ? trim != nil : true
    case .relaxation, .compassion, .rehearsal: true
    }
  }

  /// Whether it is asked and has no answer yet.
  func isOpen(_ step: ExerciseStep) -> Bool {
    guard applies(step) else { return false }
    return step == .worryKind ? unsorted != nil : answers[step] == nil
  }

  // MARK: Thought record

  /// The person said that it is a problem to solve, and would rather solve it.
  var leavesForProblem: Bool { self[.nature]?.choice == .realProblem && self[.toProblem]?.choice == .yes }

  /// A loss or an injustice is met with care, and is not disputed.
  var isGrief: Bool { [.loss, .injustice].contains(self[.nature]?.choice) }

  private func recordAsks(_ step: ExerciseStep) -> Bool {
    switch step {
    case .situation, .thought, .emotions, .nature: true
    case .belief: hasThought
    case .toProblem: self[.nature]?.choice == .realProblem
    case .need: isGrief
    // Without a thought there is nothing to look at twice.
    case .traps, .factsFor, .factsAgainst, .friend, .reframe, .beliefAfter:
      hasThought && !isGrief && !leavesForProblem
    case .reframeBelief: hasThought && !isGrief && !leavesForProblem && isTold(.reframe)
    case .emotionsAfter:
      !leavesForProblem && (self[.emotions] == nil || !(self[.emotions]?.felt ?? []).isEmpty)
    case .act: !leavesForProblem
    case .actWhen: !leavesForProblem && isTold(.act)
    default: false
    }
  }

  private var hasThought: Bool { isTold(.thought) }

  /// Not asked yet, or answered in words: what follows from it may still be asked.
  private func isTold(_ step: ExerciseStep) -> Bool { self[step] == nil || self[step]?.words != nil }

  // MARK: Activation

  private func plans(_ step: ExerciseStep) -> Bool {
    switch step {
    case .planWhen, .planPlace, .planWith, .planObstacle, .planPleasure, .planMastery: isTold(.planWhat)
    case .planIfThen: isTold(.planWhat) && isTold(.planObstacle)
    case .pleasure, .mastery, .moodThen: isTold(.activity)
    default: true
    }
  }

  // MARK: Ladder

  private func ladderAsks(_ step: ExerciseStep) -> Bool {
    switch step {
    case .screeningPast: around.flags.contains(.trauma)
    case .screeningHealth: self[.screeningBody]?.choice == .yes
    case .disasterBelief: isTold(.disaster)
    case .startRung: self[.rungs] == nil || !(self[.rungs]?.rungs ?? []).isEmpty
    case .sessionWhen, .sessionDrop, .sessionPrediction, .sessionBefore, .sessionHappened, .sessionMore:
      hasRung
    case .sessionPeak, .sessionAfter, .learnt: hasRung && self[.sessionHappened]?.choice != .notDone
    default: true
    }
  }

  private var hasRung: Bool { self[.startRung] == nil || self[.startRung]?.place != nil }

  // MARK: Problem solving

  private func problemAsks(_ step: ExerciseStep) -> Bool {
    let isHypothetical = self[.mineNow]?.choice == .hypothetical
    return switch step {
    case .matter, .mineNow: true
    case .toWorry: isHypothetical
    case .myPart: !leavesForWorry && [.partly, .someoneElses].contains(self[.mineNow]?.choice)
    case .pros, .cons, .chosen: !leavesForWorry && hasIdeas
    case .firstWhen: !leavesForWorry && isTold(.firstStep)
    // Only what was planned can be looked back at.
    case .outcome, .solved: !leavesForWorry && (self[.firstWhen] == nil || self[.firstWhen]?.moment != nil)
    default: !leavesForWorry
    }
  }

  var leavesForWorry: Bool { self[.mineNow]?.choice == .hypothetical && self[.toWorry]?.choice == .yes }
  private var hasIdeas: Bool { self[.ideas] == nil || !(self[.ideas]?.lines ?? []).isEmpty }

  // MARK: Worry time

  /// The first worry that has not been looked at in the slot.
  var unsorted: Int? {
    guard kind == .worryTime else { return nil }
    return rounds.firstIndex {
      $0.kind == .worry && $0.answers[.worryKind] == nil && $0[.worry]?.words != nil
    }
  }

  private func worryAsks(_ step: ExerciseStep) -> Bool {
    switch step {
    case .slotMinutes: self[.slot] == nil || self[.slot]?.clock != nil
    case .letGo:
      rounds(.worry).isEmpty || rounds(.worry).contains { $0[.worryKind]?.choice != .solvable }
    case .closingWhen: isTold(.closingAct)
    default: true
    }
  }
}
