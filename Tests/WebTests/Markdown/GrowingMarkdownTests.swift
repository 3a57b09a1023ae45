import Testing

@testable import Web

/// What grows piece by piece is at every moment what the whole text would be.
@Suite struct GrowingMarkdownTests {
  static let samples = [
    "# Bonsoir\n\nUn **mot**, puis\nun autre.\n\n- a\n- b\n\n  c\n\n1. d\n\n2. e\n\nFin.",
    "Voici :\n```swift\nlet a = 1\n\n\nlet b = 2\n```\nEt après.\n~~~\nx\n~~~\n\n> q\n\n> r\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\nTexte.\n\n---\n\nTitre\n=====\n\n    code\n\n    code\n\nfin",
    "<div>\n\n<script>x</script>\n\n</div>\n\n[a](javascript:x) ![b](https://c.org/d.png) https://e.org\n\n\n\nfin",
    "```a`b\nc\n\n- d\n  ```\n  e\n\nf\n```\n\ng\n```\n\r\nh\r\n\r\ni\r\rj",
    "👨‍👩‍👧 l’été &#x202e; \u{202e}x\n\n\u{200b}- y\n\n1986. année\n\n1987\n\n- z",
  ]

  private struct Page {
    var blocks: [MarkdownNode] = []

    mutating func take(_ change: GrowingMarkdown.Change) {
      #expect(change.from <= blocks.count)
      blocks = blocks.prefix(change.from) + change.blocks
    }
  }

  // T2
  @Test(arguments: samples)
  func oneCharacterAtATimeGivesWhatTheWholeTextGives(_ text: String) {
    var growing = GrowingMarkdown()
    var page = Page()
    var sofar = ""
    for scalar in text.unicodeScalars {
      sofar.unicodeScalars.append(scalar)
      page.take(growing.append(String(scalar)))
      #expect(page.blocks == Markdown.blocks(sofar))
    }
  }

  // T2, T32: a fixed seed, so that what fails once fails again.
  @Test(arguments: 0..<40)
  func anythingInAnyPiecesGivesWhatTheWholeTextGives(_ seed: Int) {
    var random = Seeded(seed)
    let pieces = [
      "a", "b c", "\n", "\n\n", "\r\n", "- ", "1. ", "> ", "```", "~~~", "`", "*", "**", "_", "[", "](", ")",
      "<", ">", "|", "|-|\n",
      "    ", "  ", "\t", "# ", "---\n", "http://a.b", "![", "&#x202e;", "\u{202e}", "\u{200d}", "👩", "é",
      "<script>", ":", "\\", "\0",
      "[x]: ", "~~", "=\n", "[ ] ", "<!--", "-->",
    ]
    var growing = GrowingMarkdown()
    var page = Page()
    var sofar = ""
    for _ in 0..<120 {
      let piece = (0...Int.random(in: 0..<3, using: &random)).map { _ in pieces.randomElement(using: &random)!
      }.joined()
      sofar += piece
      page.take(growing.append(piece))
      #expect(page.blocks == Markdown.blocks(sofar))
    }
  }

  @Test func whatStandsIsNotToldAgain() {
    var growing = GrowingMarkdown()
    _ = growing.append("# Title\n\nFirst paragraph.\n\nSecond")

    let change = growing.append(" paragraph.")

    #expect(change.from == 2)
    #expect(change.blocks == [.element(.p, [.text("Second paragraph.")])])
  }

  @Test func aReaderWhoComesBackIsToldOnlyWhatChangedSince() {
    let seen = "One.\n\nTwo"
    var growing = GrowingMarkdown(showing: seen)

    let change = growing.append(" and a half.")

    #expect(change.from == 1)
    #expect(change.blocks == [.element(.p, [.text("Two and a half.")])])
  }

  @Test func anotherTextTakesThePlaceOfAll() {
    var growing = GrowingMarkdown(showing: "One.\n\nTwo.")

    let change = growing.replace("Three.")

    #expect(change == GrowingMarkdown.Change(from: 0, blocks: [.element(.p, [.text("Three.")])]))
  }

  /// The wire stays in proportion: paragraphs of 3,000 words, sentence by sentence, cost a few times their length.
  @Test func aLongReplyCostsTheWireAFewTimesItsLength() throws {
    let sentence = "Il y a **des soirs** où l’on se demande, au fond, ce qu’on attend d’une conversation. "
    var growing = GrowingMarkdown()
    var (text, wire) = (0, 0)
    for number in 1...240 {
      let piece = sentence + (number.isMultiple(of: 4) ? "\n\n" : "")
      text += piece.utf8.count
      wire += try growing.append(piece).blocks.jsonText().utf8.count
    }

    #expect(wire < 5 * text)
  }
}

/// SplitMix64.
private struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
