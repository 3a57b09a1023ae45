import Foundation
import GRDB
package import Vault

extension SQLiteArchive {
  package func write<T: Sendable>(
    _ work: @escaping @Sendable (any ArchiveTransaction) throws -> T
  ) async throws -> T {
    try await change { db in
      let transaction = SQLiteTransaction(db)
      let result = try work(transaction)
      try transaction.settle()
      return result
    }
  }

  package func row(owner: AccountID, room: RoomName, id: RecordID) async throws -> SealedRow? {
    try await read { db in try SQLiteTransaction(db).row(owner: owner, room: room, id: id) }
  }

  package func rows(owner: AccountID, room: RoomName, ids: [RecordID]) async throws -> [SealedRow] {
    try await read(selects: ids.count) { db in
      let transaction = SQLiteTransaction(db)
      return try ids.compactMap { try transaction.row(owner: owner, room: room, id: $0) }
    }
  }

  package func rows(
    owner: AccountID, room: RoomName, parent: RecordID?, beforePosition before: Int64?, limit: Int
  ) async throws -> [SealedRow] {
    try await page(
      "position < ? ORDER BY position DESC", from: before ?? .max, owner: owner, room: room, parent: parent,
      limit: limit)
  }

  package func rows(
    owner: AccountID, room: RoomName, parent: RecordID?, afterPosition after: Int64, limit: Int
  ) async throws -> [SealedRow] {
    try await page(
      "position > ? ORDER BY position ASC", from: after, owner: owner, room: room, parent: parent,
      limit: limit)
  }

  private func page(
    _ condition: String, from position: Int64, owner: AccountID, room: RoomName, parent: RecordID?, limit: Int
  ) async throws -> [SealedRow] {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(Columns.place), body FROM record
          WHERE owner = ? AND room = ? AND parent IS ? AND \(condition) LIMIT ?
          """)
      let rows = try Row.fetchCursor(
        statement,
        arguments: [
          Data(owner.bytes), room.rawValue, parent.map { Data($0.bytes) }, position, max(0, limit),
        ])
      var page: [SealedRow] = []
      page.reserveCapacity(min(max(0, limit), 1_000))
      while let row = try rows.next() { page.append(Columns.record(row, owner: owner, room: room)) }
      return page
    }
  }

  package func sweep(
    owner: AccountID, room: RoomName, afterRowID: Int64, limit: Int
  ) async throws -> [SweptRow] {
    try await read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(Columns.place), body, row_id FROM record
          WHERE owner = ? AND room = ? AND row_id > ? ORDER BY row_id LIMIT ?
          """)
      let rows = try Row.fetchCursor(
        statement, arguments: [Data(owner.bytes), room.rawValue, afterRowID, max(0, limit)])
      var swept: [SweptRow] = []
      while let row = try rows.next() {
        swept.append(
          SweptRow(rowID: Columns.integer(row, 5), row: Columns.record(row, owner: owner, room: room)))
      }
      return swept
    }
  }
}
