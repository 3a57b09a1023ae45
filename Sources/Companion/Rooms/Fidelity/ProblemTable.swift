/// Rows of numbers with a last column of ones that is not stored. Its two loops are where the time of the comparison
/// goes, therefore they read memory directly; both stay within `rows`, `width` and `count`.
struct ProblemTable {
  let width: Int
  private let rows: [Double]
  private let count: Int

  init(rows: [Double], width: Int, count: Int) {
    precondition(rows.count == width * count)
    self.rows = rows
    self.width = width
    self.count = count
  }

  /// Each row times the weights; the last weight is that of the ones.
  func rowSums(_ weights: [Double]) -> [Double] {
    precondition(weights.count == width + 1)
    return [Double](unsafeUninitializedCapacity: count) { sums, filled in
      rows.withUnsafeBufferPointer { rows in
        weights.withUnsafeBufferPointer { weights in
          for row in 0..<count {
            let start = row * width
            // Four sums at once: a processor does not wait for each addition then.
            var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
            var column = 0
            while column + 3 < width {
              a += rows[start + column] * weights[column]
              b += rows[start + column + 1] * weights[column + 1]
              c += rows[start + column + 2] * weights[column + 2]
              d += rows[start + column + 3] * weights[column + 3]
              column += 4
            }
            while column < width {
              a += rows[start + column] * weights[column]
              column += 1
            }
            sums[row] = weights[width] + (a + b) + (c + d)
          }
        }
      }
      filled = count
    }
  }

  /// The rows added up, each times its own factor; the last value is that of the ones.
  func columnSums(_ factors: [Double]) -> [Double] {
    precondition(factors.count == count)
    var sums = [Double](repeating: 0, count: width + 1)
    sums.withUnsafeMutableBufferPointer { sums in
      rows.withUnsafeBufferPointer { rows in
        for row in 0..<count {
          let (start, factor) = (row * width, factors[row])
          var column = 0
          while column < width {
            sums[column] += factor * rows[start + column]
            column += 1
          }
          sums[width] += factor
        }
      }
    }
    return sums
  }
}
