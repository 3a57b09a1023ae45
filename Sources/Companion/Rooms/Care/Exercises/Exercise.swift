package import Foundation
package import Safeguard
package import Vault

/// One exercise of CARE §4, step by step: what was answered, where it stands, and what is asked next. A value that is sealed
/// as it is. No language model has a part in it.
///
/// Where it stands is not kept but follows from the answers: the first step that applies and has no answer. So an answer that
/// is changed later opens or closes what depends on it, and nothing can point to a wrong place.
package struct Exercise: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<Exercise>
  package typealias Pause = Intake.Pause

  /// Of the steps.
  package static let version = 1
  package static let linesLimit = 40
  package static let feltLimit = 8
  /// CARE §4: at least six ideas, unjudged; eight to twelve steps of a ladder, the first at 30 to 40.
  package static let ideasLeast = 6
  package static let rungsLeast = 8
  package static let rungsMost = 12
  package static let firstRung = 30...40
  /// Each step of a ladder is gone three times.
  package static let sessionsPerRung = 3
  package static let plansLimit = 3
  /// Nights of a sleep diary.
  package static let nightsNeeded = 7
  /// From this rise of the strongest emotion on a record ends.
  package static let distressRise = 20
  /// Of rounds together; a diary of a year has room.
  package static let roundsLimit = 600

  package let version: Int
  package let id: ID
  package let kind: CareExercise
  package var manner: Manner
  package let startedAt: Date
  package internal(set) var updatedAt: Date
  package internal(set) var finishedAt: Date?
  package internal(set) var answers: [ExerciseStep: ExerciseAnswer] = [:]
  /// Oldest first.
  package internal(set) var rounds: [ExerciseRound] = []
  package internal(set) var pause: Pause?
  /// The gravest that Safeguard read in any words so far.
  package internal(set) var gravest = RiskLevel.none
  /// The exercise it came out of: a thought that turned out to be a problem, a worry that can be solved.
  package internal(set) var parent: ID?
  /// The card it is linked to.
  package var formulation: Formulation.ID?
  /// The conversation in which it was done; `nil` on the page.
  package var thread: RecordID?
  /// What was said to the present step and not understood yet, or said during a pause.
  var heard: [String] = []
  /// What the words to the present step may mean; waits for a yes, or for the rest.
  var pending: ExerciseAnswer.Value?
  /// The present step waits until the person has done something.
  var waits = false
  /// The id of the round that is being answered, and of the act that comes of it.
  var roundID = RecordID()
  /// Of the act that comes of the exercise itself.
  private(set) var actID = RecordID()
  /// Acts that the person took away while the exercise stays.
  var forgottenActs: [RecordID]?
  /// Not sealed: whoever opens an exercise says where it stands.
  package var around = ExerciseSurroundings()

  private enum CodingKeys: CodingKey {
    case version, id, kind, manner, startedAt, updatedAt, finishedAt, answers, rounds, pause, gravest, parent,
      formulation, thread, heard, pending, waits, roundID, actID, forgottenActs
  }

  /// - Parameter parent: What it comes out of; its thought, matter or worry is taken over where there is a place for it.
  package init(
    _ kind: CareExercise, id: ID = ID(), manner: Manner, from parent: Exercise? = nil,
    around: ExerciseSurroundings = ExerciseSurroundings(), at moment: Date
  ) {
    version = Self.version
    self.id = id
    self.kind = kind
    self.manner = manner
    startedAt = moment
    updatedAt = moment
    self.around = around
    guard let parent else { return }
    self.parent = parent.id
    formulation = parent.formulation
    takeOver(parent, at: moment)
  }

  package subscript(step: ExerciseStep) -> ExerciseAnswer.Value? { answers[step]?.value }

  /// What is asked now; `nil` when all is answered, or when it does not go on.
  package var position: ExerciseStep? {
    guard stop == nil else { return nil }
    return ExerciseStep.steps(of: kind).first { isOpen($0) }
  }

  /// Answered steps of those that apply as things stand, the present round among them.
  package var progress: (done: Int, of: Int) {
    let steps = ExerciseStep.steps(of: kind).filter { applies($0) || answers[$0] != nil }
    return (steps.count { answers[$0] != nil || ($0 == .worryKind && unsorted == nil) }, steps.count)
  }

  /// The choices stand beside the question: it was asked twice and not understood.
  package var offersChoices: Bool { heard.count >= 2 }

  /// Whether the present step waits for something to be done first.
  package var isWaiting: Bool { waits && pause == .wished }

  package var isFinished: Bool { finishedAt != nil }

  /// On the person's own clock.
  func today(_ moment: Date) -> Int { LocalTime(zone: around.zone).day(of: moment) }

  package func rounds(_ kind: ExerciseRound.Kind) -> [ExerciseRound] { rounds.filter { $0.kind == kind } }

  private mutating func takeOver(_ parent: Exercise, at moment: Date) {
    guard let words = parent.passedOn else { return }
    let step: ExerciseStep? =
      switch kind {
      case .problemSolving: .matter
      case .worryTime: .worry
      case .thoughtRecord: .thought
      default: nil
      }
    guard let step else { return }
    answers[step] = ExerciseAnswer(value: .words(words), at: moment)
  }
}
