extension Plot {
  /// A night that ends on `day`.
  package struct Night: Sendable, Equatable {
    package let day: Int
    package let times: SleepTimes

    package init(day: Int, times: SleepTimes) {
      self.day = day
      self.times = times
    }
  }

  /// One bar a night: time in bed, and within it time asleep. Nights whose hours are unknown or contradict each other are
  /// left out.
  /// - Parameter nights: The last fourteen are shown.
  package static func sleep(_ nights: [Night], in language: Language) -> Plot {
    let shown = nights.filter { $0.times.inBed != nil && $0.times.contradiction == nil }
      .sorted { $0.day < $1.day }.suffix(14)
    let title = Words.Drawing.sleep.in(language)
    let longest = shown.compactMap(\.times.inBed).max() ?? 60
    let hours = Double((longest + 59) / 60)
    let area = PlotArea(days: 0...max(0, shown.count - 1), values: 0...max(hours, 1))
    var canvas = SVGCanvas()
    if let first = shown.first, let last = shown.last {
      PlotArea(days: first.day...last.day, values: area.values).frame(&canvas, in: language)
    }
    let slot = (area.right - area.left) / Double(max(shown.count, 1))
    for (index, night) in shown.enumerated() {
      let inBed = Double(night.times.inBed ?? 0) / 60
      let x = area.left + slot * Double(index) + slot * 0.15
      let top = area.y(inBed)
      canvas.box(
        x: x, y: top, width: slot * 0.7, height: area.bottom - top, opacity: 0.12, isFramed: true, "plot-bar")
      if let share = night.times.efficiency {
        let asleep = area.y(inBed * share)
        canvas.box(
          x: x, y: asleep, width: slot * 0.7, height: area.bottom - asleep, opacity: 0.6, "plot-bar-asleep")
      }
    }
    let shares = shown.compactMap(\.times.efficiency)
    let description = Words.Drawing.nights(
      shown.count, efficiency: shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    ).in(language)
    let rows = shown.map { night in
      [
        Words.Daily.day(night.day, in: language), night.times.inBed.map { Words.Drawing.length($0) } ?? "–",
        night.times.efficiency.map { "\(Int(($0 * 100).rounded()))\u{a0}%" } ?? "–",
      ]
    }
    return Plot(
      title: title, description: description,
      svg: canvas.svg(id: "sleep", title: title, description: description),
      shapes: canvas.shapes,
      table: Table(caption: title, headers: Words.Drawing.nightHeaders.map { $0.in(language) }, rows: rows))
  }
}
