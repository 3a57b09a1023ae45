import Synchronization

/// Counts from one, for models that never say the same twice.
final class Counting: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
