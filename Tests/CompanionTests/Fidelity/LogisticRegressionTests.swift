import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct LogisticRegressionTests {
  private static let rows: [Double] = [
    1, 0, 2, 0.5, -1, 0, 2, 1, -1, -1, 0.5, 1, 0, -2, 0.5, -1.5, 1, 0,
  ]
  private static let labels: [Double] = [1, 1, 1, 0, 0, 0]

  /// Where the objective is least, its gradient is zero; the intercept's part holds no penalty.
  @Test(arguments: [(4, 3, 0.03), (30, 7, 0.03), (40, 60, 0.03), (30, 5, 1.0), (24, 40, 100.0)])
  func theGradientIsZeroAtTheSolution(_ count: Int, _ width: Int, _ strength: Double) {
    var dice = SeededDice(seed: UInt64(count * width))
    let rows = (0..<count * width).map { _ in Double(dice.below(8001)) / 1000 - 4 }
    let labels = (0..<count).map { _ in Double(dice.below(2)) }

    let regression = LogisticRegression(
      rows: rows, width: width, labels: labels, strength: strength)

    var gradient = regression.weights + [0]
    for row in 0..<count {
      let values = rows[row * width..<(row + 1) * width]
      let error = strength * (1 / (1 + exp(-regression.decision(values))) - labels[row])
      for (column, value) in values.enumerated() { gradient[column] += error * value }
      gradient[width] += error
    }
    #expect(gradient.allSatisfy { abs($0) < 1e-6 })
  }

  /// Values of an independent solution by Newton's method with the whole matrix.
  @Test(arguments: [
    (0.03, [0.084672926998, 0.007310109530, -0.006287953162, -0.010853338047]),
    (1.0, [1.135938403878, 0.163081250363, 0.006326097733, -0.124521260688]),
  ])
  func aSmallTableIsSolvedAsElsewhere(_ strength: Double, _ expected: [Double]) {
    let regression = LogisticRegression(
      rows: Self.rows, width: 3, labels: Self.labels, strength: strength)

    for (value, expected) in zip(regression.weights + [regression.intercept], expected) {
      #expect(abs(value - expected) < 1e-7)
    }
  }

  @Test func whatIsEqualTeachesNothing() {
    let regression = LogisticRegression(
      rows: [1, 2, 3, 4, 1, 2, 3, 4], width: 2, labels: [1, 1, 0, 0], strength: 0.03)

    #expect(regression.decision([5, 6]) == 0)
  }
}
