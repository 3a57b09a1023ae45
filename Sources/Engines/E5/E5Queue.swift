import Dispatch
import Synchronization

/// Texts that wait for the encoder, and the one thread that serves them.
///
/// Questions go before passages: a person waits for the first, an index for the second. Work runs on a thread
/// of its own, never on the pool that all tasks share.
final class E5Queue: Sendable {
  /// Vectors of some sequences, each filled up to a length.
  typealias Compute = (_ sequences: [[Int32]], _ length: Int) throws(EngineError) -> [[Float]]

  /// One call of `vectors(of:as:)`.
  private struct Call {
    let kind: EmbeddingKind
    var missing: Int
    var vectors: [[Float]]
    var continuation: CheckedContinuation<[[Float]], any Error>
  }

  private struct Waiting {
    var call: UInt64
    var place: Int
    var ids: [Int32]
  }

  private struct State {
    var calls: [UInt64: Call] = [:]
    /// In order of arrival.
    var queries: [Waiting] = []
    var passages: [Waiting] = []
    var isRunning = false
    var lastCall: UInt64 = 0
    /// Runs so far, and how many of them held passages since the engine was last made.
    var runs: UInt64 = 0
    var passageRuns = 0
  }

  /// So many runs of passages are an index being built, no conversation: the engine keeps buffers for each shape that
  /// it saw, some 30 MB in all, and gives them back with its end only.
  private static let manyPassageRuns = 32
  /// The lengths that messages mostly have, as questions.
  private static let usualLengths = [16, 24, 32, 40, 48]

  private let state = Mutex(State())
  private let thread = DispatchQueue(label: "fidelio.e5", qos: .userInitiated)
  private let limit: Int
  private let engine: LazyEngine
  private let trim: @Sendable () -> Void
  private let silence: DispatchTimeInterval

  /// - Parameters:
  ///   - limit: The most tokens in a sequence.
  ///   - load: Makes the engine; called on the queue's own thread before the first run, again if it threw.
  ///   - trim: Gives back memory that loading and running took, on the same thread.
  ///   - silence: How long nobody must have asked for anything before memory is given back. The default is longer than a
  ///     pause in the building of an index.
  init(
    limit: Int, load: @escaping @Sendable () throws(EngineError) -> Compute,
    trim: @escaping @Sendable () -> Void = {}, silence: DispatchTimeInterval = .seconds(3)
  ) {
    self.limit = limit
    self.trim = trim
    self.silence = silence
    engine = LazyEngine(load)
  }

