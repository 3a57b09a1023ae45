import Foundation

/// What triage has learnt (`Training/Triage`): a head over the tuned encoder's vectors, a linear model over
/// character n-grams, and how both are weighed with what the written patterns find.
///
/// Every part gives twelve outputs: one for each `RiskLabel`, in their order, then one for any risk at all.
package struct TriageModel: Sendable {
  /// Outputs of every part.
  static let outputs = RiskLabel.allCases.count + 1

  /// How the parts are weighed: z = encoder·a + n-grams·b + patterns·c + offset, output by output.
  struct Mix: Sendable {
    var encoder: [Float]
    var ngrams: [Float]
    var patterns: [Float]
    var offset: [Float]
    /// The risk from which a text is flagged, 0 to 1. Chosen on held-out situations, so that the promised share
    /// of harmless lines stays quiet in both languages (`Training/Triage/mix.py`).
    var threshold: Float

    /// The odds of risk it takes rise with the number of windows to this power: a letter has more occasions for a false
    /// alarm than a line. Of letters of 20 everyday lines (`Training/Triage/long.py --held-out`, five windows) 0.30 were
    /// quiet without it, 0.45 with it and 0.57 with 0.5; of the same with one dangerous line 0.93, 0.84 and 0.75 were seen.
    static let exponent: Float = 0.3

    /// - Parameter windows: How many of one text are read; 1 or more.
    func threshold(among windows: Int) -> Float {
      let odds = threshold / (1 - threshold) * pow(Float(windows), Self.exponent)
      return odds / (1 + odds)
    }
  }

  /// Which corrections the encoder must be tuned with, the SHA-256 of `engine/triage/lora.npz` in hexadecimal:
  /// vectors of another tuning mean nothing here.
  package let corrections: String
  /// Floats in a vector.
  let width: Int
  /// Of the vectors of the lines it learnt from.
  let mean: [Float]
  /// `outputs` rows of `width`.
  let weights: [Float]
  let bias: [Float]
  /// One step of the table's 8-bit numbers, by output.
  let scales: [Float]
  let ngramBias: [Float]
  /// One row of `outputs` for each bucket.
  let table: [Int8]
  let mixWithEncoder: Mix
  let mixWithout: Mix

  var buckets: Int { table.count / Self.outputs }

  /// e5's vectors lie close together; spread by this they fill the head's range (`train.py`).
  private static let spread: Float = 20

  /// What the head makes of a vector: W·((v − mean)·20) + b.
  /// - Precondition: `vector` holds `width` floats.
  func heard(_ vector: [Float]) -> [Float] {
    let centred = zip(vector, mean).map { ($0 - $1) * Self.spread }
    return bias.indices.map { output in
      var sum = bias[output]
      let row = output * width
      for column in 0..<width { sum += weights[row + column] * centred[column] }
      return sum
    }
  }

  /// What the n-grams of a text say; each counts 1/√(number of features).
  func read(_ text: String) -> [Float] {
    let features = CharacterNGrams.features(of: text, buckets: buckets)
    var sums = [Int32](repeating: 0, count: Self.outputs)
    for feature in features {
      let row = feature * Self.outputs
      for output in sums.indices { sums[output] += Int32(table[row + output]) }
    }
    let share = features.isEmpty ? 0 : 1 / Float(features.count).squareRoot()
    return sums.indices.map { Float(sums[$0]) * scales[$0] * share + ngramBias[$0] }
  }

  /// - Parameters:
  ///   - heard: From the head, or `nil` where there is no vector.
  ///   - read: From the n-grams.
  ///   - told: What the patterns found in the same text.
  ///   - windows: How many windows of its text are read beside it, itself among them.
  func judge(heard: [Float]?, read: [Float], told: RiskLabel, among windows: Int = 1) -> Judgement {
    let mix = heard == nil ? mixWithout : mixWithEncoder
    var z = (0..<Self.outputs).map { read[$0] * mix.ngrams[$0] + mix.offset[$0] }
    if let heard { for output in z.indices { z[output] += heard[output] * mix.encoder[output] } }
    z[told.output] += mix.patterns[told.output]
    if told.isRisk { z[Self.outputs - 1] += mix.patterns[Self.outputs - 1] }
    return Judgement(z, threshold: mix.threshold(among: windows))
  }
}

extension RiskLabel {
  /// Its place among the outputs.
  var output: Int { Self.allCases.firstIndex(of: self)! }
  /// Whether it asks for a card: everything but none and distress.
  package var isRisk: Bool { self != .none && self != .distress }
}
