import Synchronization

/// A reply while it grows: its events so far and who follows them. It belongs to the house, not to any tab.
final class Growing: Sendable {
  enum StopReason: Sendable, Equatable {
    case byPerson
    /// The house closes: what was written stands, and says that it was cut.
    case byHouse
  }

  private struct State {
    var log: [ReplyEvent] = []
    var text = ""
    var isOver = false
    var followers: [Int: AsyncStream<NumberedEvent>.Continuation] = [:]
    var nextFollower = 0
    var stop: StopReason?
    var endedAt: ContinuousClock.Instant?
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  let job: ReplyJob
  /// Yields once, when the reply is to stop.
  let stops: AsyncStream<StopReason>
  private let stopper: AsyncStream<StopReason>.Continuation
  private let state = Mutex(State())

  init(_ job: ReplyJob) {
    self.job = job
    (stops, stopper) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1))
  }

  /// What is shown of the reply so far.
  var text: String { state.withLock { $0.text } }
  var stopReason: StopReason? { state.withLock { $0.stop } }
  /// When it came to its end; `nil` while it grows.
  var endedAt: ContinuousClock.Instant? { state.withLock { $0.endedAt } }

  func emit(_ event: ReplyEvent) {
    state.withLock { state in
      guard !state.isOver else { return }
      switch event {
      case .delta(let more): state.text += more
      case .replace(let whole): state.text = whole
      case .card, .notice, .checkIn, .done, .error: break
      }
      state.log.append(event)
      let numbered = NumberedEvent(id: state.log.count, event: event)
      for follower in state.followers.values { follower.yield(numbered) }
    }
  }

  /// The last event: an error with its sentence, or the message as it is kept. Nothing comes after it.
  func end(_ message: Message, sentence: String?) {
    if let sentence { emit(.error(sentence)) } else { emit(.done(message)) }
    let (followers, waiting) = state.withLock { state in
      state.isOver = true
      state.endedAt = .now
      defer { (state.followers, state.waiting) = ([:], []) }
      return (Array(state.followers.values), state.waiting)
    }
    for follower in followers { follower.finish() }
    for one in waiting { one.resume() }
    stopper.finish()
  }

  /// What was shown when that event had happened.
  func text(through id: Int) -> String {
    state.withLock { state in
      state.log.prefix(max(0, id)).reduce(into: "") { text, event in
        switch event {
        case .delta(let more): text += more
        case .replace(let whole): text = whole
        case .card, .notice, .checkIn, .done, .error: break
        }
      }
    }
  }

  /// Returns when the reply is over and sealed.
  func over() async {
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if !state.isOver { state.waiting.append(continuation) }
        return state.isOver
      }
      if isOver { continuation.resume() }
    }
  }

  func follow(after: Int) -> AsyncStream<NumberedEvent> {
    let (stream, continuation) = AsyncStream<NumberedEvent>.makeStream()
    let key: Int? = state.withLock { state in
      let seen = min(max(after, 0), state.log.count)
      for index in seen..<state.log.count {
        continuation.yield(NumberedEvent(id: index + 1, event: state.log[index]))
      }
      guard !state.isOver else { return nil }
      state.nextFollower += 1
      state.followers[state.nextFollower] = continuation
      return state.nextFollower
    }
    if let key {
      continuation.onTermination = { [weak self] _ in self?.leave(key) }
    } else {
      continuation.finish()
    }
    return stream
  }

  /// Sends everybody away; the reply grows on.
  func closeStreams() {
    let followers = state.withLock { state in
      defer { state.followers = [:] }
      return Array(state.followers.values)
    }
    for follower in followers { follower.finish() }
  }

  func stop(_ reason: StopReason) {
    let isFirst = state.withLock { state in
      guard !state.isOver, state.stop == nil else { return false }
      state.stop = reason
      return true
    }
    if isFirst { stopper.yield(reason) }
  }

  private func leave(_ key: Int) {
    state.withLock { _ = $0.followers.removeValue(forKey: key) }
  }
}
