package import Foundation
import GRDB

extension SQLiteArchive {
  package func setting(_ key: String) async throws -> Data? {
    try await read { db in
      try Data.fetchOne(db, sql: "SELECT body FROM setting WHERE key = ?", arguments: [key])
    }
  }

  package func setSetting(_ key: String, _ body: Data?) async throws {
    try await change { try Self.set(key, body, $0) }
    if body == nil { try? await tidyAfterDeletion() }
  }

  static func set(_ key: String, _ body: Data?, _ db: Database) throws {
    if let body {
      try db.execute(
        sql: """
          INSERT INTO setting (key, body) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body
          """,
        arguments: [key, body])
    } else {
      try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key])
    }
  }
}
