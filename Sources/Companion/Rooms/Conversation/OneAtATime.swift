import Synchronization

/// Lets those who work on the same thing wait for one another: a client that heard no answer says the same again while
/// its first request is still being worked on, or writes two drafts at once.
final class OneAtATime<ID: Hashable & Sendable>: Sendable {
  private let waiting = Mutex<[ID: [CheckedContinuation<Void, Never>]]>([:])

  /// Runs `work` when nobody else works under this id.
  /// - Parameter id: `nil` waits for nobody.
  func run<T: Sendable>(_ id: ID?, _ work: () async throws -> T) async throws -> T {
    guard let id else { return try await work() }
    while !begin(id) { await turn(id) }
    defer { end(id) }
    return try await work()
  }

  private func begin(_ id: ID) -> Bool {
    waiting.withLock { waiting in
      guard waiting[id] == nil else { return false }
      waiting[id] = []
      return true
    }
  }

  private func turn(_ id: ID) async {
    await withCheckedContinuation { continuation in
      let isFree = waiting.withLock { waiting in
        waiting[id]?.append(continuation)
        return waiting[id] == nil
      }
      if isFree { continuation.resume() }
    }
  }

  private func end(_ id: ID) {
    for one in waiting.withLock({ $0.removeValue(forKey: id) }) ?? [] { one.resume() }
  }
}
