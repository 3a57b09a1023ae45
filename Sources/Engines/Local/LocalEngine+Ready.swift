extension LocalEngine {
  /// The child that answers, as soon as there is one. An engine that gave up is asked to try once more.
  /// - Throws: `EngineError`: `noModel` or `unreachable` when trying did not help, `timedOut` after `limit`.
  func ready(within limit: Duration) async throws -> Desk.Endpoint {
    if let endpoint = desk.state.endpoint { return endpoint }
    let desk = desk
    return try await within(limit, else: EngineError.timedOut) {
      var asked = false
      for await state in desk.states() {
        if let endpoint = state.endpoint { return endpoint }
        if state.isOver { throw EngineError.unreachable }
        guard case .failed(let reason) = state.status else { continue }
        if asked { throw reason.error }
        asked = true
        desk.poke()
      }
      throw CancellationError()
    }
  }

  /// Waits until the house has seen that this child is gone, two seconds at most.
  func gone(_ endpoint: Desk.Endpoint) async {
    let desk = desk
    try? await within(.seconds(2), else: EngineError.timedOut) {
      for await state in desk.states() where state.endpoint != endpoint { return }
    }
  }
}
