import Testing

@testable import Companion

@Suite(.inTurn) struct FidelityWordsTests {
  @Test(arguments: StyleFeature.allCases)
  func everyTraitHasASentenceForMoreAndForLessInBothLanguages(_ feature: StyleFeature) {
    let phrases = [FidelityTrait.Direction.more, .less].map { direction in
      Words.Fidelity.phrase(
        for: FidelityTrait(feature: .style(feature), direction: direction, effect: 1))
    }

    #expect(Set(phrases.flatMap { [$0.fr, $0.en] }).count == 4)
    for phrase in phrases {
      #expect(phrase.en.contains(" ") && phrase.fr.contains(" ") && !phrase.en.contains("\u{a0}"))
      #expect(!phrase.fr.contains("'") && !phrase.fr.contains(" »") && !phrase.fr.contains("« "))
    }
  }

  @Test func theSentencesSayWhatTheyMean() {
    let fewer = FidelityTrait(feature: .style(.questions), direction: .less, effect: -1)
    let word = FidelityTrait(feature: .word("however"), direction: .more, effect: 1)

    #expect(
      Words.Fidelity.phrase(for: fewer)
        == Phrase(fr: "pose moins de questions", en: "asks fewer questions"))
    let short = FidelityTrait(feature: .word("l'"), direction: .less, effect: -1)
    #expect(Words.Fidelity.phrase(for: short).fr == "dit moins souvent «\u{a0}l’\u{a0}»")
    #expect(Words.Fidelity.phrase(for: word).en == "says “however” more often")
  }
}
