extension PaperLayout {
  /// Of the width: a box of the loop, and what stands beside the arrow back.
  private static let box = 0.44
  private static let beside = 0.23
  /// Between two rows, for the arrows.
  private static let rung = 20.0
  private static let padding = 5.0
  private static let partTitle = PaperStyle(size: 8.5, isBold: true, tag: "H4")
  private static let partText = PaperStyle(size: 8.5, tag: "P")
  private static let backText = PaperStyle(size: 8, grey: 0.25, tag: "P")
  private static let told = PaperStyle(size: 7.5, grey: 0.3, tag: "P")

  /// A box with its name and its words.
  private struct Box {
    let title: PaperText
    let text: PaperText
    let width: Double
    var height: Double { title.height + 2 + text.height + 2 * PaperLayout.padding }
  }

  /// The situation stands above, the other four below it in two rows, clockwise; the arrow back goes up on the left. A card is
  /// never torn.
  mutating func put(_ card: PaperCard) throws(PaperError) {
    guard card.loop.count == Formulation.loop.count else { return }
    var boxes: [Box] = []
    for part in card.loop { boxes.append(try box(part, width: width * Self.box, Self.partText)) }
    let back = try box(card.back, width: width * Self.beside, Self.backText)
    let name = card.title.isEmpty ? nil : try PaperText(card.title, .caption, width: width, in: font.context)
    let told = try PaperText(card.description, Self.told, width: width, in: font.context)
    let upper = max(boxes[0].height, back.height)
    let middle = max(boxes[1].height, boxes[4].height)
    let lower = max(boxes[2].height, boxes[3].height)
    let head = name.map { $0.height + 4 } ?? 0
    make(room: head + upper + middle + lower + 2 * Self.rung + told.height + 14)
    if let name { put(name, x: left, top: y) }
    move(by: head)

    let far = left + width * (1 - Self.box)
    let centre = left + width * (1 - Self.box) / 2
    let second = y + upper + Self.rung
    let third = second + middle + Self.rung
    put(boxes[0], x: centre, top: y, height: boxes[0].height)
    put(boxes[1], x: far, top: second, height: middle)
    put(boxes[2], x: far, top: third, height: lower)
    put(boxes[3], x: left, top: third, height: lower)
    put(boxes[4], x: left, top: second, height: middle)
    put(back, x: left, top: y, height: nil)

    let half = width * Self.box / 2
    let across = y + min(boxes[0].height, upper) / 2
    let down = far + half * 1.4
    arrow([(centre + 2 * half, across), (down, across), (down, second)])
    arrow([(far + half, second + middle), (far + half, third)])
    arrow([(far, third + lower / 2), (left + 2 * half, third + lower / 2)])
    arrow([(left + half, third), (left + half, second + middle)])
    let up = left + width * (Self.beside + 0.02)
    arrow([(up, second), (up, across), (centre, across)], width: 2)
    move(by: upper + middle + lower + 2 * Self.rung + 5)
    put(told, x: left, top: y)
    move(by: told.height + 7)
    if !card.more.rows.isEmpty { try put(card.more) }
  }

  private func box(_ part: PaperCard.Part, width: Double, _ style: PaperStyle) throws(PaperError) -> Box {
    let inner = width - 2 * Self.padding
    return Box(
      title: try PaperText(part.title, Self.partTitle, width: inner, in: font.context),
      text: try PaperText(part.text.isEmpty ? "–" : part.text, style, width: inner, in: font.context),
      width: width)
  }

  /// - Parameter height: Of the frame; `nil` for none.
  private mutating func put(_ box: Box, x: Double, top: Double, height: Double?) {
    if let height { add(.frame(x: x, y: top, width: box.width, height: height, grey: 0.35)) }
    put(box.title, x: x + Self.padding, top: top + Self.padding)
    put(box.text, x: x + Self.padding, top: top + Self.padding + box.title.height + 2)
  }

  private mutating func put(_ set: PaperText, x: Double, top: Double) {
    add(.open(set.style.tag))
    for line in set.lines { add(.line(set, Int(line.index), x: x, baseline: top + line.baseline)) }
    add(.close(set.style.tag))
  }

  /// A line with its point at the last place.
  private mutating func arrow(_ points: [(x: Double, y: Double)], width: Double = 0.9) {
    guard points.count > 1, let tip = points.last else { return }
    let before = points[points.count - 2]
    let (across, down) = (tip.x - before.x, tip.y - before.y)
    let length = max((across * across + down * down).squareRoot(), 0.1)
    let (x, y) = (across / length, down / length)
    let size = 4 + width
    add(.stroke(points, width: width, grey: 0.3))
    add(
      .stroke(
        [
          (tip.x - size * (x + y * 0.6), tip.y - size * (y - x * 0.6)), tip,
          (tip.x - size * (x - y * 0.6), tip.y - size * (y + x * 0.6)),
        ], width: width, grey: 0.3))
  }
}
