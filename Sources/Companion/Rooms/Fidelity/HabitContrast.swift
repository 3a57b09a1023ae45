import Foundation

/// One habit in two voices, message by message.
struct HabitContrast {
  let feature: FidelityFeature
  /// The candidate's mean less the original's, in standard deviations; within ±10.
  let effect: Double
  /// How likely chance alone makes so large a difference, either way (paired t-test).
  let chance: Double

  /// - Returns: `nil` where no pair differs: then there is nothing to ask.
  init?(_ feature: FidelityFeature, _ original: [Double], _ candidate: [Double]) {
    let differences = zip(candidate, original).map { $0 - $1 }
    guard differences.contains(where: { abs($0) > 1e-9 }) else { return nil }
    let (own, other, difference) = (Spread(original), Spread(candidate), Spread(differences))
    let size = abs(difference.mean)
    let deviation = ((own.variance + other.variance) / 2).squareRoot()
    let effect = size == 0 ? 0 : min(10, size / max(deviation, size / 10))
    self.feature = feature
    self.effect = difference.mean < 0 ? -effect : effect
    let error = (difference.variance / Double(original.count)).squareRoot()
    chance = Self.chance(of: size / max(error, 1e-12), freedom: Double(max(1, original.count - 1)))
  }

  /// Of Student's t, both sides, by the normal distribution nearest to it (Wallace 1959).
  static func chance(of t: Double, freedom: Double) -> Double {
    let z = (8 * freedom + 1) / (8 * freedom + 3) * (freedom * log1p(t * t / freedom)).squareRoot()
    return erfc(z / 2.0.squareRoot())
  }

  private struct Spread {
    let mean: Double
    let variance: Double

    init(_ values: [Double]) {
      let mean = values.reduce(0, +) / Double(max(1, values.count))
      self.mean = mean
      variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count - 1))
    }
  }
}
