import Testing

@testable import Companion

/// The features, held against the reference implementation in English and against counting by hand in French.
@Suite(.inTurn) struct StyleRatesTests {
  @Test(arguments: FidelityGolden.all.indices)
  func ratesAreThoseOfTheReference(_ place: Int) {
    let golden = FidelityGolden.all[place]

    for (text, expected) in [(golden.text, golden.style), (golden.stripped, golden.styleStripped)] {
      let rates = StyleRates(ReadText(text, in: .en))
      for feature in StyleFeature.allCases {
        #expect(abs(rates.value(feature) - (expected[feature] ?? 0)) < 1e-9, "\(feature)")
      }
    }
  }

  @Test(arguments: FidelityGolden.all.indices)
  func functionWordsAreThoseOfTheReference(_ place: Int) {
    let golden = FidelityGolden.all[place]

    let row = ReplySheet.row(golden.text, .en)

    let features = FidelityFeature.all(in: .en)
    #expect(features.count == row.count)
    for (feature, value) in zip(features, row) {
      guard case .word(let word) = feature else { continue }
      #expect(abs(value - (golden.words[word] ?? 0)) < 1e-9, "\(word)")
    }
  }

  @Test(arguments: FidelityGolden.all.indices)
  func layoutIsTakenAwayAsInTheReference(_ place: Int) {
    let golden = FidelityGolden.all[place]

    #expect(PlainVoice.text(of: golden.text, in: .en) == golden.stripped)
  }

  @Test(arguments: Language.allCases)
  func everyFunctionWordIsReadAsOneWord(_ language: Language) {
    let words = FunctionWords.of(language).words

    #expect((180...195).contains(words.count))
    #expect(Set(words).count == words.count)
    #expect(StyleFeature.allCases.count == 39)
    for word in words {
      #expect(ReadText(word, in: language).words.map(\.hash) == [WordHash(word)], "\(word)")
    }
  }

  /// Ten words: j', ai, vu, l', amie, aujourd'hui, d', où, viens, tu. An accent may follow its letter apart.
  @Test(arguments: [
    "J'ai vu l'amie aujourd'hui. D'où viens-tu ?",
    "J’ai vu l’amie aujourd’hui. D’où viens-tu\u{a0}?",
    "J’ai vu l’amie aujourd’hui. D’ou\u{300} viens-tu ?",
  ])
  func frenchWordsKnowTheirShortForms(_ text: String) {
    let read = ReadText(text, in: .fr)
    let rates = StyleRates(read)
    let row = ReplySheet.row(text, .fr)
    func rate(_ word: String) -> Double {
      row[39 + (FunctionWords.of(.fr).words.firstIndex(of: word) ?? -39)]
    }

    #expect(read.words.count == 10)
    #expect(rates.value(.contractions) == 30)
    #expect(rates.value(.firstPerson) == 10)
    #expect(rates.value(.secondPerson) == 10)
    #expect(rates.value(.questions) == 10)
    #expect(rates.value(.closingQuestion) == 1)
    for word in ["j'", "l'", "d'", "où", "tu", "aujourd'hui"] {
      #expect(rate(word) == 10, "\(word)")
    }
  }

  @Test func frenchPhrasesAreFoundWholeAndAlone() {
    let rates = StyleRates(
      ReadText("D’accord, c’est peut-être vrai ; sans doute. A-t-il souvent peur ?", in: .fr))
    let others = StyleRates(ReadText("Un accord sans aucun doute, il peut être vrai.", in: .fr))

    #expect(rates.value(.openingWord) == 1)
    #expect(abs(rates.value(.hedges) - 300.0 / 14) < 1e-9)
    #expect(rates.value(.secondPerson) == 0)
    #expect(others.value(.openingWord) == 0)
    #expect(others.value(.connectives) == 0)
  }

  @Test func frenchTypographyIsNoVoice() {
    let typeset = "« Oui\u{a0}! », dit-elle\u{202f}; vraiment\u{a0}?\n\n- **l’été** : loin."
    let plain = "\"Oui!\", dit-elle; vraiment?\n- l'été: loin."

    #expect(PlainVoice.text(of: typeset, in: .fr) == PlainVoice.text(of: plain, in: .fr))
    #expect(PlainVoice.text(of: typeset, in: .fr) == "\"Oui!\", dit-elle; vraiment? l'été: loin.")
  }

  /// Nothing a reply can hold stops the measure, and no value is without sense.
  @Test(
    arguments: [
      "\0", "\u{feff}", "'", "''''", "`", "```", "``````", "*", "#", "# ", "1.", "1. ", "-\t", "\n",
      "\r\n", " ", "?",
      "«", "»", " »", "\u{301}", "e\u{301}\u{301}", "\u{200d}", "\u{1f469}\u{200d}\u{1f4bb}",
      "\u{202e}abc", "مرحبا",
      "你好。", "\u{10ffff}", "İ", "ß", "’", "aujourd'", "quelqu’", "l'", "_", "|", ">", "…", "...",
      "....",
    ], Language.allCases)
  func hostileTextIsMeasured(_ piece: String, _ language: Language) {
    for text in [
      piece, String(repeating: piece, count: 400), "a" + piece, piece + "a", piece + "\n" + piece,
    ] {
      for row in [text, PlainVoice.text(of: text, in: language)].map({
        ReplySheet.row($0, language)
      }) {
        #expect(row.allSatisfy { $0.isFinite && $0 >= 0 })
      }
    }
  }

  /// Any characters in any order: shares stay shares, and what has no layout loses nothing more.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func randomTextIsMeasured(_ seed: UInt64) {
    let alphabet = Array("abcé œ'’`*#-_|>1.)( \n\t?!…—«»\"“”•\u{301}\u{a0}你🙂".unicodeScalars)
    var dice = SeededDice(seed: seed)
    var text = String.UnicodeScalarView()
    for _ in 0..<dice.below(300) { text.append(alphabet[dice.below(alphabet.count)]) }

    for language in Language.allCases {
      let rates = StyleRates(ReadText(String(text), in: language))
      let plain = PlainVoice.text(of: String(text), in: language)

      let shares: [StyleFeature] = [
        .bullets, .numberedItems, .headings, .capitals, .digits, .vocabulary,
      ]
      for feature in shares { #expect((0...1).contains(rates.value(feature)), "\(feature)") }
      #expect(!plain.contains { "#*_`|>\n\t".contains($0) })
      #expect(!plain.contains("  ") && !plain.hasPrefix(" ") && !plain.hasSuffix(" "))
    }
  }
}
