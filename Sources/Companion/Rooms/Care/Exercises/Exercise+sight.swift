extension Exercise {
  /// One line that stays in sight on every step: whose it is, and the person's own words.
  package struct Sight: Codable, Sendable, Equatable {
    package let step: ExerciseStep
    package let label: String
    package let text: String
  }

  /// The thought in a thought record, the problem, the fear, the worry that is looked at.
  package var keptInSight: [Sight] {
    let lines: [(ExerciseStep, String?)] =
      switch kind {
      case .thoughtRecord: [(.thought, self[.thought]?.words)]
      case .activation: [(.planWhat, self[.planWhat]?.words)]
      case .ladder: [(.fear, self[.fear]?.words), (.disaster, self[.disaster]?.words), (.startRung, rungNow)]
      case .problemSolving:
        [
          (self[.problem]?.words == nil ? .matter : .problem, self[.problem]?.words ?? self[.matter]?.words),
          (.goal, self[.goal]?.words), (.chosen, chosenIdea),
        ]
      case .worryTime: [(.worry, unsorted.flatMap { rounds[$0][.worry]?.words } ?? self[.worry]?.words)]
      case .compassion: [(.event, self[.event]?.words), (.selfTalk, self[.selfTalk]?.words)]
      case .sleep, .relaxation, .rehearsal: []
      }
    return lines.compactMap { step, text in
      text.map {
        Sight(step: step, label: Words.Exercising.title(step).in(manner.language), text: $0)
      }
    }
  }

  /// The idea that was chosen.
  package var chosenIdea: String? {
    guard let place = self[.chosen]?.place, let ideas = self[.ideas]?.lines, ideas.indices.contains(place)
    else { return nil }
    return ideas[place]
  }

  private var rungNow: String? {
    guard let place = presentRung?.place, let rungs = self[.rungs]?.rungs, rungs.indices.contains(place)
    else { return nil }
    return rungs[place].text
  }

  /// What a following exercise begins with.
  var passedOn: String? {
    switch kind {
    case .thoughtRecord: self[.thought]?.words
    case .problemSolving: self[.problem]?.words ?? self[.matter]?.words
    case .worryTime: rounds.last { $0[.worryKind]?.choice == .solvable }?[.worry]?.words
    default: nil
    }
  }

  /// What would follow from it, once it is done.
  package var follows: CareExercise? {
    switch kind {
    case .thoughtRecord: leavesForProblem ? .problemSolving : nil
    case .problemSolving: leavesForWorry ? .worryTime : nil
    case .worryTime:
      overranDays.count >= Self.overranLimit
        ? .activation : rounds.contains { $0[.worryKind]?.choice == .solvable } ? .problemSolving : nil
    default: nil
    }
  }

  /// On so many days a worry slot may run over before it is made shorter (CARE §4).
  static let overranLimit = 3

  /// The days on which worrying went on beyond the slot, once each.
  var overranDays: Set<Int> {
    Set(rounds(.slot).filter { $0[.overran]?.choice == .yes }.map(\.day))
  }
}
