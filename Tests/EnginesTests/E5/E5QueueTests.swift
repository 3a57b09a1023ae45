import Dispatch
import Synchronization
import Testing

@testable import Engines

/// The queue over a computation that tests can hold up and look into.
@Suite struct E5QueueTests {
  /// Gives each sequence the vector [its first id]; keeps what it ran; waits at a gate when told to.
  private final class Engine: Sendable {
    let runs = Mutex<[[[Int32]]]>([])
    let loads = Mutex(0)

    func queue(
      failing error: EngineError? = nil, silence: DispatchTimeInterval = .seconds(3),
      onRun: @escaping @Sendable () -> Void = {}
    ) -> E5Queue {
      let load = { @Sendable () throws(EngineError) -> E5Queue.Compute in
        self.loads.withLock { $0 += 1 }
        return { (sequences, _) throws(EngineError) in
          self.runs.withLock { $0.append(sequences) }
          onRun()
          if let error { throw error }
          return sequences.map { [Float($0[0])] }
        }
      }
      return E5Queue(limit: 512, load: load, silence: silence)
    }
  }

  /// Holds the queue's thread until a test lets it go on; open ever after.
  private final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let entered = AsyncStream<Void>.makeStream()

    func pass() {
      entered.continuation.yield()
      semaphore.wait()
      semaphore.signal()
    }
    func open() { semaphore.signal() }
    func waitUntilEntered() async {
      for await _ in entered.stream { return }
    }
  }

  @Test func vectorsComeInTheOrderOfTheTexts() async throws {
    let queue = Engine().queue()
    let sequences = (1...200).map { [Int32](repeating: Int32($0), count: 3 + $0 * 31 % 120) }

    let vectors = try await queue.vectors(of: sequences, as: .passage)

    #expect(vectors == (1...200).map { [Float($0)] })
  }

  @Test func nothingAskedIsNothingGiven() async throws {
    let engine = Engine()

    #expect(try await engine.queue().vectors(of: [], as: .query).isEmpty)
    #expect(engine.loads.withLock { $0 } == 0)
  }

  @Test func requestsThatMeetAreComputedTogetherAndEqualOnesOnce() async throws {
    let engine = Engine()
    let gate = Gate()
    let queue = engine.queue { gate.pass() }

    async let first = queue.vectors(of: [[1]], as: .query)
    await gate.waitUntilEntered()
    // Everything asked from here on waits behind the first run.
    let vectors = try await withThrowingTaskGroup(of: [[Float]].self) { group in
      for id: Int32 in [2, 3, 2, 3] {
        group.addTask { try await queue.vectors(of: [[id]], as: .query) }
      }
      while queue.waiting(.query) < 4 { await Task.yield() }
      gate.open()
      return try await group.reduce(into: []) { $0 += $1 }
    }

    #expect(try await first == [[1]])
    #expect(vectors.map { $0[0] }.sorted() == [2, 2, 3, 3])
    let runs = engine.runs.withLock { $0 }
    try #require(runs.count == 2)
    #expect(Set(runs[1]) == [[2], [3]] && runs[1].count == 2)
  }

  @Test func aQuestionGoesBeforePassagesThatCameEarlier() async throws {
    let engine = Engine()
    let gate = Gate()
    let queue = engine.queue { gate.pass() }

    async let passages = queue.vectors(of: (1...100).map { [Int32](repeating: $0, count: 60) }, as: .passage)
    await gate.waitUntilEntered()
    async let question = queue.vectors(of: [[1000]], as: .query)
    while queue.waiting(.query) < 1 { await Task.yield() }
    gate.open()
    _ = try await (passages, question)

    let runs = engine.runs.withLock { $0 }
    try #require(runs.count > 3)
    #expect(runs[1] == [[1000]])
  }

  @Test func aCancelledRequestEndsAtOnceAndItsTextsAreNotComputed() async throws {
    let engine = Engine()
    let gate = Gate()
    let queue = engine.queue { gate.pass() }

    async let first = queue.vectors(of: [[1]], as: .query)
    await gate.waitUntilEntered()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await #expect(throws: CancellationError.self) { try await queue.vectors(of: [[2]], as: .query) }
      }
      while queue.waiting(.query) < 1 { await Task.yield() }
      group.cancelAll()
    }
    // The request has ended while the run before it still holds the thread.
    gate.open()

    #expect(try await first == [[1]])
    #expect(engine.runs.withLock { $0 } == [[[1]]])
  }

  @Test func aRequestInACancelledTaskIsNotComputed() async throws {
    let engine = Engine()
    let queue = engine.queue()

    await withTaskGroup(of: Void.self) { group in
      group.cancelAll()
      group.addTask {
        await #expect(throws: CancellationError.self) { try await queue.vectors(of: [[2]], as: .query) }
      }
    }
    #expect(try await queue.vectors(of: [[3]], as: .query) == [[3]])
  }

  @Test func aFailedRunFailsItsRequestsAndTheNextIsServed() async throws {
    let engine = Engine()
    let broken = engine.queue(failing: .brokeOff)

    for _ in 0..<2 {
      await #expect(throws: EngineError.brokeOff) { try await broken.vectors(of: [[1], [2]], as: .query) }
    }
    #expect(engine.loads.withLock { $0 } == 1)
  }

  @Test func anEngineThatDidNotLoadIsTriedAgain() async throws {
    let tries = Mutex(0)
    let queue = E5Queue(limit: 512) { () throws(EngineError) in
      let attempt = tries.withLock {
        $0 += 1
        return $0
      }
      if attempt == 1 { throw .noModel }
      return { (sequences, _) throws(EngineError) in sequences.map { _ in [1] } }
    }

    await #expect(throws: EngineError.noModel) { try await queue.vectors(of: [[1]], as: .query) }
    #expect(try await queue.vectors(of: [[1]], as: .query) == [[1]])
  }

  /// The engine keeps memory for all that an index made it see: after much work, and only then, it is made anew.
  @Test(arguments: [(runs: 40, loads: 2), (runs: 20, loads: 1)])
  func afterAnIndexWasBuiltTheEngineIsMadeAnew(_ runs: Int, _ loads: Int) async throws {
    let engine = Engine()
    let queue = engine.queue(silence: .milliseconds(40))

    for number in 0..<Int32(runs) { _ = try await queue.vectors(of: [[number + 1, 2]], as: .passage) }
    for _ in 0..<200 where runs < 32 || engine.loads.withLock({ $0 }) < 2 {
      try await Task.sleep(for: .milliseconds(runs < 32 ? 2 : 50))
    }

    #expect(engine.loads.withLock { $0 } == loads)
    #expect(try await queue.vectors(of: [[7, 2]], as: .query) == [[7]])
    #expect(engine.loads.withLock { $0 } == loads)
  }
}
