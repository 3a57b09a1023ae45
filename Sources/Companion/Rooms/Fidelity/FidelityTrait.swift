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
  /// Of the habits that are named, the share that may be chance.
  static let mayErr = 0.05

  /// Layout is looked at in what was written, all else in the words without it.
  static func all(_ original: ReplySheet, _ candidate: ReplySheet) -> [FidelityTrait] {
    let features = FidelityFeature.all(in: original.language)
    let contrasts = features.enumerated().compactMap { column, feature in
      feature.isLayout
        ? HabitContrast(feature, original.raw.column(column), candidate.raw.column(column))
        : HabitContrast(feature, original.stripped.column(column), candidate.stripped.column(column))
    }
    let felt = sure(contrasts).filter { abs($0.effect) >= smallest }
    let plainest = felt.enumerated().sorted {
      (abs($1.element.effect), $0.offset) < (abs($0.element.effect), $1.offset)
    }
    return plainest.prefix(most).map { _, contrast in
      FidelityTrait(
        feature: contrast.feature, direction: contrast.effect > 0 ? .more : .less, effect: contrast.effect)
    }
  }

  /// Those that are more than chance, though many are looked at (Benjamini and Hochberg 1995), in their order.
  static func sure(_ contrasts: [HabitContrast]) -> [HabitContrast] {
    let chances = contrasts.map(\.chance).sorted()
    let limit = chances.enumerated().last { place, chance in
      chance <= mayErr * Double(place + 1) / Double(chances.count)
    }
    guard let limit else { return [] }
    return contrasts.filter { $0.chance <= limit.element }
  }
}
