/// The blocks of a text that grows, as far as they change: what one reader of a reply holds.
///
/// Sections that nothing can change any more are rendered once and forgotten; only what follows them is rendered
/// anew with each piece.
struct GrowingMarkdown: Sendable {
  /// Blocks that take the place of those from `from` on.
  struct Change: Sendable, Equatable {
    let from: Int
    let blocks: [MarkdownNode]
  }

  /// What may still change: the last section, and the one before it until its end is certain.
  private var tail = ""
  /// Blocks and sections before the tail.
  private var settled = 0
  private var sections = 0
  /// What is left of the allowance at the tail's beginning.
  private var allowance = MarkdownAllowance()
  /// The tail's blocks as the reader has them.
  private var shown: [MarkdownNode] = []

  /// Adds to the text without saying what changed: what the reader has seen already.
  init(showing text: String = "") {
    _ = append(text)
  }

  mutating func append(_ text: String) -> Change {
    tail += text
    let sections = MarkdownSections.cut(tail, limit: MarkdownSections.limit - self.sections)
    // The next section has begun for good once its first line is whole.
    let firm = sections.indices.dropLast().prefix { sections[$0 + 1].text.utf8.contains(10) }.count
    var left = allowance
    let before = Markdown.blocks(Array(sections[..<firm]), &left)
    let certain = left
    let after = Markdown.blocks(Array(sections[firm...]), &left)

    let blocks = (before + after).flatMap(\.self)
    let same = zip(blocks, shown).prefix { $0 == $1 }.count
    let change = Change(from: settled + same, blocks: Array(blocks[same...]))

    tail = sections[firm...].reduce(into: "") { $0 += $1.text }
    settled += before.reduce(0) { $0 + $1.count }
    self.sections += firm
    allowance = certain
    shown = after.flatMap(\.self)
    return change
  }

  /// Begins anew with another text.
  mutating func replace(_ text: String) -> Change {
    self = GrowingMarkdown()
    return append(text)
  }
}
