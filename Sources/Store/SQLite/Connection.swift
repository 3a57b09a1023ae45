import Foundation
import GRDB
import Glibc

/// How the house opens a database.
enum Connection {
  /// How long a connection waits for another one before it gives up.
  static let patienceSeconds = 5.0

  /// For the pool: readers side by side, one writer.
  static var serving: Configuration {
    var configuration = common
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = 4
    return configuration
  }

  /// For a schema step, which may have to rebuild tables that others refer to; it checks the references itself.
  static var migrating: Configuration {
    var configuration = common
    configuration.foreignKeysEnabled = false
    return configuration
  }

  private static var common: Configuration {
    var configuration = Configuration()
    configuration.label = "fidelio.store"
    configuration.busyMode = .timeout(patienceSeconds)
    configuration.prepareDatabase { db in
      // What is deleted is overwritten; nothing spills into temporary files; what is acknowledged is synced.
      try db.execute(
        sql: """
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA synchronous = FULL;
          """)
    }
    return configuration
  }

  /// Makes an empty file that only its owner can read; SQLite then gives the same rights to the files beside it.
  static func createFile(at url: URL) throws {
    let file = open(url.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreError(errno: errno) }
    close(file)
  }

  static func sync(_ url: URL) throws {
    let file = open(url.path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError(errno: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw StoreError(errno: errno) }
  }
}
