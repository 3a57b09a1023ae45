import Testing

@testable import fidelio

@Suite struct LineEditorTests {
  /// Types keys into a new editor. - Returns: The text with a bar at the cursor.
  private func typed(_ keys: [Key]) -> String {
    var editor = LineEditor()
    for key in keys { _ = editor.press(key) }
    return String(editor.text[..<editor.cursor]) + "|" + String(editor.text[editor.cursor...])
  }

  @Test(
    arguments: [
      ([.text("bonjour")], "bonjour|"),
      ([.text("bonjour"), .left, .left, .text("X")], "bonjoX|ur"),
      ([.text("été"), .backspace], "ét|"),
      ([.text("e"), .text("\u{301}"), .backspace], "|"),
      ([.text("👩‍👩‍👧"), .left, .delete], "|"),
      ([.text("un deux"), .wordLeft], "un |deux"),
      ([.text("un deux"), .home, .wordRight], "un| deux"),
      ([.text("un deux"), .eraseWord], "un |"),
      ([.text("un deux"), .home, .eraseWordAfter], "| deux"),
      ([.text("un deux"), .wordLeft, .eraseToEnd], "un |"),
      ([.text("un deux"), .wordLeft, .eraseToStart], "|deux"),
      ([.text("un deux"), .eraseWord, .home, .putBack], "deux|un "),
      ([.text("un"), .altEnter, .text("deux"), .home], "un\n|deux"),
      ([.text("un"), .altEnter, .text("deux"), .up], "un|\ndeux"),
      ([.text("un"), .altEnter, .text("deux"), .up, .home, .down, .end], "un\ndeux|"),
      ([.text("a"), .left, .left, .right, .right, .right], "a|"),
      ([.text("a\u{1B}[31mb\u{7}")], "a[31mb|"),
      ([.text("un\\"), .enter, .text("deux")], "un\ndeux|"),
      ([.text("\"\"\""), .enter, .text("a"), .enter], "\"\"\"\na\n|"),
      ([.paste("un\ndeux")], "un\ndeux|"),
      ([.text("a"), .other, .tab], "a  |"),
      ([.text("ab"), .left, .endOfInput], "a|"),
    ] as [([Key], String)])
  func keysDoWhatTheySay(_ keys: [Key], _ expected: String) {
    #expect(typed(keys) == expected)
  }

  @Test(
    arguments: [
      ([.text("bonsoir"), .enter], "bonsoir"),
      ([.text("un\\"), .enter, .text("deux"), .enter], "un\ndeux"),
      ([.text("un"), .altEnter, .text("deux"), .enter], "un\ndeux"),
      ([.text("\"\"\""), .enter, .text("un"), .enter, .text("\"\"\""), .enter], "un"),
      ([.text("\"\"\"un\"\"\""), .enter], "un"),
      ([.enter], ""),
    ] as [([Key], String)])
  func anEntryIsSubmittedWholeAndUnquoted(_ keys: [Key], _ expected: String) {
    var editor = LineEditor()
    var outcome = LineEditor.Outcome.goOn
    for key in keys { outcome = editor.press(key) }

    #expect(outcome == .submit(expected))
    #expect(editor.text.isEmpty)
  }

  @Test func theHistoryIsWalkedAndWhatWasBeingTypedComesBack() {
    var editor = LineEditor()
    for entry in ["un", "deux", "deux"] { for key in [Key.text(entry), .enter] { _ = editor.press(key) } }
    _ = editor.press(.text("tro"))
    var seen: [String] = []

    for key in [Key.up, .up, .up, .down, .down] {
      _ = editor.press(key)
      seen.append(String(editor.text))
    }

    #expect(seen == ["deux", "un", "un", "deux", "tro"])
  }

  @Test func controlCEmptiesTheLineAndSaysWhetherItWasEmpty() {
    var editor = LineEditor()
    _ = editor.press(.text("a"))

    #expect(editor.press(.interrupt) == .interrupt(wasEmpty: false))
    #expect(editor.press(.interrupt) == .interrupt(wasEmpty: true))
    #expect(editor.press(.endOfInput) == .endOfInput)
  }
}

@Suite struct KeyDecoderTests {
  @Test(
    arguments: [
      ("abc", [.text("abc")]), ("é", [.text("é")]), ("\u{1B}[A", [.up]), ("\u{1B}OD", [.left]),
      ("\u{1B}[1;5C", [.wordRight]), ("\u{1B}[3~", [.delete]), ("\u{1B}[H", [.home]), ("\u{1B}[4~", [.end]),
      ("\u{1B}b", [.wordLeft]), ("\u{1B}\r", [.altEnter]), ("\u{1B}[13;3u", [.altEnter]), ("\r", [.enter]),
      ("\u{3}", [.interrupt]), ("\u{4}", [.endOfInput]), ("\u{7F}", [.backspace]),
      ("\u{15}", [.eraseToStart]),
      ("a\u{1B}[Db", [.text("a"), .left, .text("b")]),
      ("\u{1B}[200~a\rb\u{1B}[201~c", [.paste("a\nb"), .text("c")]),
      ("\u{1B}[99;99Z", [.other]),
    ] as [(String, [Key])])
  func bytesBecomeKeysHoweverTheyAreCut(_ bytes: String, _ keys: [Key]) {
    for size in [1, 2, 1_000] {
      var decoder = KeyDecoder()
      var found: [Key] = []
      let all = Array(bytes.utf8)
      for start in stride(from: 0, to: all.count, by: size) {
        found += decoder.read(all[start..<min(start + size, all.count)])
      }
      #expect(Self.joined(found) == keys)
    }
  }

  @Test func anEscapeAloneIsGivenUpAfterSilence() {
    var decoder = KeyDecoder()

    #expect(decoder.read([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.other])
    #expect(decoder.read(Array("a".utf8)) == [.text("a")])
  }

  /// Neighbouring texts as one.
  private static func joined(_ keys: [Key]) -> [Key] {
    keys.reduce(into: []) { joined, key in
      if case .text(let more) = key, case .text(let text) = joined.last {
        joined[joined.count - 1] = .text(text + more)
      } else {
        joined.append(key)
      }
    }
  }
}
