import Foundation
import GRDB
package import Vault

extension SQLiteArchive {
  package func survey(
    owner: AccountID, _ visit: @escaping @Sendable (SealedRow) throws -> Void
  ) async throws {
    try await read { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT \(Columns.place), body, room FROM record WHERE owner = ? ORDER BY row_id",
        arguments: [Data(owner.bytes)])
      while let row = try rows.next() {
        try visit(Columns.record(row, owner: owner, room: Columns.room(row, 5)))
      }
    }
    await tidyIfOwed()
  }

  package func export(_ visit: @escaping @Sendable (ArchivedItem) throws -> Void) async throws {
    try await read { db in
      let accounts = try Row.fetchCursor(db, sql: "SELECT \(Columns.account) FROM account ORDER BY id")
      while let row = try accounts.next() { try visit(.account(Columns.account(row))) }

      let settings = try Row.fetchCursor(db, sql: "SELECT key, body FROM setting ORDER BY key")
      while let row = try settings.next() {
        try visit(.setting(key: Columns.text(row, 0), body: Columns.bytes(row, 1)))
      }

      // What only a damaged file can hold, a record of nobody or without an id, would not go back in.
      let records = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(Columns.place), body, room, owner FROM record
          WHERE owner IN (SELECT id FROM account) AND length(id) = 16 ORDER BY row_id
          """)
      while let row = try records.next() {
        try visit(
          .record(Columns.record(row, owner: Columns.id(row, 6), room: Columns.room(row, 5))))
      }
    }
    await tidyIfOwed()
  }

  package func fill(_ next: @escaping @Sendable () throws -> ArchivedItem?) async throws {
    while try await change({ try Self.fill(next, $0) }) {}
  }

  /// Takes in so many items in one transaction, so that the log stays short however large the house.
  /// - Returns: Whether there may be more.
  private static func fill(_ next: () throws -> ArchivedItem?, _ db: Database) throws -> Bool {
    let transaction = SQLiteTransaction(db)
    var isOver = false
    for _ in 0..<5_000 {
      guard let item = try next() else {
        isOver = true
        break
      }
      switch item {
      case .account(let account): try insert(account, db)
      case .setting(let key, let body): try set(key, body, db)
      case .record(let row): try transaction.insert(row)
      }
    }
    try transaction.settle()
    return !isOver
  }

  /// Whether the file is whole, page by page, and every reference leads somewhere.
  func isIntact() async throws -> Bool {
    try await read { db in
      guard try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"] else { return false }
      return try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
    }
  }

  /// How much there is of what a backup holds.
  func contents() async throws -> Backup.Contents {
    try await read { db in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return Backup.Contents(
        accounts: try count("account"), settings: try count("setting"), records: try count("record"))
    }
  }

  /// Whether a database file has an account in it, or might: one that cannot be read is not called empty.
  static func mayHoldAccounts(at url: URL) -> Bool {
    do {
      let queue = try DatabaseQueue(path: url.path, configuration: Connection.migrating)
      defer { try? queue.close() }
      return try queue.read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM account)") } ?? true
    } catch {
      return true
    }
  }
}
