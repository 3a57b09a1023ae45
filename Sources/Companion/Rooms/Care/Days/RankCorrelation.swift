import Foundation

/// Spearman's rank correlation of two series, with a 95 % interval.
///
/// Ranks of equal values are averaged. The interval is Fisher's z with the variance (1 + r²/2)/(n − 3) of Bonett and Wright
/// (Psychometrika 65, 2000). Days that follow each other are not independent, so the true interval is wider: one reason
/// more to say little.
package struct RankCorrelation: Codable, Sendable, Equatable {
  /// −1 to 1.
  package let rho: Double
  package let low: Double
  package let high: Double
  /// Pairs.
  package let count: Int

  /// 0 lies outside the interval.
  package var isClear: Bool { low > 0 || high < 0 }

  /// - Returns: `nil` for fewer than four pairs, or a series that never changes.
  package init?(_ pairs: [(Double, Double)]) {
    guard pairs.count >= 4,
      let rho = Self.pearson(Self.ranks(pairs.map(\.0)), Self.ranks(pairs.map(\.1)))
    else { return nil }
    self.rho = rho
    count = pairs.count
    let inner = min(max(rho, -0.999_999), 0.999_999)
    let z = atanh(inner)
    let reach = 1.959_964 * ((1 + inner * inner / 2) / Double(pairs.count - 3)).squareRoot()
    low = max(-1, tanh(z - reach))
    high = min(1, tanh(z + reach))
  }

  /// From 1; equal values share the mean of their ranks.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      let mean = Double(start + end) / 2 + 1
      for place in start...end { ranks[order[place]] = mean }
      start = end + 1
    }
    return ranks
  }

  private static func pearson(_ left: [Double], _ right: [Double]) -> Double? {
    let count = Double(left.count)
    let (leftMean, rightMean) = (left.reduce(0, +) / count, right.reduce(0, +) / count)
    var (both, leftSquares, rightSquares) = (0.0, 0.0, 0.0)
    for (one, other) in zip(left, right) {
      both += (one - leftMean) * (other - rightMean)
      leftSquares += (one - leftMean) * (one - leftMean)
      rightSquares += (other - rightMean) * (other - rightMean)
    }
    guard leftSquares > 0, rightSquares > 0 else { return nil }
    return min(1, max(-1, both / (leftSquares * rightSquares).squareRoot()))
  }
}
