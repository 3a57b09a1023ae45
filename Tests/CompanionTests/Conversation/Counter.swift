import Synchronization

/// Counts up from 1, for scripts that must tell their requests apart.
final class Counter: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
