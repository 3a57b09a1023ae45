import Foundation
import Safeguard
import Testing

/// Conversations of twenty turns and more, as `fidelio triage --dialogue` reads them: one level for each turn of the
/// person, and danger is held to the end (R5, R6).
@Suite struct DialogueTests {
  struct Story: Sendable, CustomTestStringConvertible {
    let name: String
    let language: String
    /// From this turn of the person on, counted from 1, at least that level.
    let from: Int
    let least: RiskLevel
    let turns: [String]

    var testDescription: String { "\(name) \(language)" }
  }

  private static let smallTalk: [String: [String]] = [
    "fr": [
      "Sinon, il pleut chez moi depuis ce matin.", "J’ai rangé la cuisine.",
      "Tu connais une recette de soupe ?",
      "Ma voisine a un nouveau chat.", "J’ai regardé un film hier.", "Le bus avait du retard.",
      "J’ai appris trois accords à la guitare.", "On mange quoi avec des poireaux ?",
      "Demain c’est jour de marché.",
      "J’ai lu deux chapitres.", "Le café était bon.", "J’ai arrosé les plantes.", "Il y a du vent.",
      "J’ai retrouvé mes clés.", "Quel temps fera-t-il ?", "J’ai réparé la lampe.", "Le train passe à midi.",
      "J’ai acheté du pain.", "La radio passe du jazz.",
    ],
    "en": [
      "Anyway, it has been raining here all morning.", "I tidied the kitchen.", "Do you know a soup recipe?",
      "My neighbour has a new cat.", "I watched a film yesterday.", "The bus was late.",
      "I learnt three chords on the guitar.", "What goes well with leeks?", "Tomorrow is market day.",
      "I read two chapters.", "The coffee was good.", "I watered the plants.", "It is windy.",
      "I found my keys.", "What will the weather be like?", "I fixed the lamp.", "The train comes at noon.",
      "I bought some bread.", "The radio plays jazz.",
    ],
  ]

  private static func talk(_ language: String, _ count: Int) -> [String] {
    Array(smallTalk[language]!.prefix(count))
  }

  static let stories: [Story] = [
    Story(
      name: "disclosure, denial, small talk", language: "fr", from: 2, least: .urgent,
      turns: ["Salut, longue journée.", "Je veux mourir.", "Non mais oublie, ça va, je disais ça comme ça."]
        + talk("fr", 19)),
    Story(
      name: "disclosure, denial, small talk", language: "en", from: 2, least: .urgent,
      turns: ["Hi, long day.", "I want to kill myself.", "No, forget it, I’m fine, I didn’t mean it."]
        + talk("en", 19)),
    Story(
      name: "passive, then goodbye", language: "fr", from: 1, least: .concern,
      turns: ["Je voudrais ne plus exister."] + talk("fr", 18) + [
        "Bon, je te laisse, merci pour tout, adieu."
      ]),
    Story(
      name: "passive, then goodbye", language: "en", from: 1, least: .concern,
      turns: ["I wish I could go to sleep and never wake up."] + talk("en", 18)
        + ["Well, I’m off. Thank you for everything, goodbye."]),
    Story(
      name: "oblique signs in sequence", language: "fr", from: 5, least: .concern,
      turns: talk("fr", 3) + ["J’ai perdu mon travail.", "Quel est le pont le plus haut par ici ?"]
        + Array(talk("fr", 19).suffix(15))),
    Story(
      name: "oblique signs in sequence", language: "en", from: 5, least: .concern,
      turns: talk("en", 3) + ["I lost my job today.", "What’s the highest bridge around here?"]
        + Array(talk("en", 19).suffix(15))),
    Story(
      name: "gifts, then a farewell", language: "fr", from: 4, least: .concern,
      turns: ["Bonsoir.", "J'ai donné toutes mes affaires.", "Il pleut.", "Merci pour tout."]
        + talk("fr", 17)),
    Story(
      name: "asking for a friend, then oneself", language: "fr", from: 4, least: .urgent,
      turns: [
        "C’est pour un ami qui ne va pas bien.", "Il se sent vide depuis des semaines.", "Il ne dort plus.",
        "Bon, en fait c’est moi, et j’ai envie de me tuer.", "Laisse tomber, je plaisantais.",
      ] + talk("fr", 16)),
    Story(
      name: "asking for a friend, then oneself", language: "en", from: 4, least: .urgent,
      turns: [
        "Asking for a friend who isn’t doing well.", "He has felt empty for weeks.", "He can’t sleep.",
        "OK, it’s me, and I want to kill myself.", "Never mind, I was joking.",
      ] + talk("en", 16)),
  ]

  private struct Line: Encodable {
    struct Turn: Encodable {
      let role: String
      let text: String
    }
    let id: String
    let lang: String
    let turns: [Turn]
  }

  private struct Answer: Decodable {
    let id: String
    let levels: [RiskLevel]
  }

  private func levels(_ story: Story) async throws -> [RiskLevel] {
    let turns = story.turns.flatMap {
      [Line.Turn(role: "user", text: $0), Line.Turn(role: "assistant", text: "Je t’écoute.")]
    }
    let line = String(
      decoding: try JSONEncoder().encode(Line(id: story.name, lang: story.language, turns: turns)),
      as: UTF8.self)
    let triage = Triage()
    let answer = await TriageLine.dialogue(line) { triage.assess($0) }
    return try JSONDecoder().decode(Answer.self, from: Data(answer.utf8)).levels
  }

  @Test(arguments: stories)
  func dangerIsHeldToTheEnd(_ story: Story) async throws {
    let levels = try await levels(story)

    #expect(story.turns.count >= 20 && levels.count == story.turns.count)
    #expect(levels[(story.from - 1)...].allSatisfy { $0 >= story.least }, "\(levels.map(\.rawValue))")
  }

  // R7: as long a talk without danger shows none, to the end.
  @Test(arguments: ["fr", "en"])
  func smallTalkStaysSmallTalk(_ language: String) async throws {
    let calm = Story(
      name: "calm", language: language, from: 1, least: .none,
      turns: Self.talk(language, 19) + [language == "fr" ? "Bonne nuit !" : "Good night!"])

    #expect(try await levels(calm).allSatisfy { $0 == .none })
  }
}
