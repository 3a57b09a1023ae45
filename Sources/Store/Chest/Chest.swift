package import Foundation
package import Vault

/// An unlocked account's records: sealed on the way in, opened on the way out, counted in the manifest.
///
/// A value; copies share what they remember of the manifest. Reading decrypts after the archive's own read is
/// over, so that readers stay short. A record that does not open is set aside and named; its neighbours come
/// through all the same.
package struct Chest: Sendable {
  package let owner: AccountID
  let key: DataKey
  let archive: any Archive
  let quotaBytes: Int64?
  let onCommit: (@Sendable ([RoomName]) -> Void)?
  let memo = ManifestMemo()

  /// - Parameters:
  ///   - quotaBytes: the most that the account's sealed bodies may come to; `nil` for no limit.
  ///   - onCommit: called with the rooms that changed, before the commit returns.
  package init(
    owner: AccountID, key: DataKey, archive: any Archive, quotaBytes: Int64? = nil,
    onCommit: (@Sendable ([RoomName]) -> Void)? = nil
  ) {
    self.owner = owner
    self.key = key
    self.archive = archive
    self.quotaBytes = quotaBytes
    self.onCommit = onCommit
  }

  /// The same records without the quota, for the few bytes the house itself must be able to write: somebody whose
  /// account is full still has to come in.
  package var unlimited: Chest { Chest(owner: owner, key: key, archive: archive) }

  /// A record, opened.
  package struct Opened: Sendable, Equatable {
    package let address: RecordAddress
    package let plaintext: Data
  }

  /// Records in the order that was asked for, and the places of those that did not open.
  package struct Shelf: Sendable, Equatable {
    package var records: [Opened] = []
    package var damaged: [RecordAddress] = []
    /// Of a sweep: the place in the file from which a later sweep goes on; 0 for anything else.
    package var lastRowID: Int64 = 0
  }

  /// - Returns: `nil` when there is no such record.
  /// - Throws: `VaultError.damaged` when it does not open.
  package func get(_ id: RecordID, in room: RoomName) async throws -> Opened? {
    guard let row = try await archive.row(owner: owner, room: room, id: id) else { return nil }
    return Opened(address: row.address, plaintext: try key.open(row.body, at: row.address))
  }

  /// In the order of `ids`; those that do not exist are left out.
  package func get(_ ids: [RecordID], in room: RoomName) async throws -> Shelf {
    let rows = try await archive.rows(owner: owner, room: room, ids: ids)
    let byID = Dictionary(rows.map { ($0.address.id, $0) }, uniquingKeysWith: { first, _ in first })
    return open(ids.compactMap { byID[$0] })
  }

  /// Highest position first.
  /// - Parameter position: only records before this one; `nil` starts at the newest.
  package func newest(
    _ room: RoomName, under parent: RecordID?, before position: Int64? = nil, limit: Int
  ) async throws -> Shelf {
    open(
      try await archive.rows(
        owner: owner, room: room, parent: parent, beforePosition: position, limit: limit))
  }

  /// Lowest position first.
  /// - Parameter position: only records after this one; 0 starts at the oldest.
  package func oldest(
    _ room: RoomName, under parent: RecordID?, after position: Int64 = 0, limit: Int
  ) async throws -> Shelf {
    open(
      try await archive.rows(
        owner: owner, room: room, parent: parent, afterPosition: position, limit: limit))
  }

  /// The whole room, under any parent, in the order it was written, one batch for each turn of the loop. Batches
  /// are read when they are asked for; what is written meanwhile may or may not be seen.
  /// - Parameter rowID: Where an earlier sweep ended, to see only what was appended since; 0 for everything.
  package func sweep(
    _ room: RoomName, after rowID: Int64 = 0, batch: Int = 500
  ) -> AsyncThrowingStream<Shelf, any Error> {
    let cursor = Cursor(rowID: rowID)
    return AsyncThrowingStream {
      let rows = try await archive.sweep(
        owner: owner, room: room, afterRowID: await cursor.rowID, limit: batch)
      guard let last = rows.last else { return nil }
      await cursor.move(to: last.rowID)
      var shelf = open(rows.map(\.row))
      shelf.lastRowID = last.rowID
      return shelf
    }
  }

  private actor Cursor {
    private(set) var rowID: Int64
    init(rowID: Int64) { self.rowID = rowID }
    func move(to rowID: Int64) { self.rowID = rowID }
  }

  func open(_ rows: [SealedRow]) -> Shelf {
    var shelf = Shelf()
    shelf.records.reserveCapacity(rows.count)
    for row in rows {
      if let plaintext = try? key.open(row.body, at: row.address) {
        shelf.records.append(Opened(address: row.address, plaintext: plaintext))
      } else {
        shelf.damaged.append(row.address)
      }
    }
    return shelf
  }
}
