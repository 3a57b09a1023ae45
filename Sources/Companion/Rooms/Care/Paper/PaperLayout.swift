/// Puts the parts of a document on pages, from the top down. A text goes on on the next page with two lines at least on
/// either side; a heading never stands alone at the foot.
struct PaperLayout {
  /// 20 mm on each side; the footer stands in the lower one.
  static let margin = 56.7
  /// Lines of a paragraph that stand alone on neither page (widows and orphans).
  static let together = 2

  private(set) var pages: [[PaperItem]] = [[]]
  let font: PaperFont
  let size: PaperSize
  /// Where the next part begins.
  private(set) var y = Self.margin

  var left: Double { Self.margin }
  var width: Double { size.width - 2 * Self.margin }
  var bottom: Double { size.height - Self.margin }
  var space: Double { bottom - y }
  private var isAtTop: Bool { y <= Self.margin }

  init(_ document: PaperDocument) throws(PaperError) {
    font = try PaperFont(document.language)
    size = document.size
    try put(document.title, .title)
    try put(document.blocks)
    if !document.appendix.isEmpty {
      if pages.last?.isEmpty == false { turn() }
      try put(document.appendix)
    }
    try number(document.title)
  }

  private mutating func put(_ blocks: [PaperBlock]) throws(PaperError) {
    for block in blocks {
      switch block {
      case .heading(let text): try put(text, .heading, keeping: 30)
      case .subheading(let text): try put(text, .subheading, keeping: 26)
      case .paragraph(let text): try put(text, .paragraph)
      case .quote(let text): try put(text, .quote)
      case .list(let items):
        add(.open("L"))
        for item in items { try put("• " + item, .item) }
        add(.close("L"))
      case .table(let table): try put(table)
      case .drawings(let plots): try put(plots)
      case .card(let card): try put(card)
      case .small(let text): try put(text, .small)
      }
    }
  }

  /// - Parameter keeping: Points that must be left under it on the same page.
  mutating func put(_ text: String, _ style: PaperStyle, keeping: Double = 0) throws(PaperError) {
    guard !text.isEmpty else { return }
    let set = try PaperText(text, style, width: width - style.indent, in: font.context)
    if !isAtTop { y += style.before }
    if keeping > 0, set.height + keeping > space, !isAtTop { turn() }
    var next = 0
    while next < set.lines.count {
      let count = fitting(set, from: next)
      guard count > 0 else {
        turn()
        continue
      }
      put(set, lines: next..<next + count)
      next += count
      if next < set.lines.count { turn() }
    }
    y += style.after
  }

  /// How many lines from `next` on go on this page; 0 where it is better to begin on the next one.
  private func fitting(_ set: PaperText, from next: Int) -> Int {
    let top = set.lines[next].top
    let fits = set.lines[next...].prefix { $0.bottom - top <= space }.count
    let left = set.lines.count - next
    guard fits < left else { return left }
    // A line that is taller than a page is drawn all the same.
    if isAtTop { return max(1, left - fits < Self.together ? fits - (Self.together - (left - fits)) : fits) }
    let kept = min(fits, left - Self.together)
    return kept >= min(Self.together, left) ? kept : 0
  }

  private mutating func put(_ set: PaperText, lines: Range<Int>) {
    let origin = y - set.lines[lines.lowerBound].top
    let style = set.style
    if style.tag == PaperStyle.quote.tag {
      let lower = origin + set.lines[lines.upperBound - 1].bottom
      add(.stroke([(left + 5, y), (left + 5, lower)], width: 1.4, grey: 0.6))
    }
    add(.open(style.tag))
    for index in lines {
      let line = set.lines[index]
      add(.line(set, index, x: left + style.indent, baseline: origin + line.baseline))
    }
    add(.close(style.tag))
    y = origin + set.lines[lines.upperBound - 1].bottom
  }

  // MARK: For the other kinds of part

  mutating func add(_ item: PaperItem) { pages[pages.count - 1].append(item) }

  mutating func move(by points: Double) { y += points }

  mutating func turn() {
    pages.append([])
    y = Self.margin
  }

  /// Turns the page unless so many points are left.
  mutating func make(room points: Double) { if points > space, !isAtTop { turn() } }

  private mutating func number(_ title: String) throws(PaperError) {
    for index in pages.indices {
      let text = "\(index + 1) / \(pages.count)"
      let set = try PaperText(text, .footer, width: nil, in: font.context)
      pages[index].append(
        .line(set, 0, x: size.width - Self.margin - set.width, baseline: size.height - Self.margin / 2))
      guard index > 0 else { continue }
      let head = try PaperText(title, .footer, width: nil, in: font.context)
      pages[index].append(.line(head, 0, x: left, baseline: size.height - Self.margin / 2))
    }
  }
}
