import Foundation
import Store
import Synchronization
import Vault

/// Until when nothing can be due for an open account, so that a minute in which nothing changed costs nothing.
final class FollowUpShelf: Sendable {
  private static let rooms: Set<RoomName> = [.followUp, .act, .intake, .bilan, .day, .risk]

  private let rest = Mutex<Range<Date>?>(nil)

  /// To be called after each commit, with the rooms it touched.
  func letGo(_ changed: [RoomName]) {
    guard changed.contains(where: Self.rooms.contains) else { return }
    rest.withLock { $0 = nil }
  }

  /// Also when the clock was set back.
  func isDue(at moment: Date) -> Bool { rest.withLock { !($0?.contains(moment) ?? false) } }

  func rests(from moment: Date, until: Date) {
    rest.withLock { $0 = moment..<max(moment, until) }
  }
}
