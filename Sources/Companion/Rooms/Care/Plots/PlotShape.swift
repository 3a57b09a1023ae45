/// One element of a drawing, as values: what a page builds its elements from, since no markup may become part of it (its
/// policy lets nothing be made from text, and an `<img>` would take neither the page's colours nor its contrast).
package struct PlotShape: Codable, Sendable, Equatable {
  package enum Name: String, Codable, Sendable, CaseIterable { case line, polyline, circle, rect, text }

  package let name: Name
  /// Only those of `attributeNames`; numbers with one decimal, no address, no style, no script.
  package let attributes: [String: String]
  /// Of a `text`; `nil` for the others.
  package let text: String?

  /// What a drawing may say of its elements; the page lets nothing else in (`care/plot.js`).
  package static let attributeNames: Set<String> = [
    "class", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "points", "fill",
    "fill-opacity", "stroke", "text-anchor", "font-size",
  ]

  /// As XML, attributes in the order of their names.
  var markup: String {
    let fields = attributes.sorted { $0.key < $1.key }
      .map { " \($0.key)=\"\(SVGCanvas.escaped($0.value))\"" }.joined()
    guard let text else { return "<\(name.rawValue)\(fields)/>" }
    return "<\(name.rawValue)\(fields)>\(SVGCanvas.escaped(text))</\(name.rawValue)>"
  }
}

/// A drawing as a page gets it: `care/plot.js` draws it, with the table under it for whoever does not see it.
package struct ShownPlot: Codable, Sendable, Equatable {
  package let title: String
  package let description: String
  /// Width and height of the drawing, in the units of its shapes.
  package let size: [Double]
  package let shapes: [PlotShape]
  package let table: Plot.Table

  package init(_ plot: Plot) {
    title = plot.title
    description = plot.description
    size = [Plot.width, Plot.height]
    shapes = plot.shapes
    table = plot.table
  }
}
