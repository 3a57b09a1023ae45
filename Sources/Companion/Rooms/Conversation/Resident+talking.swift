import Foundation
import Store
import Vault

extension Resident {
  /// Says something: seals it, and lets a reply grow.
  /// - Parameters:
  ///   - name: An id that the client made. Said again under the same one it is said once, with the same answer.
  ///   - attachments: Text files that go with it; with them the text may be empty.
  /// - Throws: `HouseError` `.empty`, `.tooLong`, `.unfit`, `.busy` while a reply grows in the thread, `.notFound`,
  ///   `.conflict` when something else was said under that id.
  package func say(
    _ text: String, in id: ChatThread.ID, as name: Message.ID? = nil, attachments: [NewAttachment] = []
  ) async throws -> Said {
    let attachments = try NewAttachment.checked(attachments)
    let text = try Self.fit(text, with: attachments)
    return try await once(name, in: id, unlessSaid: { $0.role == .person && $0.text == text }) {
      try await grow(in: id) { chest, found in
        let message = Message(
          id: name ?? Message.ID(), thread: id, role: .person, text: text,
          at: self.time(after: found.value.updatedAt), previous: found.value.leaf)
        return Seed(message: message, isNew: true, thread: found.value).with(attachments)
      }
    }
  }

  /// Asks for another reply to the same message; the first one stays beside it.
  /// - Parameters:
  ///   - reply: A reply that is not growing, or a message of the person without one.
  ///   - name: An id for the new reply that the client made, as in `say`.
  package func regenerate(_ reply: Message.ID, as name: Message.ID? = nil) async throws -> Said {
    let old = try await records(of: reply) { chest in try await Self.message(reply, in: chest).value }
    let asked = old.role == .person ? old.id : old.previous
    return try await once(name, in: old.thread, unlessSaid: { $0.role == .companion && $0.previous == asked })
    {
      try await grow(in: old.thread) { chest, found in
        guard let asked else { throw HouseError.notFound }
        let message =
          old.role == .person ? old : try await Self.message(asked, in: chest).value
        let replyID = name ?? Message.ID()
        var thread = found.value
        // The person's own message may have no reply yet: then there is nothing to stand beside.
        let beside = old.role == .companion ? old.id : try await Self.firstReply(to: old, in: chest)
        if let beside { thread.fork(after: message.id, old: beside, new: replyID) }
        var seed = Seed(message: message, isNew: false, thread: thread, replyID: replyID)
        seed.attached = try await Attached.excerpts(of: message, chest: chest)
        return seed
      }
    }
  }

  /// Says a message again in other words, on a branch of its own; what followed the old one stays on the old. Its
  /// attachments go with it.
  /// - Parameter name: As in `say`.
  package func edit(_ id: Message.ID, text: String, as name: Message.ID? = nil) async throws -> Said {
    let old = try await records(of: id) { chest in try await Self.message(id, in: chest).value }
    guard old.role == .person else { throw HouseError.unfit(field: "message") }
    let attachments = try await records(of: id) { chest in try await Self.attachments(of: old, in: chest) }
    let text = try Self.fit(text, with: attachments)
    let isSame = { @Sendable (message: Message) in
      message.role == .person && message.text == text && message.previous == old.previous
    }
    return try await once(name, in: old.thread, unlessSaid: isSame) {
      try await grow(in: old.thread) { chest, found in
        var thread = found.value
        let message = Message(
          id: name ?? Message.ID(), thread: thread.id, role: .person, text: text,
          at: self.time(after: thread.updatedAt), previous: old.previous)
        thread.fork(after: old.previous, old: old.id, new: message.id)
        return Seed(message: message, isNew: true, isEdit: true, thread: thread).with(attachments)
      }
    }
  }

  static func firstReply(to message: Message, in chest: Chest) async throws -> Message.ID? {
    guard let found = try await chest.get(message.id.raw, in: .message) else { return nil }
    let after = try await chest.oldest(
      MessageLink.self, .message, under: message.thread.raw, after: found.address.position, limit: 200)
    return after.values.first { $0.previous == message.id }?.id
  }

  /// What a reply grows from.
  struct Seed: Sendable {
    var message: Message
    /// Whether the message is to be sealed together with its reply.
    var isNew: Bool
    var isEdit = false
    var thread: ChatThread
    var replyID = Message.ID()
    /// Files to be sealed with the message.
    var files: [(id: Attachment.ID, file: AttachedFile)] = []
    var attached: [AttachedExcerpt] = []

    func with(_ attachments: [NewAttachment]) -> Seed {
      guard !attachments.isEmpty else { return self }
      var seed = self
      let kept = attachments.map { $0.kept(with: message.id) }
      seed.message.attachments = kept.map(\.note)
      seed.files = kept.map { ($0.note.id, $0.file) }
      seed.attached = kept.map { AttachedExcerpt($0.file, lines: $0.note.lines) }
      return seed
    }
  }

  /// Seals the message and an empty reply in one transaction, then hands the reply to `Replies`. A crash in
  /// between leaves a reply marked as running, which the next unlock marks as interrupted.
  private func grow(
    in id: ChatThread.ID,
    from seed: @escaping @Sendable (Chest, Chest.Found<ChatThread>) async throws -> Seed
  ) async throws -> Said {
    guard house.replies.reserve(id) else { throw HouseError.busy }
    do {
      let (job, said) = try await change(of: id) { chest in
        let found = try await Self.thread(id, in: chest)
        let sown = try await seed(chest, found)
        let job = try await self.plant(sown, over: found, in: chest)
        return (job, Said(message: sown.message.id, reply: sown.replyID))
      }
      if job.isNew, !job.thread.isPrivate { memory.add(job.message, position: job.positions.message) }
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
    if thread.title.isEmpty { thread.title = Title.of(seed.message) }
    var changes: [Chest.Change] = []
    if seed.isNew {
      changes.append(
        try .append(seed.message, in: .message, id: seed.message.id.raw, under: thread.id.raw))
    }
    for (id, file) in seed.files {
      changes.append(try .append(file, in: .attachment, id: id.raw, under: thread.id.raw))
    }
    // What was attached and not said is said now.
    if seed.isNew, !seed.isEdit, !seed.files.isEmpty {
      changes.append(.delete(.waiting, id: thread.id.raw))
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
      positions: (position(seed.message.id), position(reply.id)), attached: seed.attached)
  }

  private static func fit(_ text: String, with attachments: [NewAttachment]) throws(HouseError) -> String {
    // Only what is all blank is refused; what is said is kept as it was said.
    guard text.contains(where: { !$0.isWhitespace }) || !attachments.isEmpty else { throw .empty }
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
