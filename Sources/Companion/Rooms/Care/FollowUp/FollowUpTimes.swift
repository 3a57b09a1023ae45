package import Foundation

/// All that stands of a follow-up under the house key, so that it works while the account is locked: bare moments, the digest
/// of the calendar's secret and, only where the person allowed it, the address to tell. No kind, no word, no name; nothing says
/// what a moment is for.
package struct FollowUpTimes: Codable, Sendable, Equatable {
  /// A moment to tell the address, and until when it may still be told: before the next quiet hours, on the same day.
  package struct Ring: Codable, Sendable, Equatable {
    /// Seconds since 1970.
    package let at: Int
    package let until: Int
  }

  /// A moment that was told while locked.
  package struct Rung: Codable, Sendable, Equatable {
    /// Of `Ring.at`.
    package let ring: Int
    package let at: Int
  }

  /// SHA-256 of the calendar's secret.
  package var calendar: [UInt8]?
  /// Seconds since 1970, in order: what the calendar shows.
  package var events: [Int] = []
  package var address: String?
  package var rings: [Ring] = []
  package var rung: [Rung] = []
  /// Tries in a row that did not arrive, and not before when there is another.
  package var failures = 0
  package var again: Int?
  /// Of a try while locked.
  package var trouble: Webhook.Trouble?

  package init() {}

  /// The name of the setting.
  static func name(_ account: String) -> String { "followUp.\(account)" }

  /// Takes the moment to tell now out of those that wait; those whose time is over go too. Of several one is told.
  /// - Returns: `nil` when there is none, or not yet.
  package mutating func take(at now: Date) -> Ring? {
    let second = Int(now.timeIntervalSince1970)
    rings.removeAll { $0.until <= second }
    if let again, second < again { return nil }
    let due = rings.filter { $0.at <= second }
    return due.last
  }

  package mutating func note(_ ring: Ring, _ trouble: Webhook.Trouble?, at now: Date) {
    let second = Int(now.timeIntervalSince1970)
    self.trouble = trouble
    guard trouble == nil else {
      failures = min(failures, 1_000) + 1
      again = second + Int(Webhook.pause(after: failures))
      return
    }
    rings.removeAll { $0.at <= ring.at }
    rung.append(Rung(ring: ring.at, at: second))
    failures = 0
    again = nil
  }
}
