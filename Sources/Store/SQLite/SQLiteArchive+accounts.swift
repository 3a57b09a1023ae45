package import Foundation
import GRDB
package import Vault

extension SQLiteArchive {
  package func insertAccount(_ account: AccountRow) async throws {
    try await change { try Self.insert(account, $0) }
  }

  static func insert(_ account: AccountRow, _ db: Database) throws {
    do {
      try db.execute(
        sql: """
          INSERT INTO account (id, login, wraps, created_day, is_host, quota_bytes) VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Data(account.id.bytes), Data(account.login), account.wraps, account.createdDay, account.isHost,
          account.quotaBytes,
        ])
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw StoreError.loginTaken
    }
  }

  package func account(login: [UInt8]) async throws -> AccountRow? {
    try await read { db in
      try Row.fetchOne(
        db, sql: "SELECT \(Columns.account) FROM account WHERE login = ?", arguments: [Data(login)]
      ).map(Columns.account)
    }
  }

  package func account(id: AccountID) async throws -> AccountRow? {
    try await read { db in
      try Row.fetchOne(
        db, sql: "SELECT \(Columns.account) FROM account WHERE id = ?", arguments: [Data(id.bytes)]
      ).map(Columns.account)
    }
  }

  package func accounts() async throws -> [AccountRow] {
    try await read { db in
      try Row.fetchAll(db, sql: "SELECT \(Columns.account) FROM account ORDER BY created_day, id")
        .map(Columns.account)
    }
  }

  package func replaceWraps(
    of account: AccountID, with wraps: Data, expecting expected: Data?
  ) async throws {
    try await change { db in
      try db.execute(
        sql: "UPDATE account SET wraps = ?1 WHERE id = ?2 AND (?3 IS NULL OR wraps = ?3)",
        arguments: [wraps, Data(account.bytes), expected])
      guard db.changesCount == 0 else { return }
      let stands =
        try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM account WHERE id = ?)", arguments: [Data(account.bytes)])
        ?? false
      throw stands ? StoreError.versionConflict : StoreError.missing
    }
  }

  package func setQuota(of account: AccountID, to quotaBytes: Int64?) async throws {
    try await change { db in
      try db.execute(
        sql: "UPDATE account SET quota_bytes = ? WHERE id = ?",
        arguments: [quotaBytes, Data(account.bytes)])
      guard db.changesCount > 0 else { throw StoreError.missing }
    }
  }

  package func deleteAccount(_ account: AccountID) async throws {
    try await change { db in
      let id = Data(account.bytes)
      try db.execute(sql: "DELETE FROM record WHERE owner = ?", arguments: [id])
      try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [id])
      try db.execute(sql: "DELETE FROM account WHERE id = ?", arguments: [id])
      guard db.changesCount > 0 else { throw StoreError.missing }
      try Self.oweScrub(db)
    }
    SafetyCopy.removeAll(in: backups)
    // The account is gone; should the disk be too full to rewrite the file now, the debt stands.
    try? await tidyAfterDeletion()
    try? await scrubIfOwed()
  }

  package func storedBytes(of account: AccountID) async throws -> Int64 {
    try await read { db in
      try Int64.fetchOne(
        db, sql: "SELECT stored_bytes FROM account WHERE id = ?", arguments: [Data(account.bytes)]) ?? 0
    }
  }
}
