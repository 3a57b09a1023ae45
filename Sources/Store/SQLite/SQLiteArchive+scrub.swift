import GRDB

/// `secure_delete` overwrites what is deleted where it lies. But SQLite moves records between pages as these fill
/// and empty, and a copy may stay behind in the unused middle of a page, where no later deletion reaches it.
/// Rewriting the file is the cure, and too dear for every deletion; so a deletion notes the debt in the same
/// transaction, and it is paid when the house is quiet.
extension SQLiteArchive {
  private static let scrub = "scrub"

  /// Up to this size the new file is built in memory, beyond it in a nameless temporary file; both hold what the
  /// database holds, sealed rows.
  private static let inMemoryBytes = 256 << 20

  static func oweScrub(_ db: Database) throws {
    try db.execute(sql: "INSERT OR IGNORE INTO chore (name) VALUES (?)", arguments: [scrub])
  }

  package func scrubIfOwed() async throws {
    guard try await read(Self.owesScrub) else { return }
    try await StoreError.naming {
      try await pool.writeWithoutTransaction { db in
        let bytes = try Int.fetchOne(
          db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        try db.execute(sql: "PRAGMA temp_store = \((bytes ?? 0) > Self.inMemoryBytes ? "FILE" : "MEMORY")")
        defer { try? db.execute(sql: "PRAGMA temp_store = MEMORY") }
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "DELETE FROM chore WHERE name = ?", arguments: [Self.scrub])
      }
    }
    try await tidyAfterDeletion()
  }

  static func owesScrub(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM chore WHERE name = ?)", arguments: [scrub])
      ?? false
  }
}
