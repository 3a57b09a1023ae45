package import Foundation
import GRDB
import Synchronization
import Vault

/// The archive of a house on one machine: one SQLite file in WAL mode, one writer, readers beside it.
///
/// A write is on the disk when it returns (`synchronous = FULL`: the log is synced at every commit). Deleted
/// content is overwritten (`secure_delete`), the log is cut after deletions, and the file is rewritten in quiet
/// hours (`scrubIfOwed`).
package final class SQLiteArchive: Archive {
  let pool: DatabasePool
  let backups: URL
  /// Whether the log still holds bytes that somebody deleted, because a reader was in the way.
  let owesTidying = Mutex(false)
  private let onQuery: (@Sendable () -> Void)?

  /// Opens the database, or makes one, and brings it to the newest schema.
  /// - Parameters:
  ///   - url: the file; its folder is made when it is missing.
  ///   - backups: where the copy goes that precedes each schema step.
  ///   - migrations: other than `Migration.all` in tests alone.
  ///   - onQuery: called for every `SELECT` of a read, so that somebody can count them. The reads call it
  ///     themselves: SQLite's own trace copies the text of every statement, which cost 4 % of a busy server's time.
  /// - Throws: `StoreError.newerSchema`, `notADatabase`, `migrationFailed`, `diskFull`, `readOnly`, `unavailable`
  package init(
    at url: URL, backups: URL, migrations: [Migration] = Migration.all,
    onQuery: (@Sendable () -> Void)? = nil
  ) throws {
    self.backups = backups
    self.onQuery = onQuery
    pool = try StoreError.naming {
      try Folder.make(url.deletingLastPathComponent())
      try Connection.createFile(at: url)
      try Migrator(database: url, backups: backups, migrations: migrations).run()
      let pool = try DatabasePool(path: url.path, configuration: Connection.serving)
      // GRDB relaxes this to NORMAL when it turns WAL on.
      try pool.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = FULL")
        // A log that a long import swelled does not stay swollen.
        try db.execute(sql: "PRAGMA journal_size_limit = 16777216")
        // Pages that many commits change are folded into the file once: 4,000 of 4 KiB are what the limit holds.
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
        // Of the writer alone, in KiB: the inner pages of the indexes, and those at which an import writes.
        try db.execute(sql: "PRAGMA cache_size = -8192")
      }
      return pool
    }
  }

  /// Folds the log into the file and lets go of both. Nothing may be asked of the archive afterwards.
  package func close() throws {
    try StoreError.naming {
      try pool.writeWithoutTransaction { try cutLog($0, patienceMilliseconds: 1_000) }
      try pool.close()
    }
  }

  /// - Parameter selects: how many statements `work` puts to the file.
  func read<T: Sendable>(
    selects: Int = 1, _ work: @escaping @Sendable (Database) throws -> T
  ) async throws -> T {
    if let onQuery { for _ in 0..<selects { onQuery() } }
    return try await StoreError.naming { try await pool.read(work) }
  }

  func change<T: Sendable>(_ work: @escaping @Sendable (Database) throws -> T) async throws -> T {
    let result = try await StoreError.naming { try await pool.write(work) }
    if owesTidying.withLock({ $0 }) { try? await tidy(patienceMilliseconds: 0) }
    return result
  }

  package func tidyAfterDeletion() async throws {
    owesTidying.withLock { $0 = true }
    try await tidy(patienceMilliseconds: 250)
  }

  /// Pays what is owed after a long read.
  func tidyIfOwed() async {
    if owesTidying.withLock({ $0 }) { try? await tidy(patienceMilliseconds: 250) }
  }

  private func tidy(patienceMilliseconds: Int) async throws {
    try await StoreError.naming {
      try await pool.writeWithoutTransaction { db in
        try self.cutLog(db, patienceMilliseconds: patienceMilliseconds)
      }
    }
  }

  /// Moves the log into the file and cuts it to nothing. A reader that still looks at an old state is waited for
  /// only so long, since writers wait too; the debt then stands.
  private func cutLog(_ db: Database, patienceMilliseconds: Int) throws {
    try db.execute(sql: "PRAGMA busy_timeout = \(patienceMilliseconds)")
    defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Int(Connection.patienceSeconds * 1_000))") }
    do {
      try db.checkpoint(.truncate)
      owesTidying.withLock { $0 = false }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      return
    }
  }
}
