import Foundation
import GRDB
import Glibc

/// The copy of the database made before a step of the schema. It holds what the database held, sealed rows and no
/// plaintext, and no house key.
///
/// So that what people delete is gone, the copies go too: when an account is deleted, and a week after they were
/// made, when the house has shown that it stands on its new schema.
enum SafetyCopy {
  private static let prefix = "schema-"
  private static let days = 7

  /// Copies, checks the copy against the original, and only then gives it its name.
  static func make(of queue: DatabaseQueue, from: Int, to: Int, in backups: URL) throws {
    try Folder.make(backups)
    let place = backups.appending(path: "\(prefix)\(from)-before-\(to).sqlite")
    let draft = backups.appending(path: "\(prefix)\(from)-before-\(to).partial")
    try? FileManager.default.removeItem(at: draft)
    do {
      try Connection.createFile(at: draft)
      try copy(queue, to: draft)
      try Connection.sync(draft)
      try Folder.move(draft, to: place)
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
  }

  private static func copy(_ queue: DatabaseQueue, to draft: URL) throws {
    let copy = try DatabaseQueue(path: draft.path, configuration: Connection.migrating)
    defer { try? copy.close() }
    try queue.backup(to: copy)
    // A single file, with no log of its own beside it.
    try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    let isWhole = try copy.read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"]
    }
    guard isWhole, try queue.read(census) == copy.read(census) else { throw StoreError.migrationFailed }
  }

  /// The schema's number and how many rows each table holds.
  private static func census(_ db: Database) throws -> [String: Int] {
    var counts = ["": try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0]
    for table in try tables(db) {
      counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.quotedDatabaseIdentifier)")
    }
    return counts
  }

  static func tables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
  }

  /// Takes away copies older than a week.
  static func removeAged(in backups: URL) {
    for copy in all(in: backups) {
      let made = try? copy.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
      if let made, made.timeIntervalSinceNow < -Double(days * 86_400) {
        try? FileManager.default.removeItem(at: copy)
      }
    }
  }

  /// Takes away every copy.
  static func removeAll(in backups: URL) {
    for copy in all(in: backups) { try? FileManager.default.removeItem(at: copy) }
  }

  private static func all(in backups: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: backups.path)) ?? []
    return names.filter { $0.hasPrefix(prefix) }.map { backups.appending(path: $0) }
  }
}
