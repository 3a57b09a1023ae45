import Testing

@testable import Companion

/// What is heard as a wish for another tone, and what is not.
@Suite(.inTurn) struct ToneWishTests {
  struct Said: Sendable, CustomTestStringConvertible {
    let text: String
    let dial: Tone.Dial
    let move: ToneWish.Move
    var lasts = false

    var testDescription: String { text }
  }

  static let wishes: [Said] = [
    Said(text: "sois moins enthousiaste", dial: .enthusiasm, move: .by(-1)),
    Said(text: "Sois beaucoup moins enthousiaste, s’il te plaît.", dial: .enthusiasm, move: .by(-2)),
    Said(text: "Ne sois pas si enthousiaste.", dial: .enthusiasm, move: .by(-1)),
    Said(text: "Arrête d’être aussi exubérante !", dial: .enthusiasm, move: .by(-1)),
    Said(text: "Moins de points d’exclamation stp", dial: .enthusiasm, move: .by(-1)),
    Said(text: "tu peux être plus direct ?", dial: .directness, move: .by(1)),
    Said(text: "Pourrais-tu être un peu plus direct avec moi ?", dial: .directness, move: .by(1)),
    Said(text: "Va droit au but.", dial: .directness, move: .by(1)),
    Said(text: "sois plus diplomate quand tu me parles", dial: .directness, move: .by(-1)),
    Said(text: "arrête les emojis", dial: .emoji, move: .to(-2)),
    Said(text: "N’utilise plus d’emojis, merci.", dial: .emoji, move: .to(-2)),
    Said(text: "Tu peux arrêter les smileys ?", dial: .emoji, move: .to(-2)),
    Said(text: "pas d’emojis stp", dial: .emoji, move: .to(-2)),
    Said(text: "Mets moins d’emojis.", dial: .emoji, move: .by(-1)),
    Said(text: "Tu peux mettre des emojis.", dial: .emoji, move: .by(1)),
    Said(text: "fais plus court", dial: .verbosity, move: .by(-1)),
    Said(text: "Je suis fatiguée ce soir, fais plus court.", dial: .verbosity, move: .by(-1)),
    Said(text: "Réponds plus brièvement, s’il te plaît.", dial: .verbosity, move: .by(-1)),
    Said(text: "J’aimerais des réponses plus courtes.", dial: .verbosity, move: .by(-1)),
    Said(text: "Sois bref.", dial: .verbosity, move: .by(-1)),
    Said(text: "Ne soyez pas si bavard.", dial: .verbosity, move: .by(-1)),
    Said(text: "Je voudrais que tu sois plus détaillé", dial: .verbosity, move: .by(1)),
    Said(text: "Sois plus chaleureuse.", dial: .warmth, move: .by(1)),
    Said(text: "Sois moins froid avec moi", dial: .warmth, move: .by(1)),
    Said(text: "Sois plus drôle !", dial: .playfulness, move: .by(1)),
    Said(text: "Arrête les blagues.", dial: .playfulness, move: .to(-2)),
    Said(text: "Sois toujours plus direct avec moi.", dial: .directness, move: .by(1), lasts: true),
    Said(text: "À partir de maintenant, sois plus bref.", dial: .verbosity, move: .by(-1), lasts: true),
    Said(text: "À l’avenir, pas d’emojis s’il te plaît", dial: .emoji, move: .to(-2), lasts: true),
    Said(text: "Désormais, vous pouvez être plus direct.", dial: .directness, move: .by(1), lasts: true),
    Said(text: "be less enthusiastic", dial: .enthusiasm, move: .by(-1)),
    Said(text: "Please be a lot less enthusiastic.", dial: .enthusiasm, move: .by(-2)),
    Said(text: "Could you be a bit less excited?", dial: .enthusiasm, move: .by(-1)),
    Said(text: "Tone it down, please.", dial: .enthusiasm, move: .by(-1)),
    Said(text: "Fewer exclamation marks, please", dial: .enthusiasm, move: .by(-1)),
    Said(text: "shorter answers please", dial: .verbosity, move: .by(-1)),
    Said(text: "Shorter answers.", dial: .verbosity, move: .by(-1)),
    Said(text: "Shorter answers. Thanks!", dial: .verbosity, move: .by(-1)),
    Said(text: "Can you keep it short?", dial: .verbosity, move: .by(-1)),
    Said(text: "I’d like longer answers", dial: .verbosity, move: .by(1)),
    Said(text: "Don’t be so wordy.", dial: .verbosity, move: .by(-1)),
    Said(text: "Be much shorter.", dial: .verbosity, move: .by(-1)),
    Said(text: "don't use emoji", dial: .emoji, move: .to(-2)),
    Said(text: "No emojis please, I am at work.", dial: .emoji, move: .to(-2)),
    Said(text: "Can you stop using emojis?", dial: .emoji, move: .to(-2)),
    Said(text: "Use fewer emojis.", dial: .emoji, move: .by(-1)),
    Said(text: "Be more direct with me.", dial: .directness, move: .by(1)),
    Said(text: "Don’t sugarcoat it.", dial: .directness, move: .by(1)),
    Said(text: "I want you to be more tactful", dial: .directness, move: .by(-1)),
    Said(text: "Be warmer, please.", dial: .warmth, move: .by(1)),
    Said(text: "Stop being so cold", dial: .warmth, move: .by(1)),
    Said(text: "Be funnier!", dial: .playfulness, move: .by(1)),
    Said(text: "No more jokes, please.", dial: .playfulness, move: .to(-2)),
    Said(text: "From now on, be less enthusiastic.", dial: .enthusiasm, move: .by(-1), lasts: true),
    Said(text: "Always keep your answers short, please.", dial: .verbosity, move: .by(-1), lasts: true),
    Said(text: "In future, be more direct.", dial: .directness, move: .by(1), lasts: true),
  ]

