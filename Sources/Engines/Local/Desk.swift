import Synchronization

/// The engine's state between the one who keeps the child alive and those who want replies.
final class Desk: Sendable {
  /// A child that answers.
  struct Endpoint: Sendable, Equatable {
    let server: ModelServer
    /// Another number for each child: its slots start empty.
    let generation: Int
  }

  struct State: Sendable, Equatable {
    var status = LocalEngine.Status.stopped
    var endpoint: Endpoint?
    /// The engine has ended for good; nobody need wait for it.
    var isOver = false
  }

  private struct Book {
    var state = State()
    var watchers: [Int: AsyncStream<State>.Continuation] = [:]
    var nextWatcher = 0
  }

  private let book = Mutex(Book())
  private let poking = Bell()
  private let kicking = Bell()

  var state: State { book.withLock { $0.state } }

  func publish(_ status: LocalEngine.Status, endpoint: Endpoint? = nil) {
    book.withLock {
      $0.state = State(status: status, endpoint: endpoint)
      for watcher in $0.watchers.values { watcher.yield($0.state) }
    }
  }

  /// The engine ends: whoever waits is told at once.
  func close() {
    book.withLock {
      $0.state = State(status: .stopped, isOver: true)
      for watcher in $0.watchers.values { watcher.yield($0.state) }
    }
  }

  /// The state now, then each later one; a slow reader sees the newest.
  func states() -> AsyncStream<State> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let id = book.withLock {
        $0.nextWatcher += 1
        $0.watchers[$0.nextWatcher] = continuation
        continuation.yield($0.state)
        return $0.nextWatcher
      }
      continuation.onTermination = { [weak self] _ in
        self?.book.withLock { $0.watchers[id] = nil }
      }
    }
  }

  /// Somebody wants a reply from an engine that gave up.
  func poke() { poking.ring() }

  /// Rings for pokes from now on.
  func pokes() -> AsyncStream<Void> { poking.listen() }

  /// Ends the running child, which is then started again; from now on nobody is sent to it.
  func kick() {
    book.withLock {
      guard $0.state.endpoint != nil else { return }
      $0.state = State(status: .starting)
      for watcher in $0.watchers.values { watcher.yield($0.state) }
    }
    kicking.ring()
  }

  /// What the keeper of one child listens to.
  func kicks() -> AsyncStream<Void> { kicking.listen() }

  /// Rings for its newest listener; a ring that nobody listens to is lost.
  private final class Bell: Sendable {
    private let listener = Mutex<AsyncStream<Void>.Continuation?>(nil)

    func ring() { listener.withLock { _ = $0?.yield() } }

    func listen() -> AsyncStream<Void> {
      let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
      listener.withLock { $0 = continuation }
      return stream
    }
  }
}
