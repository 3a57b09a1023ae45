import Testing

@testable import Web

/// Texts made to choke a parser: bounded in depth, in nodes and in the work they may cause. Speed is a matter of a
/// measurement, not of a test; here are the counts that bound it. T34
@Suite struct MarkdownBombTests {
  private static let size = 200_000

  static func filled(with piece: String) -> String {
    String(repeating: piece, count: size / piece.utf8.count)
  }

  static let bombs: [(name: String, text: String)] =
    [
      ">", "> ", "- ", "* ", "[", "]", "[]", "![", "[a](", "*a ", "*a **a ", "_a_a ", "<", "<a ", "<!--",
      "<?", "~~a ",
      "`a``b ", "&amp;", "\\*", "a\n", "- - - - - - - - a\n", "<div>\n", "[a]: b\n", ":-\n", "|-\n",
      "http://", "http://a.b ",
      "\u{202e}", "a\u{200b}", "> > > > a\n\n",
    ].map { ($0, filled(with: $0)) } + [
      ("lists in lists", (0..<600).map { String(repeating: " ", count: $0) + "- a\n" }.joined()),
      (
        "a wide table with many short rows",
        String(repeating: "|a", count: 2_000) + "\n" + String(repeating: "|-", count: 2_000) + "\n"
          + String(repeating: "|\n", count: 20_000)
      ),
      ("ticks of every length", (1...600).map { String(repeating: "`", count: $0) }.joined(separator: " ")),
      ("one address of a megabyte", "[a](https://b.org/" + String(repeating: "c", count: 1_000_000) + ")"),
      (
        "one long address used often",
        "[a]: https://b.org/" + String(repeating: "c", count: 2_000) + "\n\n"
          + String(repeating: "[a] ", count: 2_000)
      ),
      ("blank lines in a list", "- a\n" + String(repeating: "\n", count: 100_000) + "b"),
    ]

  @Test(arguments: bombs.map(\.name))
  func depthAndNodesStayBounded(_ name: String) throws {
    let text = try #require(Self.bombs.first { $0.name == name }?.text)

    let blocks = Markdown.blocks(text)

    #expect(blocks.map(\.depth).max() ?? 0 <= MarkdownAllowance.depth + 4)
    #expect(blocks.reduce(0) { $0 + $1.count } <= 2 * MarkdownAllowance.nodes)
  }

  /// Work is counted before anything is parsed, so no text can cause more than the allowance.
  @Test(arguments: bombs.map(\.name))
  func theWorkOfOneMessageStaysWithinTheAllowance(_ name: String) throws {
    let text = try #require(Self.bombs.first { $0.name == name }?.text)
    var allowance = MarkdownAllowance()

    let parsed = MarkdownSections.cut(text).filter { allowance.takes($0) }

    #expect(allowance.work >= 0)
    #expect(parsed.allSatisfy { $0.opened <= 16 && $0.indent <= 64 && $0.cells <= 5_000 })
    #expect(parsed.reduce(0) { $0 + $1.marks * $1.bytes } <= MarkdownAllowance.work)
  }

  @Test func whatCostsTooMuchIsShownAsItWasWritten() {
    let text = String(repeating: "[*", count: 20_000)

    #expect(Markdown.blocks(text) == [.element(.p, [.text(text)])])
    #expect(
      Markdown.blocks("a **b**\n\n" + text).first
        == .element(.p, [.text("a "), .element(.strong, [.text("b")])]))
  }

  @Test func anOrdinaryLongReplyTakesLittleOfTheAllowance() {
    let paragraph =
      "Il y a **des soirs** où l’on se *demande*, au fond, ce qu’on `attend` d’une conversation.\n"
    let reply = String(repeating: "## Un titre\n\n\(paragraph)\n- \(paragraph)- \(paragraph)\n", count: 50)
    var allowance = MarkdownAllowance()

    #expect(MarkdownSections.cut(reply).allSatisfy { allowance.takes($0) })
    #expect(allowance.work > MarkdownAllowance.work * 9 / 10)
  }

  @Test func aLongPasteOfCodeStaysCode() {
    let code = String(repeating: "let value = [a|b]*c // `x` <y>\n", count: 5_000)

    #expect(Markdown.blocks("```\n\(code)```").first == .element(.code, [.text(String(code.dropLast()))]))
  }
}
