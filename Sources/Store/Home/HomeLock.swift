import Foundation
import Glibc
import Synchronization

/// One home, one process. The system lets go of the lock when the process ends, however it ends.
package final class HomeLock: Sendable {
  /// `nil` once the lock is let go.
  private let held: Mutex<Int32?>

  init(_ url: URL) throws {
    let file = open(url.path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw StoreError(errno: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let cause = errno
      close(file)
      throw cause == EWOULDBLOCK ? StoreError.inUse : StoreError(errno: cause)
    }
    held = Mutex(file)
  }

  deinit { release() }

  /// Lets the next process in, whoever still knows this lock.
  package func release() {
    held.withLock { held in
      if let file = held { close(file) }
      held = nil
    }
  }
}
