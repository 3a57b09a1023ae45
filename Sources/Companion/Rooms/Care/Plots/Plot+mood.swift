extension Plot {
  /// Some four months: more would be a grey line on a small screen.
  static let moodDays = 120

  /// The mood of each day, 0 to 10. Days without one leave a gap: no line is drawn over what was not said.
  package static func mood(_ days: [CareDay], in language: Language) -> Plot {
    let noted = days.compactMap { day in day.mood.map { (day: day.day, mood: $0) } }
    let shown = noted.sorted { $0.day < $1.day }.suffix(Self.moodDays)
    let title = Words.Drawing.mood.in(language)
    let area = PlotArea(days: (shown.first?.day ?? 0)...(shown.last?.day ?? 0), values: 0...10)
    var canvas = SVGCanvas()
    if !shown.isEmpty { area.frame(&canvas, in: language) }
    var run: [(Double, Double)] = []
    var last: Int?
    for one in shown {
      if let last, one.day > last + 1 {
        canvas.path(run, "plot-line")
        run = []
      }
      run.append((area.x(one.day), area.y(Double(one.mood))))
      last = one.day
    }
    canvas.path(run, "plot-line")
    for one in shown { canvas.dot((area.x(one.day), area.y(Double(one.mood))), radius: 2, "plot-dot") }
    let description = Words.Drawing.moods(shown.map(\.mood)).in(language)
    return Plot(
      title: title, description: description,
      svg: canvas.svg(id: "mood", title: title, description: description),
      shapes: canvas.shapes,
      table: Table(
        caption: title, headers: Words.Drawing.moodHeaders.map { $0.in(language) },
        rows: shown.map { [Words.Daily.day($0.day, in: language), String($0.mood)] }))
  }
}
