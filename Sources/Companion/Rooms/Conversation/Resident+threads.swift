import Foundation
import Store
import Vault

extension Resident {
  /// Threads of one companion that a list shows at once.
  static let threadLimit = 5_000

  /// Newest activity first.
  /// - Parameter companion: `nil` for all of them.
  package func threads(of companion: CompanionProfile.ID? = nil) async throws -> [ChatThread] {
    let owners = if let companion { [companion] } else { try await companions().map(\.id) }
    return try await records { chest in
      var threads: [ChatThread] = []
      for owner in owners {
        let read = try await chest.newest(ChatThread.self, .thread, under: owner.raw, limit: Self.threadLimit)
        threads += read.values
      }
      return threads.sorted { $0.updatedAt > $1.updatedAt }
    }
  }

  package func thread(_ id: ChatThread.ID) async throws -> ChatThread {
    try await records { chest in try await Self.thread(id, in: chest).value }
  }

  package func addThread(with companion: CompanionProfile.ID) async throws -> ChatThread {
    _ = try await self.companion(companion)
    let thread = ChatThread(companion: companion, createdAt: now())
    return try await records { chest in
      try await chest.commit([.append(thread, in: .thread, id: thread.id.raw, under: companion.raw)])
      return thread
    }
  }

  package func rename(_ id: ChatThread.ID, to title: String) async throws {
    let title = title.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !title.isEmpty, title.count <= ChatThread.titleLimit else { throw HouseError.unfit(field: "title") }
    try await changeThread(id) { $0.title = title }
  }

  /// Deletes a thread with every message, its summary and its risk state; the bytes are gone from the file.
  package func deleteThread(_ id: ChatThread.ID) async throws {
    _ = try await thread(id)
    await house.replies.cancel(in: id)
    try await holding(id) { try await self.erase(id) }
  }

  private func erase(_ id: ChatThread.ID) async throws {
    try await records { chest in
      try await chest.commit(
        [
          .deleteChildren(.message, parent: id.raw), .delete(.thread, id: id.raw),
          .deleteChildren(.reflection, parent: id.raw),
        ] + (try await Self.present([.summary, .risk], named: id.raw, in: chest))
          + (try await self.memory.forgetSnapshot(in: chest)))
      self.memory.forget(thread: id)
      try await self.house.archive.tidyAfterDeletion()
    }
  }

  func changeThread(_ id: ChatThread.ID, _ edit: @Sendable (inout ChatThread) -> Void) async throws {
    try await change { chest in
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
