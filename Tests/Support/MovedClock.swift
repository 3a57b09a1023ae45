package import Foundation
import Synchronization

/// The time of day of a house whose weeks pass in a test.
package final class MovedClock: Sendable {
  private let moment: Mutex<Date>
  private let start: Date

  /// - Parameter start: Day 0, by default noon on Monday 12 January 2026, UTC.
  package init(start: Date = Date(timeIntervalSince1970: 1_768_219_200)) {
    self.start = start
    moment = Mutex(start)
  }

  package var now: Date { moment.withLock { $0 } }

  /// Goes to a moment.
  package func move(to moment: Date) { self.moment.withLock { $0 = moment } }

  /// Goes to noon of a day, counted from day 0.
  package func move(toDay day: Int) {
    moment.withLock { $0 = start.addingTimeInterval(Double(day) * 86_400) }
  }
}
