package import Foundation
package import Safeguard

/// The first questions: what was answered, where they stand, and what is asked next. A value that is sealed as it is.
///
/// Where they stand is not kept but follows from the answers: the first step that applies and has no answer. So an answer
/// that is changed later opens or closes what depends on it, and nothing can point to a wrong place.
package struct Intake: Codable, Sendable, Equatable {
  /// Of the questions; a record of another version is finished as it stands and asked anew at the next one.
  package static let version = 1

  package enum Pause: Sendable, Equatable {
    case wished
    /// Something that was said or chosen calls for care first (C1).
    case risk(RiskLevel)
  }

  package let version: Int
  package var manner: Manner
  /// The steps of one questionnaire that is taken alone; `nil` for the thirty questions.
  package let sitting: Instrument.Name?
  package let startedAt: Date
  package internal(set) var finishedAt: Date?
  package internal(set) var answers: [IntakeStep: IntakeAnswer] = [:]
  package internal(set) var pause: Pause?
  /// The gravest that Safeguard read in any words so far; outlives a pause, because the bilan must know.
  package internal(set) var gravest = RiskLevel.none
  /// What was said to the present step and not understood yet.
  var heard: [String] = []
  /// What the words to the present step may mean; waits for a yes, or for the rest.
  var pending: IntakeAnswer.Value?
  /// The person was told once that two answers contradict each other; what they say next stands.
  var toldContradiction = false

  package init(manner: Manner, at moment: Date) { self.init(manner: manner, sitting: nil, at: moment) }

  init(manner: Manner, sitting: Instrument.Name?, at moment: Date) {
    version = Self.version
    self.sitting = sitting
    self.manner = manner
    startedAt = moment
  }

  package subscript(step: IntakeStep) -> IntakeAnswer.Value? { answers[step]?.value }

  /// What is asked now; `nil` when all is answered.
  package var position: IntakeStep? {
    IntakeStep.allCases.first { answers[$0] == nil && applies($0) }
  }

  /// Answered steps of those that apply as things stand.
  package var progress: (done: Int, of: Int) {
    let steps = IntakeStep.allCases.filter { applies($0) || answers[$0] != nil }
    return (steps.count { answers[$0] != nil }, steps.count)
  }

  /// The choices stand beside the question: it was asked twice and not understood.
  package var offersChoices: Bool { heard.count >= 2 }

  /// The night as told in both steps.
  package var sleep: SleepTimes {
    (self[.night]?.sleep ?? SleepTimes()).completed(by: self[.bed]?.sleep ?? SleepTimes())
  }
}
