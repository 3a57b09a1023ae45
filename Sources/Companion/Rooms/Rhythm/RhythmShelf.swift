import Safeguard
import Synchronization

/// The present sitting of an account, in memory alone: it ends with the lock.
final class RhythmShelf: Sendable {
  private struct State {
    var rhythm = Rhythm()
    /// Conversations taken up on `day`.
    var day = 0
    var taken: Set<ChatThread.ID> = []
    var saidYoungInPrivate = false
  }

  private let state = Mutex(State())

  /// Somebody said in a private conversation that they are under 18: true until the lock, and kept nowhere.
  var saidYoungInPrivate: Bool {
    get { state.withLock { $0.saidYoungInPrivate } }
    set { state.withLock { $0.saidYoungInPrivate = newValue } }
  }

  func turn<T>(_ work: (inout Rhythm) -> T) -> T { state.withLock { work(&$0.rhythm) } }

  /// Notes that the conversation is taken up that day.
  /// - Returns: Whether that was known.
  func takes(_ thread: ChatThread.ID, on day: Int) -> Bool {
    state.withLock { state in
      if state.day != day { (state.day, state.taken) = (day, []) }
      return !state.taken.insert(thread).inserted
    }
  }
}
