@testable package import Companion
import Foundation
import Store

extension Resident {
  /// Writes so many messages down in a thread at once, person and companion in turns.
  /// - Returns: Their ids, oldest first.
  @discardableResult
  package func fill(
    _ thread: ChatThread.ID, messages: Int, text: @Sendable (Int) -> String = { "Numéro \($0)" }
  ) async throws -> [Message.ID] {
    var ids: [Message.ID] = []
    var changes: [Store.Chest.Change] = []
    for number in 0..<messages {
      let message = Message(
        thread: thread, role: number.isMultiple(of: 2) ? .person : .companion, text: text(number),
        at: Date(timeIntervalSince1970: 1_700_000_000 + Double(number) * 600), previous: ids.last)
      ids.append(message.id)
      changes.append(try .append(message, in: .message, id: message.id.raw, under: thread.raw))
    }
    for start in stride(from: 0, to: changes.count, by: 1_000) {
      try await chest.commit(Array(changes[start..<min(start + 1_000, changes.count)]))
    }
    let leaf = ids.last
    try await changeThread(thread) { $0.leaf = leaf }
    return ids
  }
}
