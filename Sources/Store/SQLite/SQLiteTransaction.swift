import Foundation
import GRDB
import Vault

/// One write in progress. It keeps the running sum of each account's bodies and writes it down at the end.
final class SQLiteTransaction: ArchiveTransaction {
  private let db: Database
  private var growth: [AccountID: Int64] = [:]

  init(_ db: Database) { self.db = db }

  func row(owner: AccountID, room: RoomName, id: RecordID) throws -> SealedRow? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(Columns.place), body FROM record WHERE owner = ? AND room = ? AND id = ?")
    return try Row.fetchOne(statement, arguments: [owner.data, room.rawValue, id.data])
      .map { Columns.record($0, owner: owner, room: room) }
  }

  func marks(owner: AccountID, _ visit: (SealMark) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(Columns.place), \(Self.seal), room FROM record WHERE owner = ?",
      arguments: [owner.data])
    while let row = try rows.next() { try visit(mark(row, owner: owner, room: Columns.room(row, 7))) }
  }

  func hasRecords(owner: AccountID) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM record WHERE owner = ?)", arguments: [owner.data])
      ?? false
  }

  func storedBytes(of account: AccountID) throws -> Int64 {
    let settled =
      try Int64.fetchOne(
        db, sql: "SELECT stored_bytes FROM account WHERE id = ?", arguments: [account.data]) ?? 0
    return settled + growth[account, default: 0]
  }

  func insert(_ row: SealedRow) throws {
    let address = row.address
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO record (owner, room, id, parent, position, version, body) VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    do {
      try statement.execute(arguments: [
        address.owner.data, address.room.rawValue, address.id.data,
        address.parent?.data, address.position, address.version, row.body,
      ])
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
        ? StoreError.missing : StoreError.versionConflict
    }
    growth[address.owner, default: 0] += Int64(row.body.count)
  }

  func replace(_ row: SealedRow, expecting expected: Int64) throws {
    let address = row.address
    let place: StatementArguments = [
      address.owner.data, address.room.rawValue, address.id.data,
    ]
    let standing = try db.cachedStatement(
      sql: "SELECT version, length(body) FROM record WHERE owner = ? AND room = ? AND id = ?")
    guard let former = try Row.fetchOne(standing, arguments: place) else { throw StoreError.missing }
    guard Columns.integer(former, 0) == expected else { throw StoreError.versionConflict }
    let statement = try db.cachedStatement(
      sql: "UPDATE record SET version = ?, body = ? WHERE owner = ? AND room = ? AND id = ?")
    try statement.execute(arguments: [address.version, row.body] + place)
    growth[address.owner, default: 0] += Int64(row.body.count) - Columns.integer(former, 1)
  }

  func delete(owner: AccountID, room: RoomName, id: RecordID) throws -> SealMark? {
    try deleted(
      "id = ?", arguments: [owner.data, room.rawValue, id.data], owner: owner, room: room
    ).first
  }

  func deleteChildren(owner: AccountID, room: RoomName, parent: RecordID) throws -> [SealMark] {
    try deleted(
      "parent = ?", arguments: [owner.data, room.rawValue, parent.data], owner: owner,
      room: room)
  }

  /// Writes down the running sums; the last thing a write does.
  func settle() throws {
    for (account, bytes) in growth where bytes != 0 {
      let statement = try db.cachedStatement(
        sql: "UPDATE account SET stored_bytes = stored_bytes + ? WHERE id = ?")
      try statement.execute(arguments: [bytes, account.data])
    }
    growth = [:]
  }

  private func deleted(
    _ condition: String, arguments: StatementArguments, owner: AccountID, room: RoomName
  ) throws -> [SealMark] {
    let statement = try db.cachedStatement(
      sql: """
        DELETE FROM record WHERE owner = ? AND room = ? AND \(condition) RETURNING \(Columns.place), \(Self.seal)
        """)
    let rows = try Row.fetchAll(statement, arguments: arguments)
    let marks = rows.map { mark($0, owner: owner, room: room) }
    if !marks.isEmpty { try SQLiteArchive.oweScrub(db) }
    growth[owner, default: 0] -= marks.reduce(0) { $0 + Int64($1.bodyBytes) }
    return marks
  }

  /// The columns of a `SealMark` beside its address.
  private static let seal = "substr(body, 1, 12), substr(body, -16), length(body)"

  /// - Precondition: the columns of `Columns.place`, then those of `seal`.
  private func mark(_ row: Row, owner: AccountID, room: RoomName) -> SealMark {
    SealMark(
      address: Columns.address(row, owner: owner, room: room),
      seal: Columns.bytes(row, 4) + Columns.bytes(row, 5), bodyBytes: Int(Columns.integer(row, 6)))
  }
}

extension RandomID {
  /// As the file has it.
  fileprivate var data: Data { withBytes { Data($0) } }
}
