package import Foundation
import Safeguard
import Vault

/// An exercise gone through with nobody, message by message, by the same code as in a conversation; for measuring. Nothing is
/// kept, and no danger is looked for: its texts are invented.
package struct GuidedRehearsal: Sendable {
  /// What came of one message.
  package struct Heard: Sendable {
    /// What the house says; `nil` where an ordinary reply would come.
    package let text: String?
    /// What was read, where the answer might hold more than one thing.
    package let reading: GuidedReader.Reading?
  }

  /// The exercise as it stands.
  package private(set) var exercise: Exercise
  private var guided: Guided
  private let work: GuidedWork
  private let reader: GuidedReader
  private let thread = ChatThread.ID()
  private var previous: Message.ID?
  private var noted = ""

  package init(
    _ kind: CareExercise, manner: Manner, reader: GuidedReader, zone: String, at moment: Date
  ) {
    exercise = Exercise(kind, manner: manner, around: ExerciseSurroundings(zone: zone), at: moment)
    work = GuidedWork(.exercise, exercise.id.raw)
    guided = Guided(at: moment)
    guided.turn(to: work, at: moment)
    self.reader = reader
  }

  /// "Is that right?" waits for an answer.
  package var isToBeConfirmed: Bool { guided.noted != nil }
  /// It waits until the person takes it up again.
  package var isResting: Bool { guided.pause != nil }
  package var isOver: Bool { exercise.position == nil || guided.work == nil }

  package mutating func say(_ text: String, at moment: Date) async -> Heard {
    let message = Message(thread: thread, role: .person, text: text, at: moment, previous: previous)
    var read: GuidedTurn.Read?
    while true {
      var turn = GuidedTurn(
        guided: guided, record: .exercise(exercise), work: work, message: message, isNew: true,
        isEdit: false, follows: true, level: .none, standing: .open, country: nil, moment: moment)
      let outcome: GuidedOutcome
      switch turn.next(read, whole: noted) {
      case .read(let exercise):
        let reading = await reader.read(text, in: exercise, at: moment)
        read = GuidedTurn.Read(step: exercise.position?.rawValue, reading: reading)
        continue
      case .outcome(let heard): outcome = heard
      case .resume: outcome = turn.resume()
      case .begin, .nothing: outcome = .none
      }
      if case .exercise(let exercise)? = turn.record { self.exercise = exercise }
      if turn.guided.noted != nil, guided.noted == nil { noted = text }
      guided = turn.guided
      previous = message.id
      return Heard(text: outcome.course == .house ? outcome.text : nil, reading: read?.reading)
    }
  }
}
