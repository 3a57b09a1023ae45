import Foundation
import GRDB

/// A reader that keeps looking at one state of the file, and so keeps the log from being started anew.
struct HeldReader {
  private let queue: DatabaseQueue

  init(of database: URL) throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    queue = try DatabaseQueue(path: database.path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN DEFERRED")
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM record")
    }
  }

  func leave() throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    try queue.close()
  }
}
