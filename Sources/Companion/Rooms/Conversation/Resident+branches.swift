import Store
import Vault

extension Resident {
  /// Shows the branch that `id` is on, down to its newest message.
  package func choose(_ id: Message.ID) async throws {
    let thread = try await records(of: id) { chest in try await Self.message(id, in: chest).value.thread }
    try await holding(thread) { try await self.show(id) }
  }

  /// Deletes a message with all that follows from it. The branch beside it, or what it followed, is then shown.
  package func deleteMessage(_ id: Message.ID) async throws {
    let thread = try await records(of: id) { chest in try await Self.message(id, in: chest).value.thread }
    try await holding(thread) { try await self.take(id, from: thread) }
  }

  private func show(_ id: Message.ID) async throws {
    let found = try await records(of: id) { chest in try await Self.message(id, in: chest) }
    let subtree = try await subtree(of: found)
    try await changeThread(found.value.thread) { $0.leaf = subtree.newest }
  }

  private func take(_ id: Message.ID, from threadID: ChatThread.ID) async throws {
    let found = try await records(of: id) { chest in try await Self.message(id, in: chest) }
    let (gone, files, _) = try await subtree(of: found)
    let isPrivate = privately.holds(threadID.raw)
    let sibling = try await thread(threadID).alternatives(of: found.value).last { !gone.contains($0) }
    try await change(of: threadID) { chest in
      let held = try await Self.thread(threadID, in: chest)
      var thread = held.value
      if let leaf = thread.leaf, gone.contains(leaf) { thread.leaf = sibling ?? found.value.previous }
      if let start = thread.windowStart, gone.contains(start) { thread.windowStart = nil }
      thread.prune(gone)
      // A title made of deleted words goes with them.
      if found.value.previous == nil, HiddenCharacters.line(thread.title) == Title.of(found.value) {
        thread.title = ""
      }
      let changes =
        gone.map { Chest.Change.delete(.message, id: $0.raw) }
        + files.map { .delete(.attachment, id: $0.raw) }
        + (try await self.whys.removals(of: gone, in: threadID, chest))
        + [try .replace(thread, in: .thread, id: threadID.raw, expecting: held.address.version)]
      defer { self.whys.forget(threadID) }
      guard !isPrivate else {
        try await chest.commit(changes)
        return
      }
      try await chest.commit(
        changes
          // A summary may hold what was deleted: it is written anew from what is left.
          + (try await Self.present([.summary], named: threadID.raw, in: chest))
          + (thread.windowStart == nil
            ? []
            : [
              try .append(
                ReflectionNote(thread: threadID), in: .reflection, id: RecordID(), under: threadID.raw)
            ])
          + (try await self.factChanges(afterDeleting: gone, in: chest))
          + (try await self.answerRemovals(afterDeleting: gone, in: chest))
          // The vendor's own words hold what was deleted, and the same file would bring it back.
          + [.deleteChildren(.raw, parent: threadID.raw)]
          + (try await DeletedParts.noting(gone, of: thread, in: chest))
          + (try await FactReading(resident: self).removals(of: gone))
          + (try await self.voicesWithoutWords(in: chest))
          + (try await self.memory.forgetSealed(gone, of: threadID, in: chest)))
      self.memory.forget(gone)
      try await self.house.archive.tidyAfterDeletion()
    }
    house.backgrounds.add(.reflect(self))
    if let sibling { try await show(sibling) }
  }

  /// Keeps replies from growing in a thread while its tree changes.
  /// - Throws: `HouseError.busy` when one grows there now.
  func holding<T: Sendable>(_ thread: ChatThread.ID, _ work: () async throws -> T) async throws -> T {
    try await holding([thread], work)
  }

  /// The same for several: all of them, or none.
  func holding<T: Sendable>(_ threads: [ChatThread.ID], _ work: () async throws -> T) async throws -> T {
    var held: [ChatThread.ID] = []
    defer { for thread in held { house.replies.release(thread) } }
    for thread in threads {
      guard house.replies.reserve(thread) else { throw HouseError.busy }
      held.append(thread)
    }
    return try await work()
  }

  /// A message's place in the tree, and what goes when it goes.
  private struct Twig: Decodable, Sendable {
    let id: Message.ID
    let previous: Message.ID?
    let attachments: [Attachment]?
  }

  /// A message with everything that follows from it, their attachments, and the newest of them.
  private func subtree(
    of root: Chest.Found<Message>
  ) async throws -> (all: Set<Message.ID>, files: [Attachment.ID], newest: Message.ID) {
    try await records(of: root.value.id) { chest in
      var all: Set<Message.ID> = [root.value.id]
      var files = root.value.attachments?.map(\.id) ?? []
      var newest = root.value.id
      var position = root.address.position
      while true {
        let read = try await chest.oldest(
          Twig.self, .message, under: root.value.thread.raw, after: position, limit: 500)
        guard let last = read.found.last else { return (all, files, newest) }
        for message in read.values {
          guard let previous = message.previous, all.contains(previous) else { continue }
          all.insert(message.id)
          files += message.attachments?.map(\.id) ?? []
          newest = message.id
        }
        position = last.address.position
      }
    }
  }
}