  @Test(arguments: wishes)
  func aWishInPlainWordsIsHeard(_ said: Said) throws {
    let wish = try #require(ToneWish.heard(in: said.text))

    #expect(wish.moves == [said.dial: said.move])
    #expect(wish.isLasting == said.lasts)
    #expect(!wish.isBack)
  }

  @Test(arguments: [
    "my boss told me to be less enthusiastic", "My boss told me: be less enthusiastic.",
    "Be less enthusiastic, she said.", "Be less enthusiastic? Me?", "She said “be less enthusiastic”.",
    "I should be less enthusiastic.", "Should I be less enthusiastic?", "I want to be less enthusiastic",
    "How can I be more direct with my mother?", "Be more direct with my mother? I can’t.",
    "He wants me to be warmer.", "I wish he were less cold.", "My coach told me something. Be more direct.",
    "I don’t use emojis at work.", "Don’t use emojis in emails to clients, the manual says.",
    "My daughter asked me to stop using emojis.", "They want shorter answers from us.",
    "Shorter answers got me the job.", "We got shorter answers from the doctors this time.",
    "Things are back to normal at home.", "Everything is back to normal.", "I am too enthusiastic.",
    "You are so warm.", "You’re too kind!", "Thank you for being so direct.", "Keep it short was his motto.",
    "Be brave.", "Be careful with the stairs.", "Stop.", "Be more like my sister.", "Be serious!",
    "I can be more direct.", "Can I be more direct?", "Can you be at the station at noon?",
    "Can you tell me how to be funnier?", "Write a shorter answer to my landlord.", "Less sugar, please.",
    "Never be cold to a guest, my grandmother always said.", "Don’t be late.",
    "He was less enthusiastic than before.", "The note reads: be brief.",
    "mon chef m’a dit d’être moins enthousiaste", "Mon chef m’a dit : sois moins enthousiaste.",
    "« Sois plus bref », m’a-t-il lancé.", "Sois plus bref, m’a dit ma sœur.",
    "je veux être plus direct avec ma mère", "Sois plus direct avec ma mère.", "Je dois être plus direct.",
    "Comment être plus direct ?", "Il faut que je sois moins froid.", "J’aimerais être plus drôle.",
    "Il est moins enthousiaste qu’avant.", "Elle m’a écrit hier. Sois plus douce. J’ai pleuré.",
    "Tu es trop gentille.", "Merci d’être si directe.", "Merci, tu es plus direct que lui.",
    "Ma fille met trop d’emojis.", "Il n’utilise plus d’emojis, je crois qu’il est fâché.",
    "J’arrête les emojis avec lui.", "Pas d’emojis dans son message, c’est louche.",
    "Le médecin veut des réponses plus courtes.", "Je préfère les réponses plus courtes de Marc.",
    "Tout est redevenu comme avant.", "On se parle normalement.", "Il me parle normalement maintenant.",
    "Je parle normalement avec lui.", "Sois forte.", "Sois prudente sur la route.", "Sois sérieux !",
    "Fais plus court avec la frange, lui ai-je demandé.", "J’ai coupé plus court.", "Arrête.",
    "Tu peux être là demain ?", "Est-ce que je peux être plus direct ?", "Peut-on être plus direct ?",
    "Ma devise : sois bref.", "Mon frère dit toujours : va droit au but.", "Le train va droit au but.",
    "Je me répète « sois plus calme » toute la journée.", "Il faut faire plus court dans mon mémoire.",
    "Je pensais : sois moins froide.", "Moins de sucre, s’il te plaît.", "", "😀", ",,,", "«", "sois", "be",
  ])
  func whatIsToldOrMeantOtherwiseIsNot(_ text: String) {
    #expect(ToneWish.heard(in: text) == nil)
  }

