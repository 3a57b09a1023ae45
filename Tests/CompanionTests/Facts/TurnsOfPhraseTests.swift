import Foundation
import Testing

@testable import Companion

/// Facts told by a turn of phrase, and phrases of the same form that tell none.
@Suite(.inTurn) struct TurnsOfPhraseTests {
  private static func read(_ text: String) -> [FactCandidate] { FactFloorTests.read(text) }

  @Test(arguments: [
    ("Depuis mardi je suis à l’accueil du musée des Tissus.", "job"),
    ("J’embauche à six heures à la laiterie, tous les matins.", "job"),
    ("On m’a prise comme caissière chez un fleuriste de Saumur.", "job"),
    ("I'm on the switchboard now, at the gas works.", "job"),
    ("I start at the fish market at four.", "job"),
    ("Nous voilà Bretons pour de bon, la maison est à nous.", "residence"),
    ("We're proper Whitby people, the boiler's ours at last.", "residence"),
    ("Les araignées me font peur, je dors la lampe allumée.", "fear"),
    ("Escalators scare me stiff, I always take the stairs.", "fear"),
    ("Je me suis mise à la poterie avec Jeanne.", "learning"),
    ("I've taken up the bagpipes, poor neighbours.", "learning"),
    ("Je marche avec une canne depuis la chute.", "health"),
    ("I'm in a cast up to the knee till spring.", "health"),
    ("Avec Aurélien, c’est fini, il a repris ses disques.", "couple"),
    ("Tobias and I are over, he took his records.", "couple"),
    ("My cousin is expecting again, her third girl.", "expecting"),
  ])
  func aTurnOfPhraseTellsAFact(_ text: String, _ slot: String) {
    let found = Self.read(text)

    #expect(found.contains { $0.slot == slot }, "\(found.map(\.text))")
    #expect(found.allSatisfy { text.contains($0.quote) })
  }

  /// What is a matter of the hour, or a figure of speech, is not kept.
  @Test(arguments: [
    "Je me mets à table avec les enfants.", "Je me suis mise à pleurer ce matin au bureau.",
    "Me voilà à la gare, il pleut des cordes.", "Nous voilà dans de beaux draps, vraiment.",
    "Je suis à la caisse, il y a la queue jusqu’aux surgelés.", "Plus de café pour moi ce soir, merci.",
    "I'm at the checkout, the queue is huge.", "I start at the bottom of the page.",
    "I'm taking up space in this house, she said.", "No more wine for me tonight, I drive.",
    "Me and Tom are done painting the kitchen.",
  ])
  func whatIsOfTheHourIsNotKept(_ text: String) {
    let found = Self.read(text)

    #expect(found.isEmpty, "\(found.map(\.text))")
  }

  @Test(arguments: [
    ("La directrice, madame Roumagnac, m’a serré la main.", "madame Roumagnac", "directrice"),
    ("Notre proprio, monsieur Lestrade, veut vendre.", "monsieur Lestrade", "proprio"),
    ("Our landlady, Mrs Pemberton, keeps bees.", "Mrs Pemberton", "landlady"),
    ("The new head of HR, Cordelia Finch, wrote to everybody.", "Cordelia Finch", "head"),
    ("Nos filles, Apolline et Jeanne, partent en colonie.", "Apolline", "filles"),
    ("Bérengère, c’est ma meilleure amie depuis l’école.", "Bérengère", "amie"),
    ("Winston has been my best friend since nursery.", "Winston", "friend"),
  ])
  func whoIsNamedWithATitleIsKnown(_ text: String, _ name: String, _ relation: String) throws {
    let person = try #require(Self.read(text).first { $0.slot == "who" })

    #expect(person.subjects == [name])
    #expect(person.relation == relation)
  }

  /// "Le docteur Hamon" may be anybody's.
  @Test(arguments: ["Le docteur Hamon a ri de moi hier.", "The doctor smiled and Raman wrote it down."])
  func aTitleAloneMakesNobodyTheirs(_ text: String) {
    #expect(Self.read(text).allSatisfy { $0.slot != "who" })
  }

  @Test func politeWordsSpeakOfNobodyElse() throws {
    let wish = try #require(
      Self.read("S’il te plaît, ne me parle pas de mon procès, ça ne sert à rien.").first)

    #expect(wish.kind == .boundary && wish.subjects.first?.hasPrefix("procès") == true)
  }

  @Test(arguments: [
    "On évite le sujet de mon frère, d’accord.", "Let's steer clear of my brother, all right.",
  ])
  func whatIsToBeKeptAwayFromIsAWish(_ text: String) {
    #expect(Self.read(text).contains { $0.kind == .boundary })
  }

  /// Where we moved to is ours, whoever's walls they were.
  @Test func aHomeOfOursIsNotTheAuntsAnyMore() throws {
    let home = try #require(
      Self.read("On s’est installés à Nevers, dans l’ancien appartement de ma tante.").first)

    #expect(home.slot == "residence" && home.subjects.isEmpty)
  }

  @Test func whatCalmsStandsBeforeTheWordThatSaysSo() throws {
    let found = Self.read("Walking along the canal calms me right down.")

    #expect(found.contains { $0.kind == .preference && $0.quote.contains("canal") })
  }

  /// A fact bears on a question in other words: "morte" and "s’est éteinte", "thesis" and "viva".
  @Test(arguments: [
    ("Maman s’est éteinte un 3 décembre, en écoutant la pluie.", "À quelle date ma mère est-elle morte ?"),
    ("My viva is on May 28th and my throat is tight already.", "When do I defend my thesis?"),
    ("La cardiologue m’a mis sous bisoprolol, un demi le soir.", "Qu’est-ce que je prends pour le cœur ?"),
    ("Les crevettes, plus jamais, j’ai gonflé comme un ballon.", "À quoi suis-je allergique ?"),
  ])
  func aFactIsToldWhereTheQuestionSaysItOtherwise(_ said: String, _ asked: String) {
    let facts = Self.read(said).map {
      $0.fact(from: .init(thread: .init(), role: .person, text: said, at: .now, previous: nil))
    }
    let choice = FactChoice(tokens: 180, stableTokens: 160)

    #expect(!choice.choose(facts, for: asked).bearing.isEmpty)
    #expect(choice.choose(facts, for: "Il fait beau sur la plage.").bearing.isEmpty)
  }
}
