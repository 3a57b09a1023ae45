/// Replies as numbers: a row for each, a column for each feature.
package struct FeatureRows: Sendable, Equatable {
  package let width: Int
  /// Row after row.
  private(set) var values: [Double] = []

  init(width: Int) { self.width = width }

  package var count: Int { width == 0 ? 0 : values.count / width }

  subscript(_ row: Int) -> ArraySlice<Double> { values[row * width..<(row + 1) * width] }

  mutating func append(_ row: some Sequence<Double>) { values.append(contentsOf: row) }

  /// The rows of these places, in this order.
  package func picked(_ places: some Sequence<Int>) -> FeatureRows {
    var picked = FeatureRows(width: width)
    for place in places { picked.append(self[place]) }
    return picked
  }

  /// The same rows, those of `places` taken from another table.
  package func replacing(_ places: Set<Int>, from other: FeatureRows) -> FeatureRows {
    var mixed = FeatureRows(width: width)
    for row in 0..<count { mixed.append(places.contains(row) ? other[row] : self[row]) }
    return mixed
  }

  /// One column, from the first row to the last.
  func column(_ place: Int) -> [Double] { (0..<count).map { values[$0 * width + place] } }
}
