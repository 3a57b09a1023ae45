import Logging
import Store
import Synchronization
import Vault

extension Resident {
  /// After an unlock: a reply that grew when the house last ended is marked as interrupted, and the words
  /// become searchable. The page does not wait for any of it.
  func settle(logger: Logger) async {
    do {
      try await markInterrupted()
      try await memory.build(from: chest, isOpen: { self.gate.isOpen })
      logger.debug("search ready", metadata: ["account": "\(id)", "messages": "\(memory.count)"])
    } catch {
      logger.warning("account could not settle", metadata: ["account": "\(id)"])
    }
  }

  private func markInterrupted() async throws {
    for try await shelf in chest.sweep(.running) {
      for opened in shelf.records {
        let id = Message.ID(raw: opened.address.id)
        // One that grows now is not a leftover.
        guard house.replies.growing(id) == nil else { continue }
        var changes: [Chest.Change] = [.delete(.running, id: id.raw)]
        if let found = try await chest.value(Message.self, id.raw, in: .message) {
          var message = found.value
          message.state = message.text.isEmpty ? .failed : .interrupted
          changes.append(try .replace(message, in: .message, id: id.raw, expecting: found.address.version))
        }
        try await chest.commit(changes)
      }
    }
  }
}

/// Lets one of several callers through at a time, the others go away.
final class Turnstile: Sendable {
  private let taken = Mutex(false)

  /// - Returns: `false` when somebody is inside.
  func begin() -> Bool {
    taken.withLock { taken in
      defer { taken = true }
      return !taken
    }
  }

  func end() { taken.withLock { $0 = false } }
}
