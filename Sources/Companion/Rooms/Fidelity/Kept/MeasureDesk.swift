import Synchronization

/// What is being measured right now, in memory.
final class MeasureDesk: Sendable {
  private struct State {
    var current: FidelityRun.ID?
    var isWanted = true
  }

  private let state = Mutex(State())
  /// One measure at a time.
  let turnstile = Turnstile()
  /// Records of measures are changed by one at a time.
  let changing = OneAtATime<FidelityRun.ID>()

  func begin(_ run: FidelityRun.ID) { state.withLock { $0 = State(current: run) } }

  func end() { state.withLock { $0.current = nil } }

  /// Ends the asking of this run, soon.
  func stop(_ run: FidelityRun.ID) {
    state.withLock { if $0.current == run { $0.isWanted = false } }
  }

  func isWanted(_ run: FidelityRun.ID) -> Bool { state.withLock { $0.current == run && $0.isWanted } }
}
