import Synchronization

/// Open while the account is unlocked. Closing it is the first step of a lock: nothing new gets in, what runs
/// comes to its end.
final class Gate: Sendable {
  private let open = Mutex(true)

  var isOpen: Bool { open.withLock { $0 } }

  /// - Returns: Whether it was open.
  @discardableResult func close() -> Bool {
    open.withLock { open in
      defer { open = false }
      return open
    }
  }
}
