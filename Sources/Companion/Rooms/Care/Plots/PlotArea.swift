/// The part of a drawing in which the numbers stand; the rest is for labels.
struct PlotArea {
  let left = 30.0
  let right = Plot.width - 8
  let top = 10.0
  let bottom = Plot.height - 24
  /// The first and the last day; the same for one.
  let days: ClosedRange<Int>
  /// Of the values, as they are counted.
  let values: ClosedRange<Double>

  func x(_ day: Int) -> Double {
    guard days.count > 1 else { return (left + right) / 2 }
    return left + (right - left) * Double(day - days.lowerBound) / Double(days.count - 1)
  }

  func y(_ value: Double) -> Double {
    let span = values.upperBound - values.lowerBound
    guard span > 0 else { return bottom }
    return bottom - (bottom - top)
      * (min(max(value, values.lowerBound), values.upperBound) - values.lowerBound) / span
  }

  /// Both axes, the ends of both marked.
  func frame(_ canvas: inout SVGCanvas, in language: Language) {
    canvas.line((left, top), (left, bottom), "plot-axis")
    canvas.line((left, bottom), (right, bottom), "plot-axis")
    canvas.text(SVGCanvas.n(values.upperBound), at: (left - 4, top + 4), anchor: "end")
    canvas.text(SVGCanvas.n(values.lowerBound), at: (left - 4, bottom), anchor: "end")
    canvas.text(Words.Daily.shortDay(days.lowerBound, in: language), at: (left, bottom + 16))
    if days.count > 1 {
      canvas.text(
        Words.Daily.shortDay(days.upperBound, in: language), at: (right, bottom + 16), anchor: "end")
    }
  }
}
