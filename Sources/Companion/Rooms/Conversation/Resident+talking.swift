import Foundation
import Store
import Vault

extension Resident {
  /// Says something: seals it, and lets a reply grow.
  /// - Throws: `HouseError` `.empty`, `.tooLong`, `.busy` while a reply grows in the thread, `.notFound`.
  package func say(_ text: String, in id: ChatThread.ID) async throws -> Said {
    let text = try Self.fit(text)
    return try await grow(in: id) { chest, found in
      let message = Message(
        thread: id, role: .person, text: text, at: self.time(after: found.value.updatedAt),
        previous: found.value.leaf)
      return Seed(message: message, isNew: true, thread: found.value)
    }
  }

  /// Asks for another reply to the same message; the first one stays beside it.
  /// - Parameter reply: A reply that is not growing, or a message of the person without one.
  package func regenerate(_ reply: Message.ID) async throws -> Said {
    let old = try await records { chest in try await Self.message(reply, in: chest).value }
    return try await grow(in: old.thread) { chest, found in
      var thread = found.value
      guard old.role == .companion else {
        // The person's own message: another reply beside the one it has, if it has one.
        var seed = Seed(message: old, isNew: false, thread: thread)
        if let reply = try await Self.firstReply(to: old, in: chest) {
          thread.fork(after: old.id, old: reply, new: seed.replyID)
          seed.thread = thread
        }
        return seed
      }
      guard let asked = old.previous else { throw HouseError.notFound }
      let message = try await Self.message(asked, in: chest).value
      var seed = Seed(message: message, isNew: false, thread: thread)
      thread.fork(after: message.id, old: old.id, new: seed.replyID)
      seed.thread = thread
      return seed
    }
  }

  /// Says a message again in other words, on a branch of its own; what followed the old one stays on the old.
  package func edit(_ id: Message.ID, text: String) async throws -> Said {
    let text = try Self.fit(text)
    let old = try await records { chest in try await Self.message(id, in: chest).value }
    guard old.role == .person else { throw HouseError.unfit(field: "message") }
    return try await grow(in: old.thread) { chest, found in
      var thread = found.value
      let message = Message(
        thread: thread.id, role: .person, text: text, at: self.time(after: thread.updatedAt),
        previous: old.previous)
      thread.fork(after: old.previous, old: old.id, new: message.id)
      return Seed(message: message, isNew: true, isEdit: true, thread: thread)
    }
  }

  private static func firstReply(to message: Message, in chest: Chest) async throws -> Message.ID? {
    guard let found = try await chest.get(message.id.raw, in: .message) else { return nil }
    let after = try await chest.oldest(
      Message.self, .message, under: message.thread.raw, after: found.address.position, limit: 200)
    return after.values.first { $0.previous == message.id }?.id
  }

  /// What a reply grows from.
  struct Seed: Sendable {
    var message: Message
    /// Whether the message is to be sealed together with its reply.
    var isNew: Bool
    var isEdit = false
    var thread: ChatThread
    let replyID = Message.ID()
  }

  /// Seals the message and an empty reply in one transaction, then hands the reply to `Replies`. A crash in
  /// between leaves a reply marked as running, which the next unlock marks as interrupted.
  private func grow(
    in id: ChatThread.ID,
    from seed: @escaping @Sendable (Chest, Chest.Found<ChatThread>) async throws -> Seed
  ) async throws -> Said {
    guard house.replies.reserve(id) else { throw HouseError.busy }
    do {
      let (job, said) = try await change { chest in
        let found = try await Self.thread(id, in: chest)
        let sown = try await seed(chest, found)
        let job = try await self.plant(sown, over: found, in: chest)
        return (job, Said(message: sown.message.id, reply: sown.replyID))
      }
      if job.isNew { memory.add(job.message, position: job.positions.message) }
      house.replies.start(job)
      return said
    } catch {
      house.replies.release(id)
      throw error
    }
  }

  private func plant(
    _ seed: Seed, over found: Chest.Found<ChatThread>, in chest: Chest
  ) async throws -> ReplyJob {
    var thread = seed.thread
    let at = time(after: max(thread.updatedAt, seed.message.at))
    let reply = Message(
      id: seed.replyID, thread: thread.id, role: .companion, text: "", at: at, previous: seed.message.id,
      state: .growing)
    thread.leaf = reply.id
    thread.updatedAt = at
    if thread.title.isEmpty { thread.title = Title.of(seed.message.text) }
    var changes: [Chest.Change] = []
    if seed.isNew {
      changes.append(
        try .append(seed.message, in: .message, id: seed.message.id.raw, under: thread.id.raw))
    }
    changes += [
      try .append(reply, in: .message, id: reply.id.raw, under: thread.id.raw),
      try .append(RunningMark(thread: thread.id), in: .running, id: reply.id.raw),
      try .replace(thread, in: .thread, id: thread.id.raw, expecting: found.address.version),
    ]
    let addresses = try await chest.commit(changes)
    func position(_ id: Message.ID) -> Int64 {
      addresses.first { $0.id == id.raw && $0.room == .message }?.position ?? 0
    }
    return ReplyJob(
      resident: self, thread: thread, message: seed.message, isNew: seed.isNew, isEdit: seed.isEdit,
      reply: reply,
      positions: (position(seed.message.id), position(reply.id)))
  }

  private static func fit(_ text: String) throws(HouseError) -> String {
    // Only what is all blank is refused; what is said is kept as it was said.
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
    guard text.utf16.count <= Message.textLimit else { throw .tooLong(limit: Message.textLimit) }
    return text
  }

  /// Now, or the moment before when the clock was set back.
  private func time(after moment: Date) -> Date { max(now(), moment) }
}

/// Says that a reply was growing when the house last wrote it down.
struct RunningMark: Codable, Sendable {
  let thread: ChatThread.ID
}
