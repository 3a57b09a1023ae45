import Testing

@testable import Companion

@Suite(.inTurn) struct RankedAUCTests {
  private static let known: [(first: [Double], second: [Double], auc: Double)] = [
    ([1], [0], 1), ([0], [1], 0), ([1], [1], 0.5), ([3, 4], [1, 2], 1), ([1, 4], [2, 3], 0.5),
    ([2, 3, 3], [1, 2, 3], 6.5 / 9), ([0, 0, 1, 1], [0, 0, 0, 1], 0.625), ([], [], 0.5),
  ]

  @Test(arguments: known)
  func knownValues(_ known: (first: [Double], second: [Double], auc: Double)) {
    #expect(abs(RankedAUC(known.first, known.second).value - known.auc) < 1e-12)
  }

  /// Against counting every pair of scores; the other way round it is the rest to 1.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func ranksSayWhatCountingSays(_ seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let count = 1 + dice.below(30)
    let first = (0..<count).map { _ in Double(dice.below(12)) }
    let second = (0..<count).map { _ in Double(dice.below(10)) }

    var won = 0.0
    for own in first {
      won += Double(second.count { own > $0 }) + Double(second.count { own == $0 }) / 2
    }
    let auc = RankedAUC(first, second).value
    #expect(abs(auc - won / Double(count * count)) < 1e-12)
    #expect(abs(RankedAUC(second, first).value - (1 - auc)) < 1e-12)
    #expect(RankedAUC(first.map { $0 * 3 - 7 }, second.map { $0 * 3 - 7 }).value == auc)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func theIntervalHoldsTheEstimateAndIsTheSameEachTime(_ seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let first = (0..<25).map { _ in Double(dice.below(100)) + 20 }
    let second = (0..<25).map { _ in Double(dice.below(100)) }
    let auc = RankedAUC(first, second)

    let interval = auc.interval(draws: 200)

    #expect(interval.contains(auc.value))
    #expect(interval.lowerBound < interval.upperBound)
    #expect((0...1).contains(interval.lowerBound) && (0...1).contains(interval.upperBound))
    #expect(interval == auc.interval(draws: 200))
  }

  @Test func morePairsMakeANarrowerInterval() {
    func width(_ count: Int) -> Double {
      let scores = (0..<count).map { Double($0 * 7919 % 101) }
      let interval = RankedAUC(scores.map { $0 + 15 }, scores.reversed()).interval(draws: 300)
      return interval.upperBound - interval.lowerBound
    }

    #expect(width(400) < width(25) / 2)
  }
}
