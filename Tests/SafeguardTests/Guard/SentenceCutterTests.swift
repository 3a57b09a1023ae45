import Safeguard
import Testing

@Suite struct SentenceCutterTests {
  private func cut(_ pieces: [String]) -> [String] {
    var cutter = SentenceCutter()
    var sentences = pieces.flatMap { cutter.take($0) }
    if let rest = cutter.finish() { sentences.append(rest) }
    return sentences
  }

  @Test(arguments: [
    ("Bonjour ! Ça va ? Oui.", ["Bonjour ! ", "Ça va ? ", "Oui."]),
    ("M. Durand et Mme. Petit arrivent. Bien.", ["M. Durand et Mme. Petit arrivent. ", "Bien."]),
    (
      "It costs 3.14 euros. See https://example.org/a.b?c=d. Fine.",
      ["It costs 3.14 euros. ", "See https://example.org/a.b?c=d. ", "Fine."]
    ),
    ("Wait... what? OK", ["Wait... ", "what? ", "OK"]),
    ("J. K. Rowling writes, e.g. books. Yes.", ["J. K. Rowling writes, e.g. books. ", "Yes."]),
    ("1. Respire\n2. Marche\n", ["1. Respire\n", "2. Marche\n"]),
    ("Il a dit « oui ! » Puis rien…\u{20}Fin", ["Il a dit « oui ! ", "» Puis rien… ", "Fin"]),
    ("Il a dit «\u{A0}oui\u{A0}!\u{A0}» Puis.", ["Il a dit «\u{A0}oui\u{A0}!\u{A0}» ", "Puis."]),
    ("Super ! 😊 Et toi ?", ["Super ! ", "😊 Et toi ?"]),
    ("**Oui.** Non.", ["**Oui.** ", "Non."]),
    ("```\nlet a = b. c\n```\nFin. Oui", ["```\n", "let a = b. c\n", "```\n", "Fin. ", "Oui"]),
  ])
  func aTextIsCutWhereItsSentencesEnd(_ text: String, _ sentences: [String]) {
    #expect(cut([text]) == sentences)
  }

  // Whatever the pieces, the sentences are the same, and joined they are the text byte for byte.
  @Test(arguments: 1...40)
  func piecesDoNotMatter(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let parts = [
      "Bonjour ! ", "Ça va, M. Dupont ? ", "3.14 ", "« Hé ! » ", "\n", "```\n", "a. b ", "😊👩‍👩‍👧 ", "e\u{301}… ",
      "https://a.b/c. ",
      String(repeating: "mot ", count: 150), String(repeating: "x", count: 900), "01 23 45 67 89 ",
      "\u{A0}» ", "1. ", "\r\n", "語。",
    ]
    let text = (0..<40).map { _ in parts.randomElement(using: &generator)! }.joined()
    var pieces: [String] = []
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...30, using: &generator)
      pieces.append(String(String.UnicodeScalarView(rest.prefix(count))))
      rest = rest.dropFirst(count)
    }

    let whole = cut([text])

    #expect(Array(whole.joined().utf8) == Array(text.utf8))
    #expect(Array(cut(pieces).joined().utf8) == Array(text.utf8))
    #expect(cut(pieces) == whole)
  }

  @Test func anEndlessSentenceIsLetGo() {
    var cutter = SentenceCutter()

    let sentences = cutter.take(String(repeating: "et puis ", count: 1_000))

    #expect(sentences.count >= 19)
    #expect(sentences.allSatisfy { $0.utf8.count <= SentenceCutter.mostBytes })
  }

  @Test func aNumberIsNotTornApart() {
    let text = String(repeating: "é", count: 190) + " mot 01 23 45 67 89 01 23 45 67 89"

    #expect(
      cut([text + String(repeating: " suite", count: 60)]).contains {
        $0.contains("01 23 45 67 89 01 23 45 67 89")
      })
  }
}
