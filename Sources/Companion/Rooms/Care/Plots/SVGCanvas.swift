/// Puts together one `svg` element: plain shapes, escaped text, numbers with one decimal, the same each time.
struct SVGCanvas {
  private(set) var shapes: [PlotShape] = []

  private mutating func add(_ name: PlotShape.Name, _ attributes: [String: String], text: String? = nil) {
    shapes.append(PlotShape(name: name, attributes: attributes, text: text))
  }

  mutating func line(_ from: (Double, Double), _ to: (Double, Double), _ style: String) {
    add(
      .line,
      [
        "class": style, "x1": Self.n(from.0), "y1": Self.n(from.1), "x2": Self.n(to.0), "y2": Self.n(to.1),
        "stroke": "currentColor",
      ])
  }

  mutating func path(_ points: [(Double, Double)], _ style: String) {
    guard points.count > 1 else { return }
    let list = points.map { "\(Self.n($0.0)),\(Self.n($0.1))" }.joined(separator: " ")
    add(.polyline, ["class": style, "points": list, "fill": "none", "stroke": "currentColor"])
  }

  mutating func dot(_ centre: (Double, Double), radius: Double = 3, _ style: String) {
    add(
      .circle,
      [
        "class": style, "cx": Self.n(centre.0), "cy": Self.n(centre.1), "r": Self.n(radius),
        "fill": "currentColor",
      ])
  }

  /// - Parameter opacity: Of the fill, 0 to 1; text may stand over what is faint.
  mutating func box(
    x: Double, y: Double, width: Double, height: Double, opacity: Double = 1, isFramed: Bool = false,
    _ style: String
  ) {
    var attributes = [
      "class": style, "x": Self.n(x), "y": Self.n(y), "width": Self.n(max(0, width)),
      "height": Self.n(max(0, height)), "fill": "currentColor", "fill-opacity": Self.n(opacity, digits: 2),
    ]
    if isFramed { attributes["stroke"] = "currentColor" }
    add(.rect, attributes)
  }

  mutating func text(
    _ text: String, at place: (Double, Double), anchor: String = "start", _ style: String = "plot-label"
  ) {
    add(
      .text,
      [
        "class": style, "x": Self.n(place.0), "y": Self.n(place.1), "text-anchor": anchor,
        "font-size": "10", "fill": "currentColor",
      ], text: text)
  }

  /// - Parameter id: Distinguishes the drawings of one page; anything but letters, digits and hyphens is left out.
  func svg(id: String, title: String, description: String) -> String {
    let id = "plot-" + id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" viewBox=\"0 0 \(Self.n(Plot.width)) "
      + "\(Self.n(Plot.height))\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\">"
      + "<title id=\"\(id)-title\">\(Self.escaped(title))</title>"
      + "<desc id=\"\(id)-desc\">\(Self.escaped(description))</desc>" + shapes.map(\.markup).joined()
      + "</svg>"
  }

  /// What XML 1.0 allows, with what means something in it written out.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\t", "\n", "\r": out += " "
      case "\u{20}"..."\u{d7ff}", "\u{e000}"..."\u{fffd}", "\u{10000}"..."\u{10ffff}":
        out.unicodeScalars.append(scalar)
      default: break
      }
    }
    return out
  }

  /// Rounded, without a needless zero.
  static func n(_ value: Double, digits: Int = 1) -> String {
    guard value.isFinite else { return "0" }
    let unit = digits == 1 ? 10.0 : 100.0
    let scaled = Int((value * unit).rounded())
    let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: Int(unit))
    let sign = scaled < 0 ? "-" : ""
    guard rest != 0 else { return "\(sign)\(whole)" }
    let padded = digits == 2 && rest < 10 ? "0\(rest)" : String(rest)
    return "\(sign)\(whole).\(padded)"
  }
}
