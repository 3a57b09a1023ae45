import Foundation
import GRDB
package import Vault

extension SQLiteArchive {
  package func insertSession(_ session: SessionRow) async throws {
    try await change { db in
      do {
        try db.execute(
          sql: "INSERT INTO session (hash, account, expires) VALUES (?, ?, ?)",
          arguments: [Data(session.hash), Data(session.account.bytes), session.expires])
      } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY {
        throw StoreError.missing
      }
    }
  }

  package func session(hash: [UInt8]) async throws -> SessionRow? {
    try await read { db in
      try Row.fetchOne(
        db, sql: "SELECT account, expires FROM session WHERE hash = ?", arguments: [Data(hash)]
      ).map { row in
        SessionRow(hash: hash, account: Columns.id(row, 0), expires: Columns.integer(row, 1))
      }
    }
  }

  package func sessions(of account: AccountID) async throws -> [SessionRow] {
    try await read { db in
      try Row.fetchAll(
        db, sql: "SELECT hash, expires FROM session WHERE account = ?", arguments: [Data(account.bytes)]
      ).map { row in
        SessionRow(hash: Array(Columns.bytes(row, 0)), account: account, expires: Columns.integer(row, 1))
      }
    }
  }

  package func hasSessions(of account: AccountID, at time: Int64) async throws -> Bool {
    try await read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM session WHERE account = ? AND expires > ?)",
        arguments: [Data(account.bytes), time]) ?? false
    }
  }

  package func deleteSession(hash: [UInt8]) async throws {
    try await change { db in
      try db.execute(sql: "DELETE FROM session WHERE hash = ?", arguments: [Data(hash)])
    }
  }

  package func deleteSessions(of account: AccountID, except kept: [UInt8]?) async throws {
    try await change { db in
      try db.execute(
        sql: "DELETE FROM session WHERE account = ?1 AND (?2 IS NULL OR hash <> ?2)",
        arguments: [Data(account.bytes), kept.map { Data($0) }])
    }
  }

  package func deleteSessions(expiredAt time: Int64) async throws {
    try await change { db in
      try db.execute(sql: "DELETE FROM session WHERE expires <= ?", arguments: [time])
    }
  }
}
