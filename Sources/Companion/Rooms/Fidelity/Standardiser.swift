/// Brings each column to mean 0 and standard deviation 1, as measured on some rows.
struct Standardiser {
  /// Beyond so many standard deviations a value counts as so many: one odd reply must not decide.
  static let limit = 4.0

  private let means: [Double]
  private let scales: [Double]

  init(_ rows: [FeatureRows], at places: [Int]) {
    let width = rows[0].width
    var (sums, squares) = (
      [Double](repeating: 0, count: width), [Double](repeating: 0, count: width)
    )
    let count = Double(max(1, rows.count * places.count))
    for table in rows {
      for place in places {
        for (column, value) in table[place].enumerated() { sums[column] += value }
      }
    }
    let means = sums.map { $0 / count }
    for table in rows {
      for place in places {
        for (column, value) in table[place].enumerated() {
          squares[column] += (value - means[column]) * (value - means[column])
        }
      }
    }
    self.means = means
    // A column that never changes is left alone; rounding must not make a difference of it.
    scales = zip(squares, means).map { square, mean in
      let deviation = (square / count).squareRoot()
      return deviation > 1e-9 * max(1, abs(mean)) ? deviation : 1
    }
  }

  func standardised(_ row: ArraySlice<Double>) -> [Double] {
    zip(row, zip(means, scales)).map { value, column in
      min(Self.limit, max(-Self.limit, (value - column.0) / column.1))
    }
  }
}
