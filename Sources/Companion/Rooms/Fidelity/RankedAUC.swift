/// How well scores tell two kinds apart: the chance that one of the first kind has the higher score, where equal scores
/// count half (Mann and Whitney 1947).
package struct RankedAUC: Sendable {
  /// Whose score, from the lowest to the highest; those that are equal stand together.
  private let groups: [[(pair: Int, isFirst: Bool)]]
  private let count: Int

  /// - Precondition: As many of the one as of the other, pair by pair.
  package init(_ first: [Double], _ second: [Double]) {
    precondition(first.count == second.count)
    let scores =
      first.enumerated().map { (score: $1, pair: $0, isFirst: true) }
      + second.enumerated().map { (score: $1, pair: $0, isFirst: false) }
    var groups: [[(pair: Int, isFirst: Bool)]] = []
    var last: Double?
    for entry in scores.sorted(by: { $0.score < $1.score }) {
      if entry.score != last { groups.append([]) }
      groups[groups.count - 1].append((entry.pair, entry.isFirst))
      last = entry.score
    }
    self.groups = groups
    count = first.count
  }

  package var value: Double { value([Int](repeating: 1, count: count)) }

  /// - Parameter times: How often each pair counts.
  /// - Returns: 0.5 where there is nothing to compare.
  func value(_ times: [Int]) -> Double {
    var (below, won, all) = (0.0, 0.0, 0.0)
    for group in groups {
      var (first, second) = (0.0, 0.0)
      for entry in group {
        if entry.isFirst {
          first += Double(times[entry.pair])
        } else {
          second += Double(times[entry.pair])
        }
      }
      won += first * (below + second / 2)
      below += second
      all += first
    }
    return all > 0 && below > 0 ? won / (all * below) : 0.5
  }

  /// Where the value lies 19 times out of 20 when pairs are drawn anew, with return (bootstrap, percentiles; Efron
  /// 1979). The regressions are not learnt again, so that it tells of the pairs' chance alone.
  func interval(draws: Int = 2000, seed: UInt64 = 1) -> ClosedRange<Double> {
    guard count > 0 else { return 0...1 }
    var dice = SeededDice(seed: seed)
    let values = (0..<draws).map { _ in
      var times = [Int](repeating: 0, count: count)
      for _ in 0..<count { times[dice.below(count)] += 1 }
      return value(times)
    }.sorted()
    let low = values[Int(Double(draws - 1) * 0.025)]
    let high = values[Int((Double(draws - 1) * 0.975).rounded(.up))]
    return min(low, value)...max(high, value)
  }
}
