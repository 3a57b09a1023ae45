import Foundation
import Store
import Vault

extension Resident {
  /// Threads of one companion that a list shows at once.
  package static let threadLimit = 5_000

  /// Newest activity first, private ones among them; of a companion with more than `limit` the pinned ones and those
  /// with the newest activity. All are looked at, since the order in which threads were kept tells nothing of when
  /// somebody spoke: exports come newest first, and several of them in any order.
  /// - Parameter companion: `nil` for all of them.
  package func threads(
    of companion: CompanionProfile.ID? = nil, limit: Int = threadLimit
  ) async throws -> [ChatThread] {
    let owners = if let companion { [companion] } else { try await companions().map(\.id) }
    return try await records { chest in
      var threads: [ChatThread] = []
      for owner in owners {
        threads += try await Self.mostRecent(limit, of: owner, in: chest)
        threads += try await Self.mostRecent(limit, of: owner, in: privately.chest)
      }
      return threads.sorted { $0.updatedAt > $1.updatedAt }
    }
  }

  private static func mostRecent(
    _ limit: Int, of companion: CompanionProfile.ID, in chest: Chest
  ) async throws -> [ChatThread] {
    var kept: [ChatThread] = []
    var position: Int64 = 0
    while true {
      let shelf = try await chest.oldest(.thread, under: companion.raw, after: position, limit: limit)
      guard let last = shelf.lastPosition else { return kept }
      position = last
      kept += Chest.read(ChatThread.self, shelf).values
      guard kept.count > limit else { continue }
      kept.sort { ($0.isPinned ? 0 : 1, $1.updatedAt) < ($1.isPinned ? 0 : 1, $0.updatedAt) }
      kept.removeLast(kept.count - limit)
    }
  }

  /// All threads of a companion, private ones and those that do not open among them, in no order.
  func threadIDs(of companion: CompanionProfile.ID, batch: Int = 500) async throws -> [ChatThread.ID] {
    try await records { chest in
      var ids: [ChatThread.ID] = []
      for chest in [chest, privately.chest] {
        var position: Int64 = 0
        while true {
          let shelf = try await chest.oldest(.thread, under: companion.raw, after: position, limit: batch)
          guard let last = shelf.lastPosition else { break }
          position = last
          ids += (shelf.records.map(\.address) + shelf.damaged).map { ChatThread.ID(raw: $0.id) }
        }
      }
      return ids
    }
  }

  package func thread(_ id: ChatThread.ID) async throws -> ChatThread {
    try await records(of: id) { chest in try await Self.thread(id, in: chest).value }
  }

  /// - Parameter isPrivate: A private thread is never kept: it is gone when the account locks.
  package func addThread(
    with companion: CompanionProfile.ID, isPrivate: Bool = false
  ) async throws -> ChatThread {
    _ = try await self.companion(companion)
    let thread = ChatThread(companion: companion, createdAt: now(), isPrivate: isPrivate)
    return try await records { chest in
      let chest = isPrivate ? privately.chest : chest
      try await chest.commit([.append(thread, in: .thread, id: thread.id.raw, under: companion.raw)])
      return thread
    }
  }

  /// Renames, pins or puts away. None of it counts as activity.
  /// - Throws: `HouseError.unfit` naming the field that does not fit.
  package func update(_ id: ChatThread.ID, _ change: ThreadChange) async throws -> ChatThread {
    try await self.change(of: id) { chest in
      let found = try await Self.thread(id, in: chest)
      let thread = try change.laid(over: found.value)
      try await chest.commit([
        .replace(thread, in: .thread, id: id.raw, expecting: found.address.version)
      ])
      return thread
    }
  }

  /// Deletes a thread with every message, attachment and draft, its summary and its risk state; the bytes are gone
  /// from the file.
  package func deleteThread(_ id: ChatThread.ID) async throws {
    _ = try await thread(id)
    try await discard(id)
  }

  /// Deletes a thread, also one that does not open.
  /// - Parameter isNoted: Whether an import is not to bring it back.
  func discard(_ id: ChatThread.ID, isNoted: Bool = true) async throws {
    try await discard([id], isNoted: isNoted)
  }

