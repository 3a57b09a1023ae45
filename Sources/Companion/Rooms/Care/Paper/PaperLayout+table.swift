extension PaperLayout {
  private static let gap = 8.0
  private static let rowSpace = 3.0

  /// A table whose head is said again on each page. A row is never torn, unless it is taller than a page: then its cells
  /// stand one below the other.
  mutating func put(_ table: Plot.Table) throws(PaperError) {
    guard !table.headers.isEmpty else { return }
    if !table.caption.isEmpty { try put(table.caption, .caption, keeping: 34) }
    let widths = try widths(of: table)
    let head = try cells(table.headers, widths, .headCell)
    make(room: 3 * Self.height(head))
    add(.open("Table"))
    put(head, widths, isHead: true)
    for row in table.rows {
      let set = try cells(row, widths, .cell)
      let height = Self.height(set)
      if height > size.height - 2 * Self.margin - Self.height(head) {
        add(.close("Table"))
        for (header, cell) in zip(table.headers, row) { try put("\(header) – \(cell)", .paragraph) }
        add(.open("Table"))
        continue
      }
      if height > space {
        add(.close("Table"))
        turn()
        add(.open("Table"))
        put(head, widths, isHead: true)
      }
      put(set, widths, isHead: false)
    }
    add(.close("Table"))
    move(by: 6)
  }

  /// By what the widest cell of each column needs; the first gets what is left where all have room.
  private func widths(of table: Plot.Table) throws(PaperError) -> [Double] {
    let gaps = Self.gap * Double(table.headers.count - 1)
    let room = width - gaps
    var wanted: [Double] = []
    for column in table.headers.indices {
      var widest = try PaperText(table.headers[column], .headCell, width: nil, in: font.context).width
      for row in table.rows where row.indices.contains(column) {
        let cell = String(row[column].prefix(120))
        widest = max(widest, try PaperText(cell, .cell, width: nil, in: font.context).width)
      }
      wanted.append(max(widest, 20) + 1)
    }
    let total = wanted.reduce(0, +)
    guard total > room else { return wanted }
    // Narrow columns keep what they need; the wide ones share the rest.
    let share = room / Double(wanted.count)
    let narrow = wanted.filter { $0 <= share }
    let rest = room - narrow.reduce(0, +)
    let wide = wanted.filter { $0 > share }.reduce(0, +)
    return wanted.map { $0 <= share ? $0 : rest * $0 / max(wide, 1) }
  }

  private func cells(
    _ row: [String], _ widths: [Double], _ style: PaperStyle
  ) throws(PaperError) -> [PaperText] {
    var set: [PaperText] = []
    for (index, width) in widths.enumerated() {
      let text = row.indices.contains(index) ? row[index] : ""
      set.append(try PaperText(text, style, width: width, in: font.context))
    }
    return set
  }

  private static func height(_ row: [PaperText]) -> Double {
    (row.map(\.height).max() ?? 0) + 2 * rowSpace
  }

  private mutating func put(_ row: [PaperText], _ widths: [Double], isHead: Bool) {
    add(.open("TR"))
    var x = left
    for (set, width) in zip(row, widths) {
      add(.open(set.style.tag))
      for line in set.lines {
        add(.line(set, Int(line.index), x: x, baseline: y + Self.rowSpace + line.baseline))
      }
      add(.close(set.style.tag))
      x += width + Self.gap
    }
    add(.close("TR"))
    move(by: Self.height(row))
    add(.stroke([(left, y), (x - Self.gap, y)], width: isHead ? 0.8 : 0.3, grey: isHead ? 0.2 : 0.7))
  }
}
