extension Plot {
  /// A month of days, Monday first; a day that holds something is framed and filled, and says its mood as a number, so that
  /// nothing hangs on a shade.
  /// - Parameter month: Any day of it, counted from 1 January 1970.
  package static func calendar(_ month: Int, _ days: [CareDay], in language: Language) -> Plot {
    let (year, number, _) = CivilDay(number: Int32(clamping: month)).civil
    let first = Int(CivilDay(year: year, month: number, day: 1).number)
    let next = CivilDay(year: number == 12 ? year + 1 : year, month: number == 12 ? 1 : number + 1, day: 1)
    let last = Int(next.number) - 1
    let byDay = Dictionary(days.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
    let lead = CivilDay(number: Int32(clamping: first)).weekday
    let (cell, rowHeight) = (Plot.width / 7, (Plot.height - 16) / 6)
    var canvas = SVGCanvas()
    for weekday in 0..<7 {
      // 5 January 1970 was a Monday.
      let name = Words.Daily.weekday(4 + weekday, in: language).prefix(2)
      canvas.text(String(name), at: (cell * (Double(weekday) + 0.5), 11), anchor: "middle")
    }
    for day in first...last {
      let place = lead + day - first
      let (column, row) = (Double(place % 7), Double(place / 7))
      let (x, y) = (column * cell + 1, 16 + row * rowHeight + 1)
      let held = byDay[day]
      canvas.box(
        x: x, y: y, width: cell - 2, height: rowHeight - 2, opacity: held == nil ? 0.03 : 0.12,
        isFramed: held != nil,
        held == nil ? "plot-day" : "plot-day plot-day-held")
      canvas.text(String(day - first + 1), at: (x + 3, y + 10))
      if let mood = held?.mood {
        canvas.text(String(mood), at: (x + cell - 6, y + rowHeight - 6), anchor: "end", "plot-value")
      }
    }
    let inMonth = days.filter { (first...last).contains($0.day) }.sorted { $0.day < $1.day }
    let title = Words.Daily.month(first, in: language)
    let description = Words.Drawing.calendar(held: inMonth.count, of: last - first + 1).in(language)
    return Plot(
      title: title, description: description,
      svg: canvas.svg(id: "calendar-\(year)-\(number)", title: title, description: description),
      shapes: canvas.shapes,
      table: Table(
        caption: title, headers: Words.Drawing.moodHeaders.map { $0.in(language) },
        rows: inMonth.map { [Words.Daily.day($0.day, in: language), $0.mood.map { String($0) } ?? "–"] }))
  }
}
