import Foundation
import Safeguard

/// The risk of a conversation, as it is kept: sealed, under the thread's name.
struct RiskRecord: Codable, Sendable, Equatable {
  var state: RiskState
  /// The person's turns counted so far.
  var turn: Int
  /// When danger, or a hint of it, was last seen here; `nil` when it never was, and in older records.
  var seenAt: Date?

  /// Brings the record to this moment, before the turn's message is read: what is old is forgotten, what the person
  /// took back elsewhere is lowered, what another conversation left is taken over.
  /// - Parameter person: What is noted of the person beyond this conversation.
  mutating func recall(_ person: PersonRisk?, at moment: Date) {
    if let seenAt, RiskMemory.isForgotten(seenAt, at: moment) {
      state = RiskState()
      self.seenAt = nil
    }
    if let seenAt, let safeAt = person?.safeAt, safeAt > seenAt, state.level >= .concern {
      state.checkIn(.safe, turn: turn)
    }
    if let seenAt, !RiskMemory.isSameSession(seenAt, at: moment) { state.rested(before: turn) }
    guard let person, person.level > state.level, !RiskMemory.isForgotten(person.seenAt, at: moment) else {
      return
    }
    state.remember(
      person.level, person.label, turn: turn,
      isRecent: RiskMemory.isSameSession(person.seenAt, at: moment))
    seenAt = max(seenAt ?? person.seenAt, person.seenAt)
  }

  /// Notes when danger was last seen, once the turn's message was read.
  mutating func note(_ result: TriageResult, at moment: Date) {
    let showsSomething = result.level > .none || !result.triggers.isEmpty
    if state.isBlank { seenAt = nil } else if showsSomething || seenAt == nil { seenAt = moment }
  }
}

/// How long danger is remembered (R35).
enum RiskMemory {
  /// Days after danger was last seen until all that was noted of it is forgotten. Two weeks is the span that common
  /// questionnaires on mood look back over (general knowledge; no clinician has confirmed it for this use): long
  /// enough for the days after a crisis, short enough that nobody is marked by one.
  static let days = 14

  /// Hours after which it is another session: the house locks after as many quiet ones.
  static let sessionHours = 12

  static func isForgotten(_ seenAt: Date, at moment: Date) -> Bool {
    moment.timeIntervalSince(seenAt) > Double(days) * 86_400
  }

  static func isSameSession(_ seenAt: Date, at moment: Date) -> Bool {
    moment.timeIntervalSince(seenAt) < Double(sessionHours) * 3_600
  }
}
