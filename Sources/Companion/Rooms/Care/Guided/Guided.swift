package import Foundation
import Safeguard
import Vault

/// What is gone through step by step in a conversation: a field of its thread. The answers stand in the records themselves,
/// so that a place is never lost, here or on a page.
package struct Guided: Codable, Sendable, Equatable {
  /// What is worked on now, or waits; `nil` where nothing was begun.
  package internal(set) var work: GuidedWork?
  package internal(set) var since: Date
  /// Why it waits; `nil` while it goes on.
  package internal(set) var pause: Pause?
  /// What the house proposed in its last reply: a yes begins it.
  package internal(set) var offer: Offer?
  /// The exercise that the offer follows from, so that its thought goes along.
  package internal(set) var offeredBy: GuidedWork?
  /// What was begun here and left for something else, the newest last.
  package internal(set) var left: [GuidedWork] = []
  /// The person's message that was dealt with last: an answer comes right after its reply, or is none.
  package internal(set) var last: Message.ID?
  package internal(set) var lastAt: Date
  /// What the house said last, to be said again when that reply is asked for once more; `nil` for nothing.
  package internal(set) var said: String?
  /// Turns until the step may be brought back again after other talk.
  package internal(set) var quiet = 0
  /// Which messages answered which steps, oldest first.
  package internal(set) var taken: [Taken] = []
  /// What waits for "is that right?" beside the step that was answered; `nil` for nothing.
  package internal(set) var noted: Noted?

  package enum Pause: String, Codable, Sendable { case wished, danger }

  /// A list of exercises is offered where none is named.
  package enum Offer: Codable, Sendable, Equatable { case exercise(CareExercise), any }

  /// One message and the step it answered.
  package struct Taken: Codable, Sendable, Equatable {
    package let message: Message.ID
    /// The reply it followed: an edited message follows the same one.
    package let after: Message.ID?
    package let work: GuidedWork
    /// The step's own name.
    package let step: String
  }

  /// Fields that were read out of an answer, to be taken back as one.
  package struct Noted: Codable, Sendable, Equatable {
    package let work: GuidedWork
    /// The message they were read out of.
    package let message: Message.ID
    /// Names of steps, the one that was asked first.
    package let fields: [String]
  }

  /// Messages whose steps are remembered: twice the steps of the longest of all, which is the intake with both long forms.
  static let mostTaken = 140
  static let mostLeft = 8
  /// Turns between two times that the step is brought back in one line: often enough to be found again, too seldom to nag.
  static let quietTurns = 5
  /// After so long a message is no answer any more to what was asked: the house first says where it stood. As long as a
  /// session lasts for danger (`RiskMemory`).
  static let hours = RiskMemory.sessionHours

  package init(at moment: Date) {
    since = moment
    lastAt = moment
  }

  /// It goes on: the next message may be an answer.
  package var isUnderWay: Bool { work != nil && pause == nil }

  /// Begins, or goes on with, a record; what was worked on before keeps its place.
  mutating func turn(to next: GuidedWork, at moment: Date) {
    if let work, work != next {
      left.removeAll { $0 == work || $0 == next }
      left = Array((left + [work]).suffix(Self.mostLeft))
    } else {
      left.removeAll { $0 == next }
    }
    if work != next { since = moment }
    work = next
    pause = nil
    offer = nil
    offeredBy = nil
    noted = nil
  }

  /// What was worked on is done, or gone; what was left before it is taken up on the person's word alone.
  mutating func end() {
    work = nil
    pause = nil
    noted = nil
  }

  mutating func note(_ message: Message, answered step: String, of work: GuidedWork) {
    taken.removeAll { $0.message == message.id }
    taken = Array(
      (taken + [Taken(message: message.id, after: message.previous, work: work, step: step)])
        .suffix(Self.mostTaken))
  }

  /// Whether to bring the step back after other talk; it is then left alone for some turns.
  mutating func bringsBack() -> Bool {
    guard quiet == 0 else { return false }
    quiet = Self.quietTurns - 1
    return true
  }

  /// What this message, or the one it stands in the place of, answered.
  func entry(for message: Message) -> Taken? {
    taken.last { $0.message == message.id } ?? taken.last { $0.after != nil && $0.after == message.previous }
  }
}
