import Foundation

/// The regression while it is being solved. The intercept is the last value, as the weight of a column of ones.
struct LogisticProblem {
  private let table: ProblemTable
  private let labels: [Double]
  private let strength: Double
  private(set) var solution: [Double]
  /// w·x + b of each row.
  private var margins: [Double]

  init(rows: [Double], width: Int, labels: [Double], strength: Double) {
    table = ProblemTable(rows: rows, width: width, count: labels.count)
    self.labels = labels
    self.strength = strength
    solution = [Double](repeating: 0, count: width + 1)
    margins = [Double](repeating: 0, count: labels.count)
  }

  private static let tolerance = 1e-8

  mutating func solve() {
    for _ in 0..<100 {
      let chances = margins.map { 1 / (1 + exp(-$0)) }
      let gradient = gradient(chances)
      guard gradient.contains(where: { abs($0) > Self.tolerance }) else { return }
      let curvature = chances.map { $0 * (1 - $0) }
      guard advance(direction(against: gradient, curvature), gradient) else { return }
    }
  }

  /// Of the whole objective at `solution`; all zeros where it is solved.
  func gradient(_ chances: [Double]) -> [Double] {
    var gradient = table.columnSums(zip(chances, labels).map { strength * ($0 - $1) })
    for column in 0..<table.width { gradient[column] += solution[column] }
    return gradient
  }

  private func objective(_ solution: [Double], _ margins: [Double]) -> Double {
    let penalty = solution.dropLast().reduce(0) { $0 + $1 * $1 } / 2
    return zip(margins, labels).reduce(penalty) { sum, row in
      let away = row.1 > 0.5 ? -row.0 : row.0
      // log(1 + exp(x)) that neither overflows nor loses its small values.
      return sum + strength * (max(0, away) + log1p(exp(-abs(away))))
    }
  }

  /// Newton's direction, as exactly as the gradient is small.
  private func direction(against gradient: [Double], _ curvature: [Double]) -> [Double] {
    var direction = [Double](repeating: 0, count: gradient.count)
    var residual = gradient.map { -$0 }
    var search = residual
    var square = Self.dot(residual, residual)
    let enough = square * min(0.01, square.squareRoot())
    for _ in 0..<250 where square > enough {
      let curved = curved(search, curvature)
      let length = square / Self.dot(search, curved)
      for place in direction.indices {
        direction[place] += length * search[place]
        residual[place] -= length * curved[place]
      }
      let next = Self.dot(residual, residual)
      for place in search.indices {
        search[place] = residual[place] + next / square * search[place]
      }
      square = next
    }
    return direction
  }

  /// The second derivatives times a direction.
  private func curved(_ direction: [Double], _ curvature: [Double]) -> [Double] {
    var curved = table.columnSums(
      zip(table.rowSums(direction), curvature).map { strength * $0 * $1 })
    for column in 0..<table.width { curved[column] += direction[column] }
    return curved
  }

  /// Goes along the direction as far as it leads down (Armijo 1966).
  /// - Returns: `false` when it does not any more: what is left is rounding.
  private mutating func advance(_ direction: [Double], _ gradient: [Double]) -> Bool {
    let slope = Self.dot(direction, gradient)
    guard slope < 0 else { return false }
    let shift = table.rowSums(direction)
    let before = objective(solution, margins)
    var step = 1.0
    while step > 1e-6 {
      let moved = zip(solution, direction).map { $0 + step * $1 }
      let movedMargins = zip(margins, shift).map { $0 + step * $1 }
      if objective(moved, movedMargins) <= before + 1e-4 * step * slope + 1e-12 * before {
        (solution, margins) = (moved, movedMargins)
        return true
      }
      step /= 2
    }
    return false
  }

  private static func dot(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
