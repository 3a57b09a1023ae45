import Foundation
import Store
import Vault

extension Guided {
  /// Whether a message comes right after the reply to the one that was dealt with last: then it may be an answer. On
  /// another branch it is not.
  func isFollowed(by message: Message, in chest: Chest) async throws -> Bool {
    guard let last else { return false }
    if message.id == last { return true }
    guard let previous = message.previous else { return false }
    let reply = try await chest.value(MessageLink.self, previous.raw, in: .message)
    return reply?.value.previous == last
  }

  /// Whether so much time went by that a message is no answer any more to what was asked.
  func isLate(at moment: Date) -> Bool { moment.timeIntervalSince(lastAt) > Double(Self.hours) * 3_600 }
}
