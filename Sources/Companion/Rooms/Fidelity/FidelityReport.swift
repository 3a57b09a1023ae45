/// How near a candidate comes to the original, and by what it is known.
package struct FidelityReport: Sendable, Equatable {
  /// One number for the replies as they were written, one for their words alone.
  package struct Views: Sendable, Equatable, Encodable {
    package let raw: Double
    package let stripped: Double
  }

  package let pairs: Int
  package let unmatched: Int
  /// The chance that the test ranks a reply of the original above one of the candidate; 0.5: it cannot tell.
  package let auc: Views
  /// The same of the original against itself, the measure of what chance does.
  package let null: Views
  /// Of `auc.stripped`, 95 %.
  package let interval: ClosedRange<Double>
  /// The plainest first.
  package let traits: [FidelityTrait]

  /// 100·(1 − 2·max(0, AUC − 0.5)): 100 where nobody can tell, 0 where everybody can.
  package static func score(_ auc: Double) -> Double { 100 * (1 - 2 * max(0, auc - 0.5)) }

  package var voice: Double { Self.score(auc.stripped) }
  package var formatting: Double { Self.score(auc.raw) }
}

extension FidelityReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case pairs, unmatched, auc, score, null, interval, traits
  }

  private struct Score: Encodable {
    let overall: Double
    let formatting: Double
    let voice: Double
  }

  private struct Trait: Encodable {
    let feature: String
    let direction: String
    let effect: Double
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(pairs, forKey: .pairs)
    try container.encode(unmatched, forKey: .unmatched)
    try container.encode(auc, forKey: .auc)
    try container.encode(
      Score(overall: voice, formatting: formatting, voice: voice), forKey: .score)
    try container.encode(null, forKey: .null)
    try container.encode([interval.lowerBound, interval.upperBound], forKey: .interval)
    try container.encode(
      traits.map {
        Trait(feature: $0.feature.name, direction: $0.direction.rawValue, effect: $0.effect)
      },
      forKey: .traits)
  }
}
