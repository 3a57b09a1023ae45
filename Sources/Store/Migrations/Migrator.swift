import Foundation
import GRDB

/// Brings a database to the newest schema, one numbered step at a time. Each step is one transaction, and is
/// preceded by a verified copy of the file when there was anything in it; a step that fails leaves the database as
/// it was, and the copy beside it.
struct Migrator {
  let database: URL
  let backups: URL
  let migrations: [Migration]

  /// "FDLO": tells our files from anyone else's.
  static let applicationID: Int64 = 0x4644_4C4F

  /// - Throws: `StoreError.newerSchema`, `notADatabase`, `migrationFailed`, or what the disk has to say.
  func run() throws {
    let queue = try DatabaseQueue(path: database.path, configuration: Connection.migrating)
    defer { try? queue.close() }
    let standing = try queue.read(check)
    let due = migrations.filter { $0.number > standing }.sorted { $0.number < $1.number }
    if due.isEmpty { SafetyCopy.removeAged(in: backups) }
    for migration in due {
      let from = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      if try queue.read(holdsAnything) {
        try SafetyCopy.make(of: queue, from: from, to: migration.number, in: backups)
      }
      try apply(migration, to: queue)
    }
  }

  /// - Returns: The number of the last step the database took, 0 for a new one.
  private func check(_ db: Database) throws -> Int {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let application = try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    guard isEmpty || application == Migrator.applicationID else { throw StoreError.notADatabase }
    guard version <= migrations.map(\.number).max() ?? 0 else { throw StoreError.newerSchema }
    return version
  }

  private func holdsAnything(_ db: Database) throws -> Bool {
    try SafetyCopy.tables(db).contains { table in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table.quotedDatabaseIdentifier))") ?? false
    }
  }

  private func apply(_ migration: Migration, to queue: DatabaseQueue) throws {
    do {
      try queue.write { db in
        try db.execute(sql: migration.sql)
        guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
          throw StoreError.migrationFailed
        }
        try db.execute(sql: "PRAGMA application_id = \(Migrator.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(migration.number)")
      }
    } catch let error as DatabaseError {
      let cause = StoreError(error)
      throw cause == .diskFull || cause == .readOnly ? cause : .migrationFailed
    }
  }
}
