import Synchronization

/// Which persona cards are being made right now, in memory.
final class PersonaDesk: Sendable {
  private enum State { case atWork, called, failed }

  private let state = Mutex<[CompanionProfile.ID: State]>([:])

  /// - Returns: Whether it is to be begun; `false` while one is being made.
  func begin(_ companion: CompanionProfile.ID) -> Bool {
    state.withLock { state in
      if case .atWork? = state[companion] { return false }
      if case .called? = state[companion] { return false }
      state[companion] = .atWork
      return true
    }
  }

  /// Asks for an end.
  func callOff(_ companion: CompanionProfile.ID) {
    state.withLock { state in if case .atWork? = state[companion] { state[companion] = .called } }
  }

  func end(_ companion: CompanionProfile.ID, failed: Bool) {
    state.withLock { $0[companion] = failed ? .failed : nil }
  }

  func isAtWork(_ companion: CompanionProfile.ID) -> Bool {
    state.withLock { state in
      if case .atWork? = state[companion] { true } else { false }
    }
  }

  func isCalledOff(_ companion: CompanionProfile.ID) -> Bool {
    state.withLock { state in
      if case .called? = state[companion] { true } else { false }
    }
  }

  func hasFailed(_ companion: CompanionProfile.ID) -> Bool {
    state.withLock { state in
      if case .failed? = state[companion] { true } else { false }
    }
  }
}
