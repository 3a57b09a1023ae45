import Foundation

/// What all parts together make of one window of a text.
struct Judgement: Sendable {
  /// By label, in their order; they add up to 1.
  let shares: [Float]
  /// Between 0 and 1: the mean of the two ways in which the model says "risk" (the sum of the risk labels'
  /// shares, and the output learnt for it). Never shown to anybody (R25).
  let risk: Float
  var isFlagged: Bool

  init(_ z: [Float], threshold: Float) {
    let top = z.dropLast().max() ?? 0
    let powers = z.dropLast().map { exp($0 - top) }
    let sum = powers.reduce(0, +)
    shares = powers.map { $0 / sum }
    let labels = zip(RiskLabel.allCases, shares)
    let among = labels.reduce(Float(0)) { $1.0.isRisk ? $0 + $1.1 : $0 }
    risk = (among + 1 / (1 + exp(-(z.last ?? 0)))) / 2
    isFlagged = risk >= threshold
  }

  /// From this share on a text that is not flagged counts as distress. Of the held-out harmless lines 5 in 100 do, of
  /// those of distress half.
  static let distressShare: Float = 0.4

  /// The likeliest risk label of a flagged text; of any other, distress or none.
  var label: RiskLabel {
    guard isFlagged else {
      let distress = shares[RiskLabel.distress.output]
      return distress >= Self.distressShare && distress > shares[RiskLabel.none.output] ? .distress : .none
    }
    let risks = RiskLabel.allCases.filter(\.isRisk)
    return risks.max { shares[$0.output] < shares[$1.output] } ?? .none
  }
}
