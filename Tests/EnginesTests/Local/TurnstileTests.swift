@testable import Engines
import Synchronization
import Testing

@Suite struct TurnstileTests {
  final class Order: Sendable {
    let names = Mutex<[String]>([])
  }

  @Test func whoWasServedLongestAgoGoesFirst() async throws {
    let turnstile = Turnstile()
    let gate = Gate()
    let order = Order()

    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await turnstile.pass(for: "a") { try await gate.pass() } }
      await gate.reached()
      for (count, name) in ["a1", "a2", "b1", "a3", "c1"].enumerated() {
        group.addTask {
          try await turnstile.pass(for: String(name.prefix(1))) { order.names.withLock { $0.append(name) } }
        }
        while turnstile.waiting <= count { await Task.yield() }
      }
      gate.open()
      try await group.waitForAll()
    }

    #expect(order.names.withLock { $0 } == ["b1", "c1", "a1", "a2", "a3"])
  }

  @Test func whoIsCancelledLeavesTheQueue() async throws {
    let turnstile = Turnstile()
    let gate = Gate()

    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await turnstile.pass(for: "a") { try await gate.pass() } }
      await gate.reached()
      let waiting = Task { try await turnstile.pass(for: "b") { Issue.record("It ran") } }
      while turnstile.waiting == 0 { await Task.yield() }

      waiting.cancel()

      await #expect(throws: CancellationError.self) { try await waiting.value }
      #expect(turnstile.waiting == 0)
      gate.open()
      try await group.waitForAll()
    }
    try await turnstile.pass(for: "c") {}
  }
}
