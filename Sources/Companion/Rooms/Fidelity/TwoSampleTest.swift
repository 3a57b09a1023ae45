/// Can two voices be told apart by their answers to the same messages? A regression learns it from four fifths of the
/// pairs and is asked about the fifth it has not seen (Lopez-Paz and Oquab 2017).
package enum TwoSampleTest {
  package static let folds = 5
  /// C of the regression.
  static let strength = 0.03

  /// The regressions' answers for replies they had not seen.
  package static func compared(_ original: FeatureRows, _ candidate: FeatureRows) -> RankedAUC {
    precondition(original.count == candidate.count && original.width == candidate.width)
    var own = [Double](repeating: 0, count: original.count)
    var other = own
    for fold in 0..<folds {
      let (seen, unseen) = split(original.count, fold)
      guard !seen.isEmpty else { continue }
      let scale = Standardiser([original, candidate], at: seen)
      var rows: [Double] = []
      rows.reserveCapacity(2 * seen.count * original.width)
      for table in [original, candidate] {
        for place in seen { rows += scale.standardised(table[place]) }
      }
      let labels = seen.map { _ in 1.0 } + seen.map { _ in 0.0 }
      let regression = LogisticRegression(
        rows: rows, width: original.width, labels: labels, strength: strength)
      for place in unseen {
        own[place] = regression.decision(scale.standardised(original[place]))
        other[place] = regression.decision(scale.standardised(candidate[place]))
      }
    }
    return RankedAUC(own, other)
  }

  /// Both replies of a pair are in one fold, else the message would give them away.
  static func split(_ count: Int, _ fold: Int) -> (seen: [Int], unseen: [Int]) {
    let places = Array(0..<count)
    return (places.filter { $0 % folds != fold }, places.filter { $0 % folds == fold })
  }

  /// What the same test says of one voice against itself, in halves that share no message: near 0.5.
  /// - Parameter times: Over how many random divisions the mean is taken.
  package static func null(_ original: FeatureRows, times: Int = 10) -> Double {
    let half = original.count / 2
    let values = (0..<times).map { time in
      var dice = SeededDice(seed: UInt64(time))
      let order = dice.order(of: original.count)
      return compared(original.picked(order[..<half]), original.picked(order[half..<2 * half]))
        .value
    }
    return values.reduce(0, +) / Double(times)
  }
}
