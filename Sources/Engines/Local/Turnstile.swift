import Synchronization

/// Lets one through at a time. Among those who wait, whoever's owner was served longest ago goes first, so
/// that one account's many requests do not keep another's single one waiting.
final class Turnstile: Sendable {
  private struct Waiter {
    let id: Int
    let owner: String
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var isBusy = false
    var waiters: [Waiter] = []
    var cancelledEarly: Set<Int> = []
    var nextID = 0
    var turn = 0
    var lastTurn: [String: Int] = [:]
  }

  private let state = Mutex(State())

  /// How many wait.
  var waiting: Int { state.withLock { $0.waiters.count } }

  /// Runs `work` when its turn has come.
  /// - Throws: `CancellationError` when cancelled while waiting, or what `work` throws.
  func pass<Result>(for owner: String, _ work: () async throws -> Result) async throws -> Result {
    try await enter(owner)
    defer { leave() }
    return try await work()
  }

  private func enter(_ owner: String) async throws {
    let id = state.withLock {
      $0.nextID += 1
      return $0.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let answer: Swift.Result<Void, any Error>? = state.withLock {
          if $0.cancelledEarly.remove(id) != nil { return .failure(CancellationError()) }
          if $0.isBusy {
            $0.waiters.append(Waiter(id: id, owner: owner, continuation: continuation))
            return nil
          }
          $0.isBusy = true
          Self.note(owner, in: &$0)
          return .success(())
        }
        if let answer { continuation.resume(with: answer) }
      }
    } onCancel: {
      let waiter = state.withLock { state -> Waiter? in
        guard let index = state.waiters.firstIndex(where: { $0.id == id }) else {
          state.cancelledEarly.insert(id)
          return nil
        }
        return state.waiters.remove(at: index)
      }
      waiter?.continuation.resume(throwing: CancellationError())
    }
    state.withLock { _ = $0.cancelledEarly.remove(id) }
  }

  private func leave() {
    let next = state.withLock { state -> Waiter? in
      let order = state.waiters.map { (state.lastTurn[$0.owner] ?? 0, $0.id) }
      guard let index = order.indices.min(by: { order[$0] < order[$1] }) else {
        state.isBusy = false
        return nil
      }
      let waiter = state.waiters.remove(at: index)
      Self.note(waiter.owner, in: &state)
      return waiter
    }
    next?.continuation.resume()
  }

  private static func note(_ owner: String, in state: inout State) {
    state.turn += 1
    state.lastTurn[owner] = state.turn
    if state.lastTurn.count > 1000 {
      let horizon = state.turn - 500
      state.lastTurn = state.lastTurn.filter { $0.value > horizon }
    }
  }
}
