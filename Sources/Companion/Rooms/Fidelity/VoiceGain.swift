/// By how much one candidate comes nearer to an original than another, on the same messages, in points of the score of
/// their words (`FidelityReport.voice`).
package struct VoiceGain: Sendable {
  private let from: RankedAUC
  private let to: RankedAUC
  private let count: Int

  /// - Precondition: Both have the same messages.
  package init(from first: MatchedPairs, to second: MatchedPairs, in language: Language) {
    precondition(first.pairs.map(\.id) == second.pairs.map(\.id))
    let original = ReplySheet(first.pairs.map(\.original), in: language).stripped
    from = TwoSampleTest.compared(
      original, ReplySheet(first.pairs.map(\.candidate), in: language).stripped)
    to = TwoSampleTest.compared(
      original, ReplySheet(second.pairs.map(\.candidate), in: language).stripped)
    count = first.pairs.count
  }

  package var value: Double { FidelityReport.score(to.value) - FidelityReport.score(from.value) }

  /// Where the gain lies 19 times out of 20 when pairs are drawn anew, the same for both (bootstrap, percentiles;
  /// Efron 1979).
  package var interval: ClosedRange<Double> { interval() }

  func interval(draws: Int = 2000, seed: UInt64 = 1) -> ClosedRange<Double> {
    guard count > 0 else { return 0...0 }
    var dice = SeededDice(seed: seed)
    let values = (0..<draws).map { _ in
      var times = [Int](repeating: 0, count: count)
      for _ in 0..<count { times[dice.below(count)] += 1 }
      return FidelityReport.score(to.value(times)) - FidelityReport.score(from.value(times))
    }.sorted()
    let low = values[Int(Double(draws - 1) * 0.025)]
    let high = values[Int((Double(draws - 1) * 0.975).rounded(.up))]
    return min(low, value)...max(high, value)
  }
}
