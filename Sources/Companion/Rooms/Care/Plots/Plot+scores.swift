extension Plot {
  /// A day and the total that was reached on it.
  package struct DatedScore: Sendable, Equatable {
    /// Days since 1 January 1970 on the person's calendar.
    package let day: Int
    package let score: InstrumentScore

    package init(day: Int, score: InstrumentScore) {
      self.day = day
      self.score = score
    }
  }

  /// The totals of one questionnaire over time, with its published bands behind them.
  /// - Parameter scores: In any order; those of another questionnaire are left out.
  package static func scores(
    _ instrument: Instrument, _ scores: [DatedScore], in language: Language
  ) -> Plot {
    let shown = scores.filter { $0.score.instrument == instrument.name }.sorted { $0.day < $1.day }
    let title = Words.Questionnaires.subject(instrument.name).in(language)
    let days = (shown.first?.day ?? 0)...(shown.last?.day ?? 0)
    let area = PlotArea(days: days, values: Double(instrument.floor)...Double(max(instrument.ceiling, 1)))
    var canvas = SVGCanvas()
    for (index, band) in instrument.bands.enumerated() {
      // A band reaches to the next one's first total, so that no gap stays between whole numbers.
      let upper = band.range.upperBound == instrument.ceiling ? instrument.ceiling : band.range.upperBound + 1
      let (top, bottom) = (area.y(Double(upper)), area.y(Double(band.range.lowerBound)))
      canvas.box(
        x: area.left, y: top, width: area.right - area.left, height: bottom - top,
        opacity: index.isMultiple(of: 2) ? 0.04 : 0.1, "plot-band")
      canvas.text(
        Words.Questionnaires.band(band.name).in(language), at: (area.right - 3, (top + bottom) / 2 + 3),
        anchor: "end",
        "plot-band-label")
    }
    if !shown.isEmpty { area.frame(&canvas, in: language) }
    let points = shown.map { (area.x($0.day), area.y(Double($0.score.total))) }
    canvas.path(points, "plot-line")
    for point in points { canvas.dot(point, "plot-dot") }
    let description = Words.Drawing.scores(shown.map(\.score.total), ceiling: instrument.ceiling).in(language)
    let rows = shown.map { dated in
      [
        Words.Daily.day(dated.day, in: language), "\(dated.score.total) / \(dated.score.ceiling)",
        dated.score.band.map { Words.Questionnaires.band($0).in(language) } ?? "–",
      ]
    }
    return Plot(
      title: title, description: description,
      svg: canvas.svg(id: "score-\(instrument.name.rawValue)", title: title, description: description),
      shapes: canvas.shapes,
      table: Table(caption: title, headers: Words.Drawing.scoreHeaders.map { $0.in(language) }, rows: rows))
  }
}
