/// When the house says plainly that it is not enough (CARE §7).
package enum LackOfProgress: String, Codable, Sendable, CaseIterable {
  /// Six weeks of use without a real change for the better in any score.
  case noneAfterSixWeeks
  /// The last two scores of a questionnaire are both worse than the first by more than chance.
  case worseTwice

  package static let days = 42

  /// - Parameters:
  ///   - firstDay: Of use.
  ///   - scores: In any order.
  /// - Returns: `nil` where things move, where it is too early, or where there are no two scores to compare.
  package static func found(since firstDay: Int, scores: [Plot.DatedScore], on today: Int) -> LackOfProgress?
  {
    let series = [Instrument.Name.phq9, .gad7, .who5].map { name in
      scores.filter { $0.score.instrument == name }.sorted { $0.day < $1.day }
    }.filter { $0.count >= 2 }
    if series.contains(where: isWorseTwice) { return .worseTwice }
    guard today - firstDay >= days, !series.isEmpty else { return nil }
    let isBetter = series.contains { direction($0[0], $0[$0.count - 1]) == .better }
    return isBetter ? nil : .noneAfterSixWeeks
  }

  private static func isWorseTwice(_ series: [Plot.DatedScore]) -> Bool {
    series.count >= 3 && series.suffix(2).allSatisfy { direction(series[0], $0) == .worse }
  }

  private static func direction(
    _ before: Plot.DatedScore, _ now: Plot.DatedScore
  ) -> MeaningfulChange.Direction? {
    MeaningfulChange.direction(now.score.instrument, from: before.score.total, to: now.score.total)
  }
}
