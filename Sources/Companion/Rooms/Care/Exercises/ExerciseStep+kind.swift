extension ExerciseStep {
  /// What kind of answer a step takes.
  package enum Kind: Sendable, Equatable {
    /// As many words as the person likes.
    case words
    /// 0 to 100.
    case percent
    /// 0 to 10.
    case ten
    /// Emotions, each with a strength from 0 to 100.
    case felt
    /// Several lines; asked on until there are `least`, unless the person says that is all.
    case lines(least: Int, most: Int)
    case choice([ExerciseChoice])
    /// One or more of them.
    case several([ExerciseChoice])
    /// A day and an hour, from now on.
    case moment
    /// An hour of the day.
    case clock
    case traps
    /// Steps of a ladder, each with how much fear it makes, 0 to 100.
    case rungs(least: Int, most: Int)
    /// One of the steps of the ladder.
    case rung
    /// One of the ideas.
    case idea
    /// When to bed, and how long awake in the night; then how long until asleep, how many times awake, when up.
    case bed, night
  }

  package var kind: Kind {
    switch self {
    case .belief, .reframeBelief, .beliefAfter, .disasterBelief, .sessionBefore, .sessionPeak, .sessionAfter:
      .percent
    case .pleasure, .mastery, .moodThen, .planPleasure, .planMastery, .solved, .nightQuality, .tensionBefore,
      .tensionAfter:
      .ten
    case .emotions, .emotionsAfter: .felt
    case .factsFor, .factsAgainst, .pros, .cons, .safetyBehaviours, .smallActs, .mediumActs, .largeActs:
      .lines(least: 1, most: Exercise.linesLimit)
    case .ideas: .lines(least: Exercise.ideasLeast, most: Exercise.linesLimit)
    case .rungs: .rungs(least: Exercise.rungsLeast, most: Exercise.rungsMost)
    case .startRung: .rung
    case .chosen: .idea
    case .traps: .traps
    case .actWhen, .planWhen, .sessionWhen, .firstWhen, .closingWhen: .moment
    case .bedtime, .slot, .rising: .clock
    case .nightBed: .bed
    case .night: .night
    default: choices.map { isMany ? .several($0) : .choice($0) } ?? .words
    }
  }

  private var isMany: Bool {
    switch self {
    case .values, .screening, .screeningHealth, .sleepHealth, .windDown: true
    default: false
    }
  }

  private var choices: [ExerciseChoice]? {
    switch self {
    case .nature: [.interpretation, .realProblem, .loss, .injustice]
    case .toProblem, .toWorry, .screeningPast, .screeningBody, .overran, .bedRule, .trim: [.yes, .no]
    case .letGo, .practised: [.yes, .partly, .notDone]
    case .logMore, .planMore, .worryMore, .sessionMore, .slotMore, .nightMore: [.another, .goOn, .later]
    case .values: [.people, .health, .work, .leisure, .home, .creating, .nature, .meaning, .helping]
    case .screening: [.trauma, .obsessions, .eating, .realDanger, .noneOfThese]
    case .screeningHealth: [.heart, .pregnancy, .epilepsy, .otherIllness, .noneOfThese]
    case .sessionHappened: [.yes, .partly, .no, .notDone]
    case .mineNow: [.mineAndNow, .partly, .someoneElses, .hypothetical]
    case .slotMinutes: [.fifteen, .twenty]
    case .worryKind: [.solvable, .notSolvable]
    case .sleepHealth: [.bipolar, .epilepsy, .apnoea, .shiftWork, .driving, .pregnancy, .noneOfThese]
    case .windDown: [.calmHour, .dimLight, .noScreens, .noCaffeine, .lessAlcohol, .morningLight]
    case .technique: [.breathing, .muscles, .grounding]
    default: nil
    }
  }

  /// Whether a value can be an answer to this step, whatever else was answered.
  package func takes(_ value: ExerciseAnswer.Value) -> Bool {
    switch (kind, value) {
    case (_, .skipped): canBeSkipped
    case (_, .unknown): true
    case (.words, .words(let words)): !words.trimmed.isEmpty
    case (.percent, .percent(let number)): (0...100).contains(number)
    case (.ten, .ten(let number)): (0...10).contains(number)
    case (.felt, .felt(let felt)):
      (1...Exercise.feltLimit).contains(felt.count)
        && felt.allSatisfy { !$0.name.trimmed.isEmpty && (0...100).contains($0.strength) }
    case (.lines(_, let most), .lines(let lines)):
      (1...most).contains(lines.count) && lines.allSatisfy { !$0.trimmed.isEmpty }
    case (.choice(let choices), .choice(let choice)):
      choices.contains(choice) || (self == .slotMinutes && choice == .ten)
    case (.several(let choices), .several(let chosen)):
      !chosen.isEmpty && Set(chosen).isSubset(of: choices)
        && (chosen.count == 1 || !chosen.contains(.noneOfThese))
    case (.moment, .moment(let day, let minute)):
      CivilDay.written.contains(day) && (0..<SleepTimes.day).contains(minute)
    case (.clock, .clock(let minute)): (0..<SleepTimes.day).contains(minute)
    case (.traps, .traps(let traps)): traps.count <= TrapClassifier.offered
    case (.rungs(_, let most), .rungs(let rungs)):
      (1...most).contains(rungs.count)
        && rungs.allSatisfy { !$0.text.trimmed.isEmpty && (0...100).contains($0.fear) }
    case (.rung, .place(let place)), (.idea, .place(let place)): place >= 0
    case (.bed, .sleep(let times)), (.night, .sleep(let times)): !times.isEmpty && times.isPossible
    default: false
    }
  }
}
