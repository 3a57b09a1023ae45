import Foundation

/// What was learnt of thinking traps (`Training/Traps`): multinomial logistic regression over hashed n-grams, and once more
/// over n-grams and the encoder's vector.
///
/// Fifteen outputs: one for each `ThinkingTrap`, in their order, then one for what is no thought at all ("what time is it").
package struct TrapModel: Sendable {
  static let outputs = ThinkingTrap.allCases.count + 1

  /// The n-grams' part of one of the two.
  struct Table: Sendable {
    /// One step of the 8-bit numbers, by output.
    let steps: [Float]
    let bias: [Float]
    /// Divides the outputs, so that probabilities are right as often as they say: fitted on held-out themes (Guo 2017).
    let temperature: Float
    /// One row of `outputs` for each bucket.
    let numbers: [Int8]
  }

  /// Floats in a vector.
  package let width: Int
  let buckets: Int
  /// e5's vectors lie close together; this spreads them.
  let spread: Float
  /// Of the vectors of the lines it learnt from.
  let mean: [Float]
  /// `outputs` rows of `width`.
  let weights: [Float]
  let without: Table
  let withVector: Table

  /// By output; they add up to 1.
  /// - Parameter vector: From multilingual-e5-small as it came, read as a question, `width` floats; anything else is left out.
  func probabilities(_ features: TrapFeatures, vector: [Float]?) -> [Float] {
    let heard = vector.flatMap { $0.count == width && $0.allSatisfy(\.isFinite) ? $0 : nil }
    let table = heard == nil ? without : withVector
    var z = table.bias
    add(features.characters, of: table, to: &z)
    add(features.words, of: table, to: &z)
    if let heard {
      for output in z.indices {
        let row = output * width
        var sum: Float = 0
        for column in 0..<width { sum += weights[row + column] * (heard[column] - mean[column]) }
        z[output] += sum * spread
      }
    }
    let top = z.max() ?? 0
    let powers = z.map { exp(($0 - top) / table.temperature) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  private func add(_ block: [Int], of table: Table, to z: inout [Float]) {
    guard !block.isEmpty else { return }
    var sums = [Int32](repeating: 0, count: Self.outputs)
    for feature in block {
      let row = feature * Self.outputs
      for output in sums.indices { sums[output] += Int32(table.numbers[row + output]) }
    }
    let share = 1 / Float(block.count).squareRoot()
    for output in z.indices { z[output] += Float(sums[output]) * table.steps[output] * share }
  }
}
