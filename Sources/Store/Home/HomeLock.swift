import Foundation
import Glibc

/// One home, one process. The system lets go of the lock when the process ends, however it ends.
package final class HomeLock: Sendable {
  private let file: Int32

  init(_ url: URL) throws {
    file = open(url.path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw StoreError(errno: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let cause = errno
      close(file)
      throw cause == EWOULDBLOCK ? StoreError.inUse : StoreError(errno: cause)
    }
  }

  deinit { close(file) }
}
