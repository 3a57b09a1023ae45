import Synchronization

/// Ends a piece of work that shows no sign of life.
final class Watchdog: Sendable {
  private struct State {
    var deadline: ContinuousClock.Instant
    var endsQuietly = false
  }

  private let state: Mutex<State>
  private let end: ContinuousClock.Instant
  private let shortest: Duration

  /// - Parameter shortest: the shortest limit that `touch` will set: a deadline that moves nearer is noticed
  ///   so late at most.
  init(first: Duration, total: Duration, shortest: Duration) {
    let now = ContinuousClock.now
    end = now + total
    self.shortest = shortest
    state = Mutex(State(deadline: now + min(first, total)))
  }

  /// Another sign of life; the next must come within `limit`.
  /// - Parameter quietly: whether its absence is an end and not a failure.
  func touch(next limit: Duration, quietly: Bool = false) {
    let deadline = min(ContinuousClock.now + limit, end)
    state.withLock { $0 = State(deadline: deadline, endsQuietly: quietly) }
  }

  /// Runs `work` until it ends or the watchdog does.
  /// - Throws: `EngineError.timedOut`, or what `work` throws.
  func guarding(_ work: @escaping @Sendable () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask(operation: work)
      group.addTask { try await self.watch() }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func watch() async throws {
    while true {
      let seen = state.withLock { $0 }
      let now = ContinuousClock.now
      if now < seen.deadline {
        try await Task.sleep(until: min(seen.deadline, now + shortest))
      } else if seen.endsQuietly {
        return
      } else {
        throw EngineError.timedOut
      }
    }
  }
}

/// Runs `work`, or throws `error` when it takes longer than `limit`.
func within<Result: Sendable>(
  _ limit: Duration, else error: any Error, _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  try await withThrowingTaskGroup(of: Result.self) { group in
    group.addTask(operation: work)
    group.addTask {
      try await Task.sleep(for: limit)
      throw error
    }
    defer { group.cancelAll() }
    guard let result = try await group.next() else { throw error }
    return result
  }
}
