import Synchronization

/// Something to wait at until it is opened, so that a test can order what happens without a clock.
package final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var arrivals = 0
    var waiters: [AsyncStream<Void>.Continuation] = []
    var observers: [(count: Int, continuation: AsyncStream<Void>.Continuation)] = []
  }

  private let state = Mutex(State())

  package init() {}

  /// Lets everybody through, now and later.
  package func open() {
    state.withLock {
      $0.isOpen = true
      for waiter in $0.waiters { waiter.finish() }
      $0.waiters = []
    }
  }

  /// Returns when the gate is open.
  /// - Throws: `CancellationError`.
  package func pass() async throws {
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    state.withLock { state in
      state.arrivals += 1
      let arrived = state.arrivals
      state.observers.removeAll { observer in
        guard observer.count <= arrived else { return false }
        observer.continuation.finish()
        return true
      }
      if state.isOpen { continuation.finish() } else { state.waiters.append(continuation) }
    }
    for await _ in stream {}
    try Task.checkCancellation()
  }

  /// Returns when so many have come to the gate since it was made.
  package func reached(by count: Int = 1) async {
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    state.withLock {
      if $0.arrivals >= count { continuation.finish() } else { $0.observers.append((count, continuation)) }
    }
    for await _ in stream {}
  }
}
