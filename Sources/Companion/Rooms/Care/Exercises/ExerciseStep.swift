/// One thing that is asked at once in an exercise. Its raw value is the name of the field under which the answer is kept
/// (CARE §4); a step that asks for two things is two steps (C6).
package enum ExerciseStep: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
  // Thought record
  case situation, thought, belief, emotions, nature, toProblem, need, traps, factsFor, factsAgainst, friend
  case reframe, reframeBelief, beliefAfter, emotionsAfter, act, actWhen
  // Behavioural activation: a log, values, a list, one to three plans
  case activity, pleasure, mastery, moodThen, logMore, values, smallActs, mediumActs, largeActs
  case planWhat, planWhen, planPlace, planWith, planObstacle, planIfThen, planPleasure, planMastery, planMore
  // Exposure ladder
  case screening, screeningPast, screeningBody, screeningHealth, fear, disaster, disasterBelief
  case safetyBehaviours, rungs, startRung
  case sessionWhen, sessionDrop, sessionPrediction, sessionBefore
  case sessionHappened, sessionPeak, sessionAfter, learnt, sessionMore
  // Problem solving
  case matter, mineNow, toWorry, myPart, problem, goal, ideas, pros, cons, chosen, firstStep, firstWhen
  case outcome, solved
  // Worry time
  case bedtime, slot, slotMinutes, worry, worryMore, worryKind, letGo, overran, closingAct, closingWhen,
    slotMore
  // Sleep
  case nightBed, night, nightQuality, nightMore, rising, bedRule, windDown, sleepHealth, trim
  // Relaxation
  case technique, tensionBefore, practised, tensionAfter
  // Self-compassion letter
  case event, selfTalk, kindWords, keepLine

  /// In the order in which they are asked.
  package static func steps(of kind: CareExercise) -> [ExerciseStep] {
    switch kind {
    case .thoughtRecord:
      [
        .situation, .thought, .belief, .emotions, .nature, .toProblem, .need, .traps, .factsFor,
        .factsAgainst, .friend, .reframe, .reframeBelief, .beliefAfter, .emotionsAfter, .act, .actWhen,
      ]
    case .activation:
      [
        .activity, .pleasure, .mastery, .moodThen, .logMore, .values, .smallActs, .mediumActs, .largeActs,
        .planWhat, .planWhen, .planPlace, .planWith, .planObstacle, .planIfThen, .planPleasure, .planMastery,
        .planMore,
      ]
    case .ladder:
      [
        .screening, .screeningPast, .screeningBody, .screeningHealth, .fear, .disaster, .disasterBelief,
        .safetyBehaviours, .rungs, .startRung, .sessionWhen, .sessionDrop, .sessionPrediction, .sessionBefore,
        .sessionHappened, .sessionPeak, .sessionAfter, .learnt, .sessionMore,
      ]
    case .problemSolving:
      [
        .matter, .mineNow, .toWorry, .myPart, .problem, .goal, .ideas, .pros, .cons, .chosen, .firstStep,
        .firstWhen, .outcome, .solved,
      ]
    case .worryTime:
      [
        .bedtime, .slot, .slotMinutes, .worry, .worryMore, .worryKind, .letGo, .overran, .closingAct,
        .closingWhen, .slotMore,
      ]
    case .sleep: [.nightBed, .night, .nightQuality, .rising, .bedRule, .windDown, .sleepHealth, .trim]
    case .relaxation: [.technique, .tensionBefore, .practised, .tensionAfter]
    case .compassion: [.event, .selfTalk, .kindWords, .keepLine]
    case .rehearsal: []
    }
  }

  /// Whether it may be passed over. What keeps a person from harm may not: to leave it open is not to be clear of it.
  package var canBeSkipped: Bool { !Self.gates.contains(self) }

  static let gates: Set<ExerciseStep> = [
    .screening, .screeningPast, .screeningBody, .screeningHealth, .sleepHealth,
  ]
}
