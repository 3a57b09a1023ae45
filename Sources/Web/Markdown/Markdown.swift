/// Markdown as the blocks the page shows.
///
/// A text is cut into sections that can be read alone (`MarkdownSections`), so that a reply which grows keeps its
/// head as it stands: a definition of a link holds in its own section, not beyond it. Each section is parsed by
/// cmark-gfm and walked into `MarkdownNode`s; a section that would cost too much is shown as it was written.
enum Markdown {
  /// The blocks of a whole text.
  static func blocks(_ text: String) -> [MarkdownNode] {
    var allowance = MarkdownAllowance()
    return blocks(MarkdownSections.cut(text), &allowance).flatMap(\.self)
  }

  /// The blocks of each section, in order; what they cost is taken from the allowance.
  static func blocks(
    _ sections: [MarkdownSections.Section], _ allowance: inout MarkdownAllowance
  ) -> [[MarkdownNode]] {
    sections.map { section in
      guard allowance.takes(section) else { return PlainBlocks.blocks(section.text, &allowance) }
      return MarkdownTree.blocks(section.text, &allowance)
    }
  }
}

/// What is left of the work that one message may cause.
///
/// Every way to make a Markdown parser slow needs many marks in a long stretch of text, or many lines in deep lists:
/// its work is bounded by marks times bytes, and lines times depth. Both are counted before anything is parsed, and
/// so are depth and table cells; what goes over is shown as written. An ordinary reply of 2,000 words costs about a
/// hundredth of it (T34).
struct MarkdownAllowance: Sendable, Equatable {
  /// Marks times bytes, over all sections of a message.
  static let work = 40_000_000
  /// Nodes of the tree the page gets; a long address counts for several.
  static let nodes = 20_000
  /// Elements inside one another; what lies deeper is shown as its text.
  static let depth = 40
  /// Quotes and lists that one line may open, and columns of blank before its first word.
  static let opened = 16
  static let indent = 64
  static let cells = 5_000

  private(set) var work = Self.work
  private(set) var nodes = Self.nodes

  /// Whether the section may be parsed; if so, its work is done.
  mutating func takes(_ section: MarkdownSections.Section) -> Bool {
    guard section.opened <= Self.opened, section.indent <= Self.indent, section.cells <= Self.cells else {
      return false
    }
    // Each line becomes two nodes at the least: its words and its end.
    guard section.lines * 2 <= nodes else { return false }
    let cost = section.marks * section.bytes + section.lines * (section.opened + section.indent) * 10
    guard cost <= work else { return false }
    work -= cost
    return true
  }

  /// Whether one more node fits.
  mutating func takesNode(_ weight: Int = 1) -> Bool {
    guard nodes >= weight else { return false }
    nodes -= weight
    return true
  }
}
