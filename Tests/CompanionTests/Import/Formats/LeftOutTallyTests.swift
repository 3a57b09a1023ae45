import Testing

@testable import Companion

@Suite(.inTurn) struct LeftOutTallyTests {
  @Test func whatCouldBeWordsIsCalledOther() {
    var tally = LeftOutTally()
    for what in ["", "two words", "é", String(repeating: "a", count: 60), "<b>"] { tally.add(.unknown, what) }
    tally.add(.file, "image_asset_pointer", count: 2)
    tally.add(.file, "attachment", count: 0)

    #expect(
      tally.take() == [
        .leftOut(LeftOut(.file, "image_asset_pointer", count: 2)),
        .leftOut(LeftOut(.unknown, "other", count: 5)),
      ])
    #expect(tally.take().isEmpty)
  }

  @Test func aFloodOfNamesDoesNotBecomeAFloodOfLines() {
    var tally = LeftOutTally()
    for number in 0..<10_000 { tally.add(.unknown, "type\(number)") }

    let taken = tally.take()
    let sum = taken.reduce(0) { if case .leftOut(let left) = $1 { $0 + left.count } else { $0 } }

    #expect(taken.count <= 201 && sum == 10_000)
  }
}
