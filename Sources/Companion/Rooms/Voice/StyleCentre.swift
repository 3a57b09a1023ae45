/// The middle of an era's style: how far replies lie from what is usual in it, alone and together.
struct StyleCentre {
  /// Standard deviations from the era's mean by habit (`StyleFeature`), a row for each reply.
  private let rows: [[Double]]

  init(_ replies: [String], in language: Language) {
    var table = FeatureRows(width: StyleFeature.allCases.count)
    for reply in replies { table.append(StyleRates(ReadText(reply, in: language)).values) }
    guard !replies.isEmpty else {
      rows = []
      return
    }
    let scale = Standardiser([table], at: Array(replies.indices))
    rows = replies.indices.map { scale.standardised(table[$0]) }
  }

  /// Mean square distance from the middle. Of several replies: of their mean, so that one with a habit and one without
  /// it are nearer together than either alone.
  func distance(of places: [Int]) -> Double {
    guard let first = places.first else { return .infinity }
    let count = Double(places.count)
    return rows[first].indices.reduce(0) { sum, column in
      let mean = places.reduce(0) { $0 + rows[$1][column] } / count
      return sum + mean * mean
    } / Double(rows[first].count)
  }
}
