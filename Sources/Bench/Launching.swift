package import Foundation
import Synchronization

/// Starts processes one at a time: Foundation's `Process.run` was seen to read a page that was gone when several threads
/// were in it.
package enum Launching {
  private static let turn = Mutex(())

  /// - Throws: What `Process.run` throws.
  package static func run(_ process: Process) throws {
    try turn.withLock { _ in try process.run() }
  }
}
