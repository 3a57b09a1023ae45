/// How much somebody used the house on one day of their calendar, or what one turn adds to it. Sums alone: nothing of
/// what was said, and no times.
package struct UseDay: Codable, Sendable, Equatable {
  /// What a sum is cut to when it is added to: more than a day can hold of any of them. A sum that was kept wrong must
  /// not end the house by an overflow.
  private static let most = 1_000_000

  /// Days since 1 January 1970, on the person's calendar.
  package let day: Int
  package var seconds = 0
  /// Of `seconds`, those between midnight and five.
  package var nightSeconds = 0
  /// Of `nightSeconds`, those after one o'clock; `nil` for none, and in older records.
  package var lateSeconds: Int?
  /// Conversations that were taken up.
  package var conversations = 0
  /// Messages of the person.
  package var turns = 0

  package init(day: Int) { self.day = day }

  /// Adds the sums of another part of the same day.
  package mutating func add(_ more: UseDay) {
    for sum in [\UseDay.seconds, \.nightSeconds, \.conversations, \.turns] {
      self[keyPath: sum] = Self.bounded(self[keyPath: sum]) + Self.bounded(more[keyPath: sum])
    }
    let late = Self.bounded(lateSeconds ?? 0) + Self.bounded(more.lateSeconds ?? 0)
    lateSeconds = late > 0 ? late : nil
  }

  private static func bounded(_ sum: Int) -> Int { min(max(sum, 0), most) }

  package var minutes: Int { (seconds + 30) / 60 }
  package var nightMinutes: Int { (nightSeconds + 30) / 60 }
}

/// What somebody wants to be reminded of. The house reminds and never locks (R12).
package struct UseLimits: Codable, Sendable, Equatable {
  package static let minuteChoices = 5...720

  /// Minutes a day; `nil` for none.
  package var minutesADay: Int?
  /// Minutes after midnight; both or neither. A stretch over midnight begins later than it ends.
  package var quietFrom: Int?
  package var quietTo: Int?

  package init(minutesADay: Int? = nil, quietFrom: Int? = nil, quietTo: Int? = nil) {
    self.minutesADay = minutesADay
    self.quietFrom = quietFrom
    self.quietTo = quietTo
  }

  /// Whether a person can have chosen it.
  package var isFit: Bool {
    let ends = [quietFrom, quietTo].compactMap(\.self)
    return minutesADay.map(Self.minuteChoices.contains) ?? true
      && ends.count != 1 && ends.allSatisfy((0..<1_440).contains)
  }

  /// Whether that minute of the day is one in which the person wanted to be elsewhere.
  package func isQuiet(_ minute: Int) -> Bool {
    guard let quietFrom, let quietTo, quietFrom != quietTo else { return false }
    return quietFrom < quietTo
      ? (quietFrom..<quietTo).contains(minute) : minute >= quietFrom || minute < quietTo
  }
}
