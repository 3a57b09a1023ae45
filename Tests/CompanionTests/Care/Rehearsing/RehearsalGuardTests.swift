import Testing

@testable import Companion

/// What a model may say in the other's part: it may be difficult, and never hurts.
@Suite(.inTurn) struct RehearsalGuardTests {
  @Test(arguments: [
    "Tu es ridicule.", "T’es nulle.", "Tu vas le regretter.", "Je vais te frapper.", "Ferme ta gueule.",
    "You are pathetic.", "You'll regret this.", "I will hit you.", "Shut up.", "I hate you.",
    "Je te méprise.",
    "En tant qu’IA, je ne peux pas.", "As an AI, I cannot.", "Espèce d’idiot.", "I'll ruin you.", "…", "",
  ])
  func whatHurtsIsNotShown(_ text: String) {
    #expect(RehearsalGuard.reason(text, language: .fr) != nil, "\(text)")
    #expect(TalkPartner.fit(text, person: [], language: .fr) == nil)
  }

  @Test(arguments: [
    ("Je n’ai pas le temps, là.", Language.fr), ("Tu exagères un peu, non\u{a0}?", .fr),
    ("It wasn’t my fault.", .en),
    ("Bon, d’accord, mais pas avant lundi.", .fr), ("I thought we got on well.", .en),
    ("Je suis fatigué, moi aussi, tu sais.", .fr), ("You could have told me before.", .en),
  ])
  func whatIsMerelyDifficultIs(_ text: String, _ language: Language) {
    #expect(TalkPartner.fit(text, person: [], language: language) == text)
  }

  @Test func aLongAnswerIsCutAtASentenceAndStageDirectionsGo() {
    let long = String(repeating: "Je ne sais pas quoi dire. ", count: 40)
    #expect(RehearsalGuard.cut(long).count <= RehearsalGuard.mostCharacters)
    #expect(RehearsalGuard.cut(long).hasSuffix("."))
    #expect(RehearsalGuard.cut("*soupire* Bon. (elle sort)") == "Bon.")
  }
}
