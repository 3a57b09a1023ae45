import Logging
import ServiceLifecycle
import Synchronization
import Vault

/// The replies that grow now, and those that ended a little while ago. Generation belongs to the house: a
/// closed tab neither stops nor loses a reply.
package final class Replies: Service {
  /// How long an ended reply is remembered event by event, for a client that comes back; later it is told
  /// from the record.
  private static let memory: Duration = .seconds(300)

  private struct State {
    var growing: [Message.ID: Growing] = [:]
    /// Threads in which a reply grows: one at a time.
    var busy: Set<ChatThread.ID> = []
    /// When the last of them came to its end.
    var restingSince = ContinuousClock.now
  }

  private let state = Mutex(State())
  private let turn: Turn
  private let logger: Logger
  private let jobs: AsyncStream<Growing>
  private let queue: AsyncStream<Growing>.Continuation

  init(turn: Turn, logger: Logger) {
    self.turn = turn
    self.logger = logger
    (jobs, queue) = AsyncStream.makeStream()
  }

  package func run() async throws {
    await withGracefulShutdownHandler {
      await withDiscardingTaskGroup { group in
        // As many at once as there are people who talk; a thread has one at most (`reserve`).
        for await growing in jobs { group.addTask { await self.grow(growing) } }
      }
    } onGracefulShutdown: {
      self.queue.finish()
      for growing in self.living(where: { _ in true }) { growing.stop(.byHouse) }
    }
    // An ended reply knows its account, and the account its house: let go, so that all of it can end.
    state.withLock { $0.growing = [:] }
  }

  private func grow(_ growing: Growing) async {
    let (message, sentence) = await turn.run(growing.job, growing)
    // First the thread, then the news: whoever hears that the reply is over may go on at once.
    release(growing.job.thread.id)
    growing.end(message, sentence: sentence)
    logger.debug("reply kept", metadata: ["reply": "\(growing.job.reply.id)"])
  }

  /// Takes a thread for a new reply.
  /// - Returns: `false` when one grows there already.
  func reserve(_ thread: ChatThread.ID) -> Bool {
    state.withLock { $0.busy.insert(thread).inserted }
  }

  func release(_ thread: ChatThread.ID) {
    state.withLock {
      $0.busy.remove(thread)
      $0.restingSince = .now
    }
  }

  /// For how long no reply has grown for anybody; `nil` while one does.
  var rest: Duration? { state.withLock { $0.busy.isEmpty ? .now - $0.restingSince : nil } }

  /// Returns when no reply has grown for so long, when the time is up, when it is not wanted any more, or at once in a
  /// cancelled task.
  /// - Parameter patience: Somebody may always be being answered; `nil` waits for ever.
  func comeToRest(
    for silence: Duration, within patience: Duration? = nil, while isWanted: @Sendable () -> Bool
  ) async {
    let deadline = patience.map { ContinuousClock.now + $0 }
    // Not a signal but a look: it is awaited for seconds, and nobody sits before it.
    let look = min(.seconds(2), max(silence / 5, .milliseconds(50)))
    while isWanted(), !(rest.map { $0 >= silence } ?? false) {
      if let deadline, ContinuousClock.now >= deadline { return }
      do { try await Task.sleep(for: look) } catch { return }
    }
  }

  func isGrowing(in thread: ChatThread.ID) -> Bool { state.withLock { $0.busy.contains(thread) } }

  /// Lets a reply grow in the thread that was reserved for it.
  func start(_ job: ReplyJob) {
    let growing = Growing(job)
    state.withLock { state in
      let old = ContinuousClock.now - Self.memory
      state.growing = state.growing.filter { $0.value.endedAt.map { $0 > old } ?? true }
      state.growing[job.reply.id] = growing
    }
    if case .terminated = queue.yield(growing) {
      // The house closes: the running mark in the record says so at the next unlock.
      state.withLock { _ = $0.growing.removeValue(forKey: job.reply.id) }
      release(job.thread.id)
    }
  }

  func growing(_ reply: Message.ID) -> Growing? { state.withLock { $0.growing[reply] } }

  /// A message as a reader should see it now: a growing reply with the text it has.
  func current(_ message: Message) -> Message {
    guard message.state == .growing else { return message }
    var message = message
    if let growing = growing(message.id), growing.endedAt == nil {
      message.text = growing.text
    } else if !isGrowing(in: message.thread) {
      // It came to its end and could not be kept.
      message.state = message.text.isEmpty ? .failed : .interrupted
    }
    return message
  }

  // MARK: An account leaves

  func closeStreams(of account: AccountID) {
    let all = state.withLock { state in state.growing.values.filter { $0.job.resident.id == account } }
    for growing in all { growing.closeStreams() }
  }

  /// Stops what grows for an account and waits until it is sealed.
  func cancel(of account: AccountID) async {
    closeStreams(of: account)
    await finish(of: account, within: .zero)
  }

  /// Stops what grows in a thread and waits until it is sealed.
  func cancel(in thread: ChatThread.ID) async {
    await settle(within: .zero) { $0.job.thread.id == thread }
  }

  /// Stops what grows for a resident in private.
  func cancelPrivate(of resident: Resident) async {
    await settle(within: .zero) { $0.job.resident === resident && $0.job.thread.isPrivate }
  }

  /// Waits until an account's replies are sealed, stopping them when patience ends.
  func finish(of account: AccountID, within patience: Duration) async {
    await settle(within: patience) { $0.job.resident.id == account }
    state.withLock { state in
      // Whoever came back meanwhile may have a new one growing.
      state.growing = state.growing.filter { $0.value.job.resident.id != account || $0.value.endedAt == nil }
    }
  }

  private func settle(within patience: Duration, _ mine: @Sendable (Growing) -> Bool) async {
    let deadline = ContinuousClock.now + patience
    for growing in living(where: mine) {
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          // A deadline, not a poll: it is called off when the reply ends by itself.
          try? await Task.sleep(until: deadline)
          if !Task.isCancelled { growing.stop(.byPerson) }
        }
        await growing.over()
        group.cancelAll()
      }
    }
  }

  private func living(where mine: @Sendable (Growing) -> Bool) -> [Growing] {
    state.withLock { state in state.growing.values.filter { $0.endedAt == nil && mine($0) } }
  }
}
