package import Foundation

/// How a person wants to be followed up, and what came of it: the one record of `.followUp`, sealed.
package struct FollowUpBook: Codable, Sendable, Equatable {
  package var settings: FollowUpSettings
  /// What went out, oldest first; what is longer ago than `FollowUpFacts.sentKeptDays` is dropped.
  package var sent: [Reminder.Sent] = []
  /// What the person did, or put away with "not now", and when; dropped as `sent` is.
  package var closed: [Reminder.Sent] = []
  /// Looks back at the goal, oldest first. Those of a questionnaire follow from its scores and are not kept twice.
  package var reviews: [CareReview] = []
  package var relapse: RelapsePlan?
  package var webhook: Webhook?
  /// SHA-256 of the secret in the calendar's address; `nil` where there is none. The secret itself is kept nowhere.
  package var calendar: [UInt8]?
  /// What each bare moment under the house key stands for, so that what went out while locked is known afterwards.
  package var laidOut: [LaidOut] = []

  package struct LaidOut: Codable, Sendable, Equatable {
    /// Seconds since 1970.
    package let at: Int
    package let key: String
  }

  package init(_ settings: FollowUpSettings) { self.settings = settings }

  /// Whether anything is to be known while the account is locked.
  package var needsTimes: Bool { settings.isOn && (calendar != nil || webhook?.whileLocked == true) }

  package mutating func noteSent(_ key: String, at moment: Date) {
    guard !sent.contains(where: { $0.key == key }) else { return }
    sent.append(Reminder.Sent(key: key, at: moment))
    drop(before: moment)
  }

  package mutating func close(_ key: String, at moment: Date) {
    closed.removeAll { $0.key == key }
    closed.append(Reminder.Sent(key: key, at: moment))
    drop(before: moment)
  }

  private mutating func drop(before moment: Date) {
    let first = moment.addingTimeInterval(-Double(FollowUpFacts.sentKeptDays) * 86_400)
    sent.removeAll { $0.at < first }
    closed.removeAll { $0.at < first }
  }

  /// Switched off: everything goes but the settings and what the person wrote or said themselves.
  package mutating func switchOff() {
    settings.isOn = false
    sent = []
    closed = []
    webhook = nil
    calendar = nil
    laidOut = []
  }
}
