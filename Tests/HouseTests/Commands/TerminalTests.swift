import Testing

@testable import fidelio

@Suite struct TerminalTests {
  @Test(
    arguments: [
      (true, nil, "xterm", true), (false, nil, "xterm", false), (true, "1", "xterm", false),
      (true, "", "xterm", true), (true, nil, "dumb", false), (true, "0", "xterm", false),
    ] as [(Bool, String?, String?, Bool)])
  func coloursAreForTerminalsThatWantThem(
    _ isTerminal: Bool, _ noColor: String?, _ term: String?, _ isOn: Bool
  ) {
    let paint = Paint(isTerminal: isTerminal, noColor: noColor, term: term)

    #expect(paint(.companion, "a") == (isOn ? "\u{1B}[36ma\u{1B}[0m" : "a"))
  }

  // T1, T38
  @Test(arguments: [
    ("\u{1B}[2Jbonjour", "[2Jbonjour"), ("a\u{9B}31mb", "a31mb"), ("a\r\u{8}b", "ab"), ("l1\nl2", "l1\nl2"),
    ("a\u{202E}b", "ab"), ("a\u{200B}b", "ab"), ("a\u{E0041}b", "ab"), ("👩‍👧", "👩‍👧"), ("é à ç", "é à ç"),
  ])
  func whatAModelSaysCannotCommandTheTerminal(_ text: String, _ shown: String) {
    #expect(text.harmless == shown)
  }

  @Test(arguments: [
    ("abc", 3), ("été", 3), ("e\u{301}", 1), ("日本", 4), ("👍", 2), ("👩‍👩‍👧", 2), ("❤️", 2), ("", 0),
  ])
  func widthsAreThoseOfATerminal(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [1, 3, 100])
  func wordsAreNotCutAtTheEdge(_ size: Int) {
    let text = Array("Bonsoir Anna, comment vas-tu ce soir ?\n\nBien.")
    var wrap = WordWrap(columns: 16, startingAt: 6)
    var out = ""

    for start in stride(from: 0, to: text.count, by: size) {
      out += wrap.write(String(text[start..<min(start + size, text.count)]))
    }
    out += wrap.end()

    #expect(out == "Bonsoir\nAnna, comment\nvas-tu ce soir ?\n\nBien.")
  }

  @Test func aWordLongerThanTheLineIsLeftToTheTerminal() {
    var wrap = WordWrap(columns: 5)
    let out = wrap.write("ab anticonstitutionnellement c") + wrap.end()

    #expect(out.replacing("\n", with: " ") == "ab anticonstitutionnellement c" || out.contains("anti"))
    #expect(out.filter { $0 != "\n" && $0 != " " } == "abanticonstitutionnellementc")
  }

  @Test(arguments: [
    ("", 0, 0, 0, 2), ("abc", 3, 0, 0, 5), ("abcdefgh", 8, 1, 1, 0), ("abcdefghij", 10, 1, 1, 2),
    ("ab\ncd", 5, 1, 1, 4), ("日本日本", 4, 1, 1, 0),
  ])
  func theCursorFallsWhereTheTextSays(
    _ text: String, _ cursor: Int, _ row: Int, _ cursorRow: Int, _ column: Int
  ) {
    let place = EditorScreen.walk(Array(text)[..<cursor], promptWidth: 2, columns: 10) { _ in }

    #expect(place == EditorScreen.Place(row: row, column: column))
    var screen = EditorScreen()
    _ = screen.draw(prompt: "> ", promptWidth: 2, text: Array(text), cursor: cursor, columns: 10)
    #expect(screen.cursorRow == cursorRow)
  }
}
