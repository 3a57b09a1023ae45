import Foundation
import Store
import Vault

/// What stands of the conversations of one batch, read at once: a batch has dozens, and nearly none of them stands.
struct StandingThreads: Sendable {
  private var threads: [ChatThread.ID: Chest.Found<ChatThread>] = [:]
  private var deleted: [ChatThread.ID: DeletedParts] = [:]
  /// Of those that were looked for.
  private let asked: Set<ChatThread.ID>

  init(_ batch: ImportBatch, account: AccountID, in chest: Chest) async throws {
    var ids: [ChatThread.ID] = []
    for case .conversation(let one) in batch.items {
      ids.append(ImportIDs(account: account, format: one.format).thread(one.value.id))
    }
    guard !ids.isEmpty else {
      asked = []
      return
    }
    let found = try await chest.values(ChatThread.self, ids.map(\.raw), in: .thread)
    // Read after the threads: what is deleted in between fails the commit, which is then made anew.
    let parts = try await DeletedParts.of(ids, in: chest)
    guard found.damaged == 0, let parts else {
      // One by one, to see which.
      asked = []
      return
    }
    asked = Set(ids)
    threads = Dictionary(found.found.map { ($0.value.id, $0) }, uniquingKeysWith: { first, _ in first })
    deleted = parts
  }

  /// - Throws: `HouseError.damaged` for one that does not open.
  func thread(_ id: ChatThread.ID, in chest: Chest) async throws -> Chest.Found<ChatThread>? {
    if asked.contains(id) { return threads[id] }
    return try await chest.value(ChatThread.self, id.raw, in: .thread)
  }

  func deleted(of id: ChatThread.ID, in chest: Chest) async throws -> DeletedParts {
    if asked.contains(id) { return deleted[id] ?? DeletedParts() }
    return try await DeletedParts.of(id, in: chest)
  }
}
