import Synchronization
package import Vault

/// An archive that is nowhere but in memory: what stands in it is gone with the process, or when it is cleared.
/// It keeps the same promises as the one on disk, but for lasting.
package final class MemoryArchive: Archive {
  private let shelves = Mutex(MemoryShelves())

  package init() {}

  /// With an account in it, for one person's use.
  package init(for account: AccountRow) { shelves.withLock { $0.accounts[account.id] = account } }

  /// Whether any record has this name, in whatever room.
  package func holds(_ id: RecordID) -> Bool { shelves.withLock { $0.isNamed(id) } }

  /// Forgets everything, accounts too: what is written afterwards fails with `StoreError.missing`.
  package func clear() { shelves.withLock { $0 = MemoryShelves() } }

  func read<T: Sendable>(_ work: @Sendable (MemoryShelves) throws -> T) throws -> T {
    let standing = shelves.withLock { $0 }
    return try work(standing)
  }

  func change<T: Sendable>(_ work: @Sendable (inout MemoryShelves) throws -> T) throws -> T {
    try shelves.withLock { shelves in
      var next = shelves
      let result = try work(&next)
      shelves = next
      return result
    }
  }

  // MARK: Records

  package func write<T: Sendable>(
    _ work: @escaping @Sendable (any ArchiveTransaction) throws -> T
  ) async throws -> T {
    try Task.checkCancellation()
    return try change { shelves in
      let transaction = MemoryTransaction(shelves)
      let result = try work(transaction)
      shelves = transaction.shelves
      return result
    }
  }

  package func row(owner: AccountID, room: RoomName, id: RecordID) async throws -> SealedRow? {
    try read { $0.row(MemoryShelves.Name(owner: owner, room: room, id: id)) }
  }

  package func rows(owner: AccountID, room: RoomName, ids: [RecordID]) async throws -> [SealedRow] {
    try read { shelves in
      ids.compactMap { shelves.row(MemoryShelves.Name(owner: owner, room: room, id: $0)) }
    }
  }

  package func rows(
    owner: AccountID, room: RoomName, parent: RecordID?, beforePosition before: Int64?, limit: Int
  ) async throws -> [SealedRow] {
    try read { shelves in
      let rows = shelves.children(owner: owner, room: room, parent: parent)
      return Array(rows.reversed().filter { $0.address.position < before ?? .max }.prefix(max(0, limit)))
    }
  }

  package func rows(
    owner: AccountID, room: RoomName, parent: RecordID?, afterPosition after: Int64, limit: Int
  ) async throws -> [SealedRow] {
    try read { shelves in
      let rows = shelves.children(owner: owner, room: room, parent: parent)
      return Array(rows.filter { $0.address.position > after }.prefix(max(0, limit)))
    }
  }

  package func sweep(
    owner: AccountID, room: RoomName, afterRowID: Int64, limit: Int
  ) async throws -> [SweptRow] {
    try read { shelves in
      Array(
        shelves.inOrder.filter {
          $0.rowID > afterRowID && $0.row.address.owner == owner && $0.row.address.room == room
        }.prefix(max(0, limit)))
    }
  }
}
