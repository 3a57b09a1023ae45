import Testing

@testable import Safeguard

@Suite struct LexiconTests {
  @Test func everyTableReads() {
    #expect(Lexicon.allSigns.count > 700)
    #expect(Set(Lexicon.allSigns.map(\.label)) == Set(RiskLabel.allCases).subtracting([.none]))
    #expect(Lexicon.allSigns.allSatisfy { (1...4).contains($0.strength) })
    #expect(Set(Lexicon.allFrames.map(\.0)) == Set(Frame.allCases))
  }

  /// A word of a pattern that the normaliser writes otherwise could never be met.
  @Test func everyWordOfAPatternSurvivesNormalising() {
    let patterns =
      Lexicon.allSigns.map(\.pattern) + Lexicon.allIdioms + Lexicon.allFrames.map(\.1)
      + ReplyGuard.allSigns.map(\.pattern) + ReplyGuard.allFrames.map(\.pattern)
    let words = Set(patterns.flatMap { $0.split { " |!?_".contains($0) } }).filter { word in
      word.utf8.count > 2 && word.allSatisfy(\.isLetter)
    }
    let lost = words.filter { Normaliser.sentences(String($0)) != [[String($0)]] }

    #expect(lost.sorted() == [])
  }

  @Test(arguments: [
    ("J'ai pas dit", ["je", "ai", "pas", "dit"]), ("Je n'en peux plus", ["je", "en", "peux", "plus"]),
    ("c’est né hier", ["ce", "est", "ne", "hier"]),
    ("I don't, won't, can't", ["i", "do", "not", "will", "not", "can", "not"]),
    ("i'm he's they're", ["i", "am", "he", "is", "they", "are"]), ("jsuis mdrrr", ["je", "suis", "mdr"]),
    ("ÉLÈVE œuf", ["eleve", "oeuf"]), ("gonna", ["going", "to"]),
  ])
  func textIsBroughtToPlainWords(_ text: String, _ words: [String]) {
    #expect(Normaliser.sentences(text).flatMap(\.self) == words)
  }

  @Test func sentencesEndWithTheirMark() {
    #expect(Normaliser.sentences("Un. Deux ! Trois ? quatre\ncinq 3.5 six").count == 5)
  }

  @Test func patternsKnowGapsOptionsAndNegation() {
    let lexicon = Lexicon(
      signs: Sign.table(.distress, "en", "a 2: red ~2 car\nc 2: !not happy\nd 2: go !home\ne 2: bye $"),
      idioms: ["red hot"], frames: [])
    func names(_ text: String) -> [String] {
      lexicon.read(Normaliser.sentences(text)).hits.map(\.sign.name).sorted()
    }
    #expect(names("red old fast car") == ["a.en"])
    #expect(names("red a very old car").isEmpty)
    #expect(names("red hot car").isEmpty)
    #expect(names("not happy").isEmpty)
    #expect(names("so happy") == ["c.en"])
    #expect(names("go home").isEmpty)
    #expect(names("go away") == ["d.en"])
    #expect(names("bye now").isEmpty)
  }
}
