extension PaperLayout {
  private static let between = 12.0
  private static let most = 3
  private static let largest = 0.8

  /// Drawings in rows of three at most, with their names above and what they show in words below.
  mutating func put(_ plots: [Plot]) throws(PaperError) {
    for start in stride(from: 0, to: plots.count, by: Self.most) {
      try putRow(Array(plots[start..<min(start + Self.most, plots.count)]))
    }
  }

  private mutating func putRow(_ plots: [Plot]) throws(PaperError) {
    let count = Double(plots.count)
    let each = min(Plot.width * Self.largest, (width - Self.between * (count - 1)) / count)
    let scale = each / Plot.width
    var names: [PaperText] = []
    var told: [PaperText] = []
    for plot in plots {
      names.append(try PaperText(plot.title, Self.name, width: each, in: font.context))
      told.append(try PaperText(plot.description, Self.told, width: each, in: font.context))
    }
    let head = names.map(\.height).max() ?? 0
    let foot = told.map(\.height).max() ?? 0
    let height = head + Plot.height * scale + foot + 8
    make(room: height)
    var x = left
    for (index, plot) in plots.enumerated() {
      put(names[index], x: x, top: y)
      add(.open("Figure"))
      try draw(plot, x: x, y: y + head + 2, scale: scale)
      add(.close("Figure"))
      put(told[index], x: x, top: y + head + 4 + Plot.height * scale)
      x += each + Self.between
    }
    move(by: height + 4)
  }

  private static let name = PaperStyle(size: 8.5, isBold: true, tag: "Caption")
  private static let told = PaperStyle(size: 7.5, grey: 0.3, tag: "P")

  private mutating func put(_ set: PaperText, x: Double, top: Double) {
    add(.open(set.style.tag))
    for line in set.lines { add(.line(set, Int(line.index), x: x, baseline: top + line.baseline)) }
    add(.close(set.style.tag))
  }

  /// The same shapes as on the page, on white.
  private mutating func draw(_ plot: Plot, x: Double, y: Double, scale: Double) throws(PaperError) {
    for shape in plot.shapes {
      func number(_ name: String) -> Double { shape.attributes[name].flatMap(Double.init) ?? 0 }
      func place(_ across: String, _ down: String) -> (x: Double, y: Double) {
        (x + number(across) * scale, y + number(down) * scale)
      }
      switch shape.name {
      case .line: add(.stroke([place("x1", "y1"), place("x2", "y2")], width: 0.6, grey: 0.3))
      case .polyline:
        let points = (shape.attributes["points"] ?? "").split(separator: " ").compactMap { pair in
          let ends = pair.split(separator: ",").compactMap { Double($0) }
          return ends.count == 2 ? (x: x + ends[0] * scale, y: y + ends[1] * scale) : nil
        }
        add(.stroke(points, width: 1.2, grey: 0))
      case .circle:
        let (x, y) = place("cx", "cy")
        add(.dot(x: x, y: y, radius: number("r") * scale, grey: 0))
      case .rect:
        let (x, y) = place("x", "y")
        let (width, height) = (number("width") * scale, number("height") * scale)
        add(.fill(x: x, y: y, width: width, height: height, grey: 1 - number("fill-opacity")))
        if shape.attributes["stroke"] != nil {
          add(.frame(x: x, y: y, width: width, height: height, grey: 0.3))
        }
      case .text:
        let style = PaperStyle(size: max(5, 10 * scale), grey: 0.2, tag: "")
        let set = try PaperText(shape.text ?? "", style, width: nil, in: font.context)
        guard let line = set.lines.first else { continue }
        let (x, y) = place("x", "y")
        let anchor = shape.attributes["text-anchor"]
        let shift = anchor == "end" ? set.width : anchor == "middle" ? set.width / 2 : 0
        add(.line(set, Int(line.index), x: x - shift, baseline: y))
      }
    }
  }
}
