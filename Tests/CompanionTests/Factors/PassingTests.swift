import Synchronization
import Testing

@testable import Companion

@Suite struct PassingTests {
  /// A clock that a test turns by hand.
  private final class Hands: Sendable {
    private let moment = Mutex(ContinuousClock.now)
    var now: ContinuousClock.Instant { moment.withLock { $0 } }
    func turn(_ duration: Duration) { moment.withLock { $0 += duration } }
  }

  @Test func whatWaitsTooLongIsGone() {
    let hands = Hands()
    let passing = Passing<String, Int>(now: { hands.now })
    passing.put(1, as: "a")
    passing.put(2, as: "b")
    hands.turn(.seconds(299))
    #expect(passing.look("a") == 1)
    #expect(passing.take("a") == 1)
    #expect(passing.take("a") == nil)
    hands.turn(.seconds(1))
    #expect(passing.look("b") == nil)
    passing.sweep()
    #expect(passing.count == 0)
  }

  @Test func givingBackDoesNotLengthenTheWait() throws {
    let hands = Hands()
    let passing = Passing<String, Int>(now: { hands.now })
    passing.put(2, as: "a")
    for _ in 0..<2 {
      hands.turn(.seconds(100))
      let (_, giveBack) = try #require(passing.takeBack("a") { $0 > 0 ? $0 - 1 : nil })
      #expect(passing.look("a") == nil, "while it is out nobody else has it")
      giveBack()
    }
    #expect(passing.look("a") == 0)
    hands.turn(.seconds(100))
    #expect(passing.look("a") == nil)
  }

  @Test func theTableStaysBounded() {
    let passing = Passing<Int, Int>(limit: 100)
    for number in 0..<5_000 { passing.put(number, as: number) }
    #expect(passing.count <= 100)
    #expect(passing.look(4_999) == 4_999)
  }

  @Test func ofManyWhoTakeAtTheSameTimeOneGetsIt() async {
    let passing = Passing<String, Int>()
    passing.put(1, as: "a")
    let taken = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<50 { group.addTask { passing.take("a") != nil } }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(taken == 1)
  }
}
