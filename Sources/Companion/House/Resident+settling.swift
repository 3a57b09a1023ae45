import Logging
import Store
import Synchronization
import Vault

extension Resident {
  /// After an unlock: a reply that grew when the house last ended is marked as interrupted, the words become
  /// searchable, and the records are held against their manifest. The page does not wait for any of it.
  func settle(logger: Logger) async {
    do {
      try await markInterrupted()
      try? await forgetOldDanger()
      try? await tendFollowUp()
      // Read once before the first turn needs them.
      _ = try? await facts()
      try await memory.build(from: chest, isOpen: { self.gate.isOpen })
      logger.debug("search ready", metadata: ["account": "\(id)", "messages": "\(memory.count)"])
      try await verify(logger: logger)
    } catch {
      logger.warning("account could not settle", metadata: ["account": "\(id)"])
    }
  }

  private func verify(logger: Logger) async throws {
    guard gate.isOpen, house.integrity.verification(of: id) == nil else { return }
    let verification = try await chest.verify()
    house.integrity.note(verification, of: id)
    guard !verification.isSound else { return }
    logger.warning(
      "records do not add up; doctor says what to do",
      metadata: [
        "account": "\(id)", "rooms": "\(verification.rooms.map(\.rawValue).joined(separator: " "))",
        "damaged": "\(verification.damaged.count)",
      ])
  }

  private func markInterrupted() async throws {
    for try await shelf in chest.sweep(.running) {
      for mark in Chest.read(RunningMark.self, shelf).found {
        let reply = Message.ID(raw: mark.address.id)
        // One that grows now, or is just being planted, is not a leftover.
        guard house.replies.growing(reply) == nil, !house.replies.isGrowing(in: mark.value.thread) else {
          continue
        }
        // One bad row must not keep the words from becoming searchable.
        try? await markInterrupted(reply)
      }
    }
  }

  private func markInterrupted(_ reply: Message.ID) async throws {
    var changes: [Chest.Change] = [.clear(.running, id: reply.raw)]
    if let found = try await chest.value(Message.self, reply.raw, in: .message), found.value.state == .growing
    {
      var message = found.value
      message.state = message.text.isEmpty ? .failed : .interrupted
      changes.append(try .replace(message, in: .message, id: reply.raw, expecting: found.address.version))
    }
    try await chest.commit(changes)
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
