package import Foundation
package import Vault

/// One of what an exercise asks for several times: an activity that was noted, a plan, a session, a worry, a worry slot, a
/// night. While it is being answered its answers stand among those of the exercise; then it is put away here.
package struct ExerciseRound: Codable, Sendable, Equatable {
  package enum Kind: String, Codable, Sendable, CaseIterable {
    case activity, plan, session, worry, slot, night
  }

  /// Also of the planned act that comes of it, if one does.
  package let id: RecordID
  package let kind: Kind
  package let at: Date
  /// On the person's calendar: for a night the day on which it ended.
  package var day: Int
  package internal(set) var answers: [ExerciseStep: ExerciseAnswer]

  package subscript(step: ExerciseStep) -> ExerciseAnswer.Value? { answers[step]?.value }
}

extension ExerciseRound.Kind {
  package var steps: [ExerciseStep] {
    switch self {
    case .activity: [.activity, .pleasure, .mastery, .moodThen]
    case .plan:
      [
        .planWhat, .planWhen, .planPlace, .planWith, .planObstacle, .planIfThen, .planPleasure, .planMastery,
      ]
    case .session:
      [
        .sessionWhen, .sessionDrop, .sessionPrediction, .sessionBefore, .sessionHappened, .sessionPeak,
        .sessionAfter, .learnt,
      ]
    case .worry: [.worry]
    case .slot: [.letGo, .overran, .closingAct, .closingWhen]
    case .night: [.nightBed, .night, .nightQuality]
    }
  }

  /// After it: one more, or on with the rest? A night asks nothing; the diary is whole after seven.
  package var closing: ExerciseStep {
    switch self {
    case .activity: .logMore
    case .plan: .planMore
    case .session: .sessionMore
    case .worry: .worryMore
    case .slot: .slotMore
    case .night: .nightMore
    }
  }
}

extension ExerciseStep {
  /// The round that a step is part of, or that it closes.
  package var round: ExerciseRound.Kind? {
    ExerciseRound.Kind.allCases.first { $0.steps.contains(self) || $0.closing == self }
  }
}