  /// Deletes threads in one commit, whole or not at all, private ones each in its own.
  /// - Parameter ids: At most some hundred: each commit waits for the disk twice, and others wait for it meanwhile.
  func discard(_ ids: [ChatThread.ID], isNoted: Bool) async throws {
    for id in ids { await house.replies.cancel(in: id) }
    // No fact is kept meanwhile that the deletion would not see.
    try await holding(ids) {
      try await self.revising.run(.fact) {
        for id in ids where self.privately.holds(id.raw) { try await self.erasePrivate(id) }
        let kept = ids.filter { !self.privately.holds($0.raw) }
        if !kept.isEmpty { try await self.erase(kept, isNoted: isNoted) }
      }
    }
  }

  private func erase(_ ids: [ChatThread.ID], isNoted: Bool) async throws {
    try await change { chest in
      var gone: [Chest.Change] = []
      var logged: Set<Message.ID> = []
      for id in ids {
        if isNoted, let thread = try? await Self.thread(id, in: chest).value {
          gone += try await DeletedParts.noting(nil, of: thread, in: chest)
          logged.formUnion(try await DeletedParts.logged(in: thread, chest))
        }
        gone += try await Self.removals(of: id, in: chest)
      }
      gone += try await DeletedParts.noting(ofLogs: logged, in: chest)
      defer {
        for id in ids { self.forget(id) }
      }
      let all = Set(ids)
      try await chest.commit(
        gone + (try await self.factChanges(afterDeleting: [], threads: all, in: chest))
          + (try await self.answerRemovals(afterDeleting: [], threads: all, in: chest))
          + (try await self.voicesWithoutWords(in: chest))
          + (try await self.memory.forgetSealed(threads: ids, in: chest)))
      self.memory.forget(threads: ids)
      try await self.house.archive.tidyAfterDeletion()
    }
  }

  private func erasePrivate(_ id: ChatThread.ID) async throws {
    try await change(of: id) { chest in
      // What was answered in private stands nowhere else; what is kept stands on its own page.
      let answered = (try? await Self.thread(id, in: chest).value.guided)??.removals ?? []
      defer { self.forget(id) }
      try await chest.commit(answered + (try await Self.removals(of: id, in: chest)))
    }
  }

  /// Of the thread with everything under it and beside it.
  private static func removals(of id: ChatThread.ID, in chest: Chest) async throws -> [Chest.Change] {
    [
      .deleteChildren(.message, parent: id.raw), .delete(.thread, id: id.raw),
      .deleteChildren(.reflection, parent: id.raw), .deleteChildren(.attachment, parent: id.raw),
      .deleteChildren(.why, parent: id.raw), .deleteChildren(.reading, parent: id.raw),
      .deleteChildren(.raw, parent: id.raw),
    ] + (try await present([.summary, .risk, .draft, .waiting], named: id.raw, in: chest))
      + (await dangerSeen(in: id, chest))
  }

  /// What is known of it in memory.
  private func forget(_ id: ChatThread.ID) {
    whys.forget(id)
    draftOrders.forget(id)
  }

  func changeThread(_ id: ChatThread.ID, _ edit: @Sendable (inout ChatThread) -> Void) async throws {
    try await change(of: id) { chest in
      let found = try await Self.thread(id, in: chest)
      var thread = found.value
      edit(&thread)
      try await chest.commit([
        .replace(thread, in: .thread, id: id.raw, expecting: found.address.version)
      ])
    }
  }

  static func thread(_ id: ChatThread.ID, in chest: Chest) async throws -> Chest.Found<ChatThread> {
    guard let found = try await chest.value(ChatThread.self, id.raw, in: .thread) else {
      throw HouseError.notFound
    }
    return found
  }

  /// Deletions of the records that are there.
  static func present(
    _ rooms: [RoomName], named id: RecordID, in chest: Chest
  ) async throws -> [Chest.Change] {
    var changes: [Chest.Change] = []
    for room in rooms where try await chest.get(id, in: room) != nil { changes.append(.delete(room, id: id)) }
    return changes
  }
}

extension Chest.Shelf {
  /// From where to read on; `nil` where nothing stood.
  var lastPosition: Int64? { (records.map(\.address) + damaged).map(\.position).max() }
}