  /// One vector per sequence, in order.
  /// - Throws: `EngineError`, or `CancellationError` as soon as the task is cancelled.
  func vectors(of sequences: [[Int32]], as kind: EmbeddingKind) async throws -> [[Float]] {
    guard !sequences.isEmpty else { return [] }
    try Task.checkCancellation()
    let call = state.withLock {
      $0.lastCall += 1
      return $0.lastCall
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        enqueue(call, sequences, kind, continuation)
        // Cancelled before it was enqueued: the handler found nothing.
        if Task.isCancelled { cancel(call) }
      }
    } onCancel: {
      cancel(call)
    }
  }

  /// Loads the engine and gets it going with the lengths that messages mostly have, so that the first person does not
  /// wait for it.
  /// - Throws: What loading and computing throw.
  func warm() async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      thread.async { [self] in
        continuation.resume(with: Result { try getGoing() })
      }
    }
  }

  private func getGoing() throws(EngineError) {
    for length in Self.usualLengths {
      _ = try engine.compute()([[Int32](repeating: 0, count: length)], length)
    }
    trim()
  }

  /// When nothing is asked for any more, memory is given back: what lies on disk too, a millisecond now and a third of
  /// one with the next text; after the building of an index the engine with its buffers, a quarter of a second.
  private func restWhenSilent() {
    let runs = state.withLock { $0.runs }
    thread.asyncAfter(deadline: .now() + silence) { [weak self] in
      guard let self, self.state.withLock({ $0.runs == runs && !$0.isRunning }) else { return }
      guard self.state.withLock({ $0.passageRuns >= Self.manyPassageRuns }) else { return self.trim() }
      self.state.withLock { $0.passageRuns = 0 }
      self.engine.end()
      // It is loaded with the next text where it cannot be now.
      try? self.getGoing()
    }
  }

  /// How many calls of a person's are not answered yet.
  var openQuestions: Int { state.withLock { $0.calls.values.count { $0.kind == .query } } }

  /// How many texts wait for a run to begin.
  func waiting(_ kind: EmbeddingKind) -> Int {
    state.withLock { kind == .query ? $0.queries.count : $0.passages.count }
  }

  private func enqueue(
    _ call: UInt64, _ sequences: [[Int32]], _ kind: EmbeddingKind,
    _ continuation: CheckedContinuation<[[Float]], any Error>
  ) {
    let mustStart = state.withLock { state in
      let vectors = [[Float]](repeating: [], count: sequences.count)
      state.calls[call] = Call(
        kind: kind, missing: sequences.count, vectors: vectors, continuation: continuation)
      let waiting = sequences.enumerated().map { Waiting(call: call, place: $0.offset, ids: $0.element) }
      switch kind {
      case .query: state.queries += waiting
      case .passage: state.passages += waiting
      }
      defer { state.isRunning = true }
      return !state.isRunning
    }
    if mustStart { thread.async { [self] in drain() } }
  }

  private func cancel(_ call: UInt64) {
    let cancelled = state.withLock { state in
      state.queries.removeAll { $0.call == call }
      state.passages.removeAll { $0.call == call }
      return state.calls.removeValue(forKey: call)
    }
    cancelled?.continuation.resume(throwing: CancellationError())
  }

  private func drain() {
    while let batch = next() {
      do throws(EngineError) {
        // The same words asked for twice are computed once.
        var distinct: [[Int32]] = []
        var places: [[Int32]: Int] = [:]
        for waiting in batch where places[waiting.ids] == nil {
          places[waiting.ids] = distinct.count
          distinct.append(waiting.ids)
        }
        let longest = distinct.map(\.count).max() ?? 0
        let vectors = try engine.compute()(distinct, E5Batch.filled(longest, limit: limit))
        give(batch.map { vectors[places[$0.ids]!] }, to: batch)
      } catch {
        fail(Set(batch.map(\.call)), error)
      }
    }
    restWhenSilent()
  }

  /// The texts of the next run; `nil` ends the thread's work until something new arrives.
  private func next() -> [Waiting]? {
    state.withLock { state in
      let (queries, passages) = (!state.queries.isEmpty, !state.passages.isEmpty)
      state.isRunning = queries || passages
      guard state.isRunning else { return nil }
      state.runs += 1
      if queries { return take(from: &state.queries) }
      state.passageRuns += 1
      return take(from: &state.passages)
    }
  }

  private func take(from waiting: inout [Waiting]) -> [Waiting] {
    // A run holds few texts; there is no need to sort a whole index for each.
    let seen = waiting.prefix(64)
    let chosen = E5Batch.choose(from: seen.map(\.ids.count), limit: limit)
    let batch = chosen.map { waiting[$0] }
    let taken = Set(chosen)
    let rest = seen.indices.filter { !taken.contains($0) }.map { waiting[$0] }
    waiting.replaceSubrange(0..<seen.count, with: rest)
    return batch
  }

  private func give(_ vectors: [[Float]], to batch: [Waiting]) {
    let finished = state.withLock { state in
      var finished: [Call] = []
      for (waiting, vector) in zip(batch, vectors) {
        guard state.calls[waiting.call] != nil else { continue }  // cancelled meanwhile
        state.calls[waiting.call]!.vectors[waiting.place] = vector
        state.calls[waiting.call]!.missing -= 1
        if state.calls[waiting.call]!.missing == 0 {
          finished.append(state.calls.removeValue(forKey: waiting.call)!)
        }
      }
      return finished
    }
    for call in finished { call.continuation.resume(returning: call.vectors) }
  }

  private func fail(_ calls: Set<UInt64>, _ error: EngineError) {
    let failed = state.withLock { state in
      state.queries.removeAll { calls.contains($0.call) }
      state.passages.removeAll { calls.contains($0.call) }
      return calls.compactMap { state.calls.removeValue(forKey: $0) }
    }
    for call in failed { call.continuation.resume(throwing: error) }
  }
}

/// Makes the engine when it is first wanted.
///
/// Unchecked because only the queue's one thread comes here.
private final class LazyEngine: @unchecked Sendable {
  private let load: @Sendable () throws(EngineError) -> E5Queue.Compute
  private var made: E5Queue.Compute?

  init(_ load: @escaping @Sendable () throws(EngineError) -> E5Queue.Compute) { self.load = load }

  func compute() throws(EngineError) -> E5Queue.Compute {
    if let made { return made }
    let compute = try load()
    made = compute
    return compute
  }

  func end() { made = nil }
}
