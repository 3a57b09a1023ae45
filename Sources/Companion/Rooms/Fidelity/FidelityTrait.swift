/// A habit by which a candidate is known.
package struct FidelityTrait: Sendable, Equatable {
  package enum Direction: String, Sendable { case more, less }

  package let feature: FidelityFeature
  /// The candidate against the original.
  package let direction: Direction
  /// The difference of the means in standard deviations (Cohen's d; 0.2 small, 0.5 middling, 0.8 large), less than 0
  /// where the candidate has less; held within ±10, where nothing varies but the voices.
  package let effect: Double
}

extension FidelityTrait {
  /// At most so many are named, the plainest first.
  static let most = 8
  /// Cohen 1988: smaller is not felt.
  static let smallest = 0.2
  /// How many standard errors a mean difference must have. About 230 habits are looked at, so that each may err once in
  /// 20 · 230 times (Bonferroni): 3.7 of a normal distribution, more of Student's t where pairs are few (its expansion
  /// in 1/ν, Abramowitz and Stegun 1964, 26.7.5).
  static func surest(_ pairs: Int) -> Double {
    let (z, freedom) = (3.7, Double(max(1, pairs - 1)))
    let second = (5 * z * z * z * z * z + 16 * z * z * z + 3 * z) / (96 * freedom * freedom)
    return z + (z * z * z + z) / (4 * freedom) + second
  }

  /// Layout is looked at in what was written, all else in the words without it.
  static func all(_ original: ReplySheet, _ candidate: ReplySheet) -> [FidelityTrait] {
    let features = FidelityFeature.all(in: original.language)
    let traits = features.enumerated().compactMap { column, feature in
      feature.isLayout
        ? trait(feature, original.raw.column(column), candidate.raw.column(column))
        : trait(feature, original.stripped.column(column), candidate.stripped.column(column))
    }
    let plainest = traits.enumerated().sorted {
      (abs($1.element.effect), $0.offset) < (abs($0.element.effect), $1.offset)
    }
    return plainest.prefix(most).map(\.element)
  }

  /// - Returns: `nil` where the difference is small or may be chance.
  static func trait(_ feature: FidelityFeature, _ original: [Double], _ candidate: [Double])
    -> FidelityTrait?
  {
    let (own, other) = (Spread(original), Spread(candidate))
    let difference = Spread(zip(candidate, original).map { $0 - $1 })
    let error = difference.deviation / Double(max(1, original.count)).squareRoot()
    let size = abs(difference.mean)
    guard size > 1e-9, size >= surest(original.count) * error else { return nil }
    let deviation = ((own.variance + other.variance) / 2).squareRoot()
    let effect = min(10, size / max(deviation, size / 10))
    guard effect >= smallest else { return nil }
    let isMore = difference.mean > 0
    return FidelityTrait(
      feature: feature, direction: isMore ? .more : .less, effect: isMore ? effect : -effect)
  }

  private struct Spread {
    let mean: Double
    let variance: Double

    init(_ values: [Double]) {
      let mean = values.reduce(0, +) / Double(max(1, values.count))
      self.mean = mean
      variance =
        values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count - 1))
    }

    var deviation: Double { variance.squareRoot() }
  }
}
