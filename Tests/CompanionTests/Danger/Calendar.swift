import Foundation
import Synchronization

/// A clock that a test moves by hand.
final class Calendar: Sendable {
  private let moment = Mutex(Date(timeIntervalSince1970: 1_790_000_000))

  var now: Date { moment.withLock { $0 } }

  func pass(hours: Double) { moment.withLock { $0 += hours * 3_600 } }
  func pass(days: Double) { pass(hours: days * 24) }
}
