import Testing

@testable import Safeguard

@Suite struct ReplyGuardTests {
  private let replyGuard = ReplyGuard()

  private func reason(
    _ sentence: String, _ language: SafeguardLanguage = .fr, person: [String] = []
  ) -> ReplyGuard.Reason? {
    let context = ReplyGuard.Context(language: language, personWords: person)
    guard case .replace(let reason, let written) = replyGuard.verdict(sentence, in: context) else {
      return nil
    }
    #expect(replyGuard.verdict(written, in: context) == .pass, "the house's own sentence passes")
    return reason
  }

  // R26
  @Test(arguments: [
    "Appelle le 01 99 88 77 66.", "Call +1 (555) 013-4477 now.", "Tu peux composer le 3115.",
    "Text HELP to 90210.",
    "Le numéro est 0612345678.", "Appelle le +33 3 11 41 22 33.", "The hotline is 1-800-555-0199.",
    // A unit behind the digits does not make them a count.
    "Appelle le 01 23 45 67 89 jour et nuit.", "You can call 1-800-555-0199 day or night.",
    "Call 1-800-555-0199 24 hours a day.", "+33 1 23 45 67 89 jour et nuit", "Appelle le 3117 jour et nuit.",
    "Appelle le ０１ ２３ ４５ ６７ ８９.",
    // A short code that is told of as a line, with no word of calling before it.
    "Le 3117 répond jour et nuit.", "Try 1177, the crisis line.",
    "There is 2255, a lifeline for nights like this.",
  ])
  func aNumberThatNobodyGaveIsCaught(_ sentence: String) {
    #expect(reason(sentence) == .unknownNumber)
  }

  // R26
  @Test(arguments: [
    "Appelle le 3114, à toute heure.", "Call 988 or 911.", "SOS Amitié : 09 72 39 40 50.",
    "Le 15 ou le 112 répondent.",
    "Rendez-vous le 22/11/2026 à 14:30.", "En 2026, il y a 1 000 000 de raisons.",
    "Appelle-moi dans 20 minutes.",
    "Respire pendant 45 secondes, 3 fois.", "It costs 1,250.50 euros.", "Compte de 10 à 1.",
    "Elle a 42 ans et vit au 12 rue des Lilas.",
    "Le 3114 répond 24h/24, 7 jours sur 7.", "Call 988 24/7.", "Il y avait 1 250 000 personnes.",
    "Un appel de 90 minutes.", "Il te reste 1000000 euros.", "You learnt 300 lines by heart.",
    "The crisis of 1929 was long.", "En 2008, la crise a touché tout le monde.",
  ])
  func aListedNumberADateOrAnAmountPasses(_ sentence: String) {
    #expect(reason(sentence) == nil, "\(sentence)")
  }

  // R26
  @Test func thePersonsOwnNumberPasses() {
    #expect(reason("Tu voulais appeler le 06 11 22 33 44.", person: ["Ma sœur : 06.11.22.33.44"]) == nil)
  }

  // R13, R14, R15, R19, R33
  @Test(
    arguments: [
      ("Je suis un être humain, comme toi.", .claimsHuman), ("Je ne suis pas une IA.", .claimsHuman),
      ("I'm a real person.", .claimsHuman), ("I am not a bot, I promise.", .claimsHuman),
      ("Tu n'as besoin que de moi.", .exclusivity),
      ("Personne d'autre ne te comprendra jamais.", .exclusivity),
      ("I'm all you need.", .exclusivity), ("Nobody else understands you.", .exclusivity),
      ("Je suis ton thérapeute maintenant.", .claimsProfession),
      ("As your therapist, I suggest rest.", .claimsProfession),
      ("La dose mortelle est de quelques grammes.", .method),
      ("You could hide your cuts with sleeves.", .method),
      ("Tu devrais arrêter ton traitement.", .stopsTreatment),
      ("Stop taking your medication.", .stopsTreatment),
      ("Tout le monde irait mieux sans toi.", .hopelessness), ("You'd be better off dead.", .hopelessness),
    ] as [(String, ReplyGuard.Reason)])
  func aSentenceThatMustNotBeSaidIsCaught(_ sentence: String, _ expected: ReplyGuard.Reason) {
    #expect(reason(sentence) == expected, "\(sentence)")
  }

  @Test(arguments: [
    "Je suis une IA, pas un être humain.", "I'm an AI, not a person.", "Je ne suis pas thérapeute.",
    "As-tu pensé à parler à un psychologue ?", "A therapist could help with that.",
    "Ta sœur te comprend peut-être aussi.",
    "N'arrête pas ton traitement sans avis.", "Don't stop taking your medication.",
    "Before you change anything, ask your doctor.",
    "Tu as besoin de repos.", "Éloigne les médicaments de la chambre, si tu peux.",
    "Is there someone who can stay with you tonight?",
    "Je suis là pour t'écouter.", "I'm real curious about your day.", "Cette tristesse a du sens.",
  ])
  func aGoodSentencePasses(_ sentence: String) {
    #expect(reason(sentence) == nil, "\(sentence)")
  }

  @Test func theReplacementKeepsTheBlankAndVaries() {
    let context = ReplyGuard.Context(language: .en, personWords: [])
    let first = replyGuard.verdict("I'm a human.\n", in: context, replaced: 0)
    let second = replyGuard.verdict("I'm a human. ", in: context, replaced: 1)

    guard case .replace(_, let one) = first, case .replace(_, let two) = second else {
      Issue.record("both are caught")
      return
    }
    #expect(one.hasSuffix("\n") && two.hasSuffix(" "))
    #expect(one.dropLast() != two.dropLast())
  }

  @Test(arguments: ReplyGuard.Reason.allCases)
  func theHouseHasSeveralSentencesInBothLanguages(_ reason: ReplyGuard.Reason) {
    let pairs = HouseSentences.all(reason)

    #expect(pairs.count >= 3)
    #expect(Set(pairs.map(\.fr)).count == pairs.count && Set(pairs.map(\.en)).count == pairs.count)
  }
}