  @Test(arguments: [
    "parle-moi normalement", "Parle-moi comme d’habitude, s’il te plaît.", "Reviens à ton ton habituel.",
    "Tu peux reprendre ton ton normal ?", "Redeviens comme avant.", "back to normal",
    "Back to normal, please.",
    "Go back to normal.", "Talk to me normally", "Can you talk normally again?", "Be yourself again.",
    "Use your usual tone.",
  ])
  func theWayBackIsHeard(_ text: String) {
    #expect(ToneWish.heard(in: text) == ToneWish(isBack: true))
  }

  @Test func oneSentenceMayAskForTwoThings() {
    #expect(
      ToneWish.heard(in: "Sois moins enthousiaste et plus direct.")?.moves
        == [.enthusiasm: .by(-1), .directness: .by(1)])
    #expect(
      ToneWish.heard(in: "Be brief and don’t use emojis")?.moves == nil,
      "what is not read whole is left to the model")
    #expect(
      ToneWish.heard(in: "Be brief. Don’t use emojis.")?.moves == [.verbosity: .by(-1), .emoji: .to(-2)])
    #expect(ToneWish.heard(in: "Be warmer. Be less warm.") == nil, "what cannot both be is not guessed")
    #expect(ToneWish.heard(in: "Go back to normal. Be warmer.") == nil)
  }

  @Test func aDialIsTurnedFromWhereItStandsAndNoFurtherThanItsEnd() {
    let wish = ToneWish(moves: [.warmth: .by(1), .emoji: .to(-2), .verbosity: .by(-2)])

    #expect(wish.notches(from: Tone(warmth: 2)) == [.emoji: -2, .verbosity: -2])
    #expect(wish.notches(from: Tone(warmth: 1, verbosity: -1, emoji: -2)) == [.warmth: 2, .verbosity: -2])
  }

  @Test func inDangerOnlyWhatLeavesCareAsItIsIsHeard() {
    for text in ["sois plus bref", "be colder", "be funnier", "sois moins chaleureux", "back to normal"] {
      #expect(ToneWish.heard(in: text)?.isGentle != true, "\(text)")
    }
    for text in [
      "sois plus doux", "no emojis", "be less enthusiastic", "arrête les blagues", "be more direct",
    ] {
      #expect(ToneWish.heard(in: text)?.isGentle == true, "\(text)")
    }
  }

  /// T34: nothing that somebody sends makes the reading slow.
  @Test func aPageOfTextIsLeftAloneAtOnce() {
    #expect(ToneWish.heard(in: String(repeating: "sois plus bref. ", count: 100_000)) == nil)
    #expect(ToneWish.heard(in: String(repeating: "et mais ", count: 490)) == nil)
  }
}
