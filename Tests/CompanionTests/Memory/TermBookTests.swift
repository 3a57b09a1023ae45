import Testing
import Vault

@testable import Companion

/// The index reads a text word by word, and remembers words; what it finds is what the tokenizer says.
@Suite(.inTurn) struct TermBookTests {
  private static let texts = [
    "Demain je vais à l’école avec ma sœur, en train.", "I sold the piano on Tuesday and my sister was glad.",
    "Zeppelinkonstruktionsbüroangestellter " + String(repeating: "éàü", count: 30), "日本語のテキスト and more",
    "", "…", "Привет мир", "demain DEMAIN Demain", "ÅNGSTRÖM × 3 ÷ 2 ªº", "a\u{301}e\u{300} naïve cœur",
    "\u{a0}«Oui»\u{202f}!", String(repeating: "mot ", count: 5_000), "漢", "x\u{2019}y", "🌿 lune 🌿",
  ]

  @Test(arguments: RecallLanguage.allCases)
  func aTextHasTheTermsOfTheTokenizerHoweverOftenItIsRead(_ fallback: RecallLanguage) {
    var (book, index, found) = (TermBook(), BM25Index(), [UInt32]())
    for text in texts() + texts() {
      book.read(text)
      book.terms(in: book.language ?? fallback, of: &index, into: &found)

      let words = RecallTokenizer.words(text)
      #expect(book.language == RecallLanguage.guess(words))
      #expect(book.kinds.contains(.ofTime) == words.contains(where: DateWords.ofTime.contains))
      let terms = RecallTokenizer.terms(text, fallback: fallback)
      #expect(found == terms.map { index.place(of: $0) }, "\(text.prefix(20))")
    }
  }

  private func texts() -> [String] { Self.texts }

  // It holds the person's words: none may stay that was deleted.
  @Test func theBookIsEmptyOnceSomethingIsTakenOut() {
    var shelf = RecallShelf(fallback: .fr)
    let id = RecordID()
    for (number, id) in [id, RecordID()].enumerated() {
      shelf.add(
        RecallDocument(
          id: id, thread: RecordID(), position: Int64(number), speaker: .person, day: CivilDay(number: 1),
          text: "ornithorynque"))
    }
    #expect(!shelf.words.isEmpty)

    shelf.remove(Set([shelf.turns.number(of: id)].compactMap(\.self)))

    #expect(shelf.words.isEmpty)
    #expect(shelf.postings.postings(of: Stemmer.stem("ornithorynque", .fr))?.count == 1)
  }
}
