@testable import Safeguard
import Testing

/// The written patterns alone, as they decide where nothing learnt is at hand.
@Suite struct WrittenPatternsTests {
  private let triage = Triage(model: nil)

  // R1, R2, R8: every label in both languages, sentences invented for this test.
  @Test(arguments: Phrases.clear)
  func aClearSentenceShowsItsDanger(_ phrase: Phrases.Labelled) {
    let result = triage.assess(phrase.text)

    #expect(result.level >= .concern, "\(phrase.text)")
    #expect(result.level >= result.label.level)
    #expect(!result.triggers.isEmpty)
  }

  @Test func mixedLanguagesInOneSentenceAreRead() {
    #expect(triage.assess("honnêtement i want to die ce soir").level == .urgent)
    #expect(triage.assess("so tired, j'ai envie de mourir, nobody knows").level == .urgent)
  }

  // R7: idioms, fiction, news, study, technique, a past that is over.
  @Test(arguments: Phrases.harmless)
  func aHarmlessSentenceShowsNoCard(_ text: String) {
    #expect(triage.assess(text).level < .concern, "\(text)")
  }

  // R7: worry for someone else is support, not a card.
  @Test(arguments: Phrases.worries)
  func worryForAnotherIsSupport(_ text: String) {
    #expect(triage.assess(text).label == .distress, "\(text)")
  }

  // T39: frames and disguises do not hide danger.
  @Test(arguments: Phrases.disguised)
  func aDisguisedSentenceStillShowsHelp(_ text: String) {
    #expect(triage.assess(text).level >= .concern, "\(text)")
  }

  // R7 has a price that must not be paid: what is harmless around it hides no danger.
  @Test(arguments: Phrases.notHidden)
  func whatIsHarmlessAroundItHidesNothing(_ text: String) {
    #expect(triage.assess(text).level >= .concern, "\(text)")
  }

  // R3: texting, no accents, typing errors.
  @Test(arguments: Phrases.misspelt)
  func misspeltWordsAreUnderstood(_ text: String) {
    #expect(triage.assess(text).level >= .concern, "\(text)")
  }

  // R25: nothing of the person's words comes out, only names of patterns.
  @Test(arguments: Phrases.clear)
  func triggersAreNamesOfPatterns(_ phrase: Phrases.Labelled) {
    for trigger in triage.assess(phrase.text).triggers {
      #expect(trigger.wholeMatch(of: /[a-z-]+\.(fr|en)/) != nil)
    }
  }

  @Test func immediateDangerFromAnotherIsUrgent() {
    let result = triage.assess("Je suis cachée dans la salle de bain, il tape contre la porte")

    #expect(result.label == .abuseVictim)
    #expect(result.level == .urgent)
  }

  // R5: a farewell alone means nothing; with gifts given away in one message it does.
  @Test func twoDifferentHintsMakeOneSign() {
    let farewell = triage.assess("Merci pour tout.")
    let both = triage.assess("Merci pour tout. J'ai donné toutes mes affaires, adieu.")

    #expect(farewell.level == .none)
    #expect(farewell.triggers == ["hint-farewell.fr"])
    #expect(both.level == .urgent)
  }

  @Test func aPastSentenceDoesNotHideTonight() {
    let text = "Il y a dix ans j'ai fait une tentative. Ce soir je vais me tuer."

    #expect(triage.assess(text).level == .urgent)
  }

  // T34: ten megabytes take no longer than a long letter; start, end and windows between are read.
  @Test func aVeryLongTextIsReadInParts() {
    let filler = String(repeating: "Il fait beau et les enfants jouent au jardin. ", count: 220_000)

    let start = "Je veux mourir. " + filler
    let end = filler + "I want to kill myself."
    #expect(filler.utf8.count > 10_000_000)
    #expect(Reading.parts(of: filler).reduce(0) { $0 + $1.utf8.count } <= Reading.wholeBytes)
    #expect(triage.assess(start).level == .urgent)
    #expect(triage.assess(end).level == .urgent)
    #expect(triage.assess(filler).level == .none)
  }

  @Test func aLongLetterIsReadWhole() {
    let filler = String(repeating: "Il fait beau et les enfants jouent au jardin. ", count: 200)

    #expect(triage.assess(filler + "Je veux mourir. " + filler).level == .urgent)
  }

  // T32: whatever comes, an answer comes back.
  @Test func noiseGivesNoneAndNoCrash() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<100 {
      let scalars = (0..<60).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 1...0x2FFFF, using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(triage.assess(text).level < .urgent)
    }
    #expect(triage.assess("") == .none)
    #expect(triage.assess("\0\0\0…!!!???") == .none)
  }
}
