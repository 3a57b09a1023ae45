import Companion
import Foundation
import Testing

@Suite struct FiguresTests {
  @Test func aStageThatRanHasCountMedianAndPercentile() throws {
    let figures = Figures()

    for milliseconds in 1...100 { figures.record(.recall, .milliseconds(milliseconds)) }

    let timing = try #require(figures.snapshot().timing(.recall))
    #expect(timing.count == 100)
    #expect(timing.p50Milliseconds == 50)
    #expect(timing.p95Milliseconds == 95)
    #expect(timing.maxMilliseconds == 100)
    #expect(figures.snapshot().timing(.triage) == nil)
  }

  @Test func onlyTheLastEntriesAreHeldButAllAreCounted() throws {
    let figures = Figures()
    figures.record(.embed, .seconds(9))

    for _ in 0..<5_000 { figures.record(.embed, .milliseconds(2)) }

    let timing = try #require(figures.snapshot().timing(.embed))
    #expect(timing.count == 5_001)
    #expect(timing.maxMilliseconds == 2)
  }

  @Test func countersAddUpAndAResetForgetsAll() async throws {
    let figures = Figures()

    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<50 { group.addTask { figures.add(.queries, 2) } }
    }
    #expect(figures.snapshot().count(.queries) == 100)

    figures.reset()
    #expect(figures.snapshot().count(.queries) == 0)
    #expect(figures.snapshot().durations.isEmpty)
  }

  @Test func workThatThrowsIsTimedToo() async {
    let figures = Figures()

    await #expect(throws: CancellationError.self) {
      try await figures.timing(.page) { throw CancellationError() }
    }

    #expect(figures.snapshot().timing(.page)?.count == 1)
  }

  @Test func aSnapshotHoldsNamesCountsAndDurationsAlone() throws {
    let figures = Figures()
    figures.record(.page, .milliseconds(3))
    figures.add(.queries, 4)

    let text = String(decoding: try JSONEncoder().encode(figures.snapshot()), as: UTF8.self)

    #expect(text.contains("store.queries"))
    #expect(try JSONDecoder().decode(Figures.Snapshot.self, from: Data(text.utf8)) == figures.snapshot())
  }
}
