import Safeguard
import Testing

@testable import Companion

/// What the house itself offers as an answer is never taken for danger when it is said: it would end what it answers.
@Suite(.inTurn) struct ChoiceAlarmTests {
  /// With words alone, as where the encoder is missing.
  private static func level(_ text: String) -> RiskLevel {
    let triage = Triage()
    return triage.judge(triage.read([text]), vectors: nil).level
  }

  @Test(arguments: Language.allCases) func noChoiceOfAnExerciseIsReadAsDanger(_ language: Language) {
    for kind in CareExercise.allCases {
      for step in ExerciseStep.steps(of: kind) {
        let choices: [ExerciseChoice] =
          switch step.kind {
          case .choice(let choices), .several(let choices): choices
          default: []
          }
        for choice in choices {
          let label = Words.Exercising.label(choice, at: step).in(language)
          #expect(Self.level(label) < .concern, "\(step.rawValue): \(label)")
          #expect(Self.level(label.lowercased()) < .concern, "\(step.rawValue): \(label)")
        }
      }
    }
  }

  @Test(arguments: Manner.all) func noChoiceOfAQuestionIsReadAsDanger(_ manner: Manner) {
    // The answers about safety call for care by themselves, whatever their words.
    for step in IntakeStep.allCases where step.canBeSkipped {
      for option in step.question(manner).options {
        #expect(Self.level(option.label) < .concern, "\(step.rawValue): \(option.label)")
      }
    }
  }
}
