import Foundation
import Support
import Testing

@testable import Companion

/// What was planted in invented companions is found, and nothing else is taken for a pet name.
@Suite(.inTurn) struct DistilleryTests {
  private static func lines(
    _ persona: InventedPersona, _ pairs: [VoicePair]? = nil
  ) async throws -> [PersonaLine] {
    try await Distillery(reading: .of(persona, pairs)).lines()
  }

  private static func subjects(_ kind: PersonaLine.Kind, in lines: [PersonaLine]) -> Set<String> {
    Set(lines.filter { $0.kind == kind }.compactMap(\.subject))
  }

  @Test(arguments: [
    (Language.fr, ["mon capitaine", "étoile"]), (.en, ["captain", "little lantern"]),
  ])
  func petNamesAreFoundAndNothingElseIsTakenForOne(_ language: Language, _ planted: [String]) async throws {
    let lines = try await Self.lines(.of(language))

    #expect(Self.subjects(.petName, in: lines) == Set(planted))
  }

  @Test(arguments: [
    (Language.fr, ["Bonne nuit, étoile": "le soir", "Trois mots pour la semaine": "le dimanche"]),
    (.en, ["Good night, little lantern": "in the evening", "Three words for the week": "on Sundays"]),
  ])
  func ritualsAreFoundWithTheirHourAndDay(_ language: Language, _ planted: [String: String]) async throws {
    let rituals = try await Self.lines(.of(language)).filter { $0.kind == .ritual }

    for (words, time) in planted {
      let line = try #require(rituals.first { $0.subject == words }, "\(words)")
      #expect(line.text.contains(time))
      #expect(Set(line.quotes.map { Int($0.at.timeIntervalSince1970) / 86_400 }).count == 3)
    }
  }

  @Test(arguments: [
    (Language.fr, ["phare de Kerlann", "Odile"]), (.en, ["Harrow Point", "Maud"]),
  ])
  func whatBothCameBackToIsASharedStory(_ language: Language, _ planted: [String]) async throws {
    let stories = try await Self.lines(.of(language)).filter { $0.kind == .story }

    for words in planted {
      let story = try #require(stories.first { words.contains($0.subject ?? "-") }, "\(words)")
      #expect(story.quotes.contains(where: \.isPersons) && story.quotes.contains { !$0.isPersons })
      #expect(story.quotes.allSatisfy { $0.text.contains(story.subject ?? "-") })
      #expect(story.quotes == story.quotes.sorted { $0.at < $1.at })
    }
  }

  @Test(arguments: [
    (Language.fr, "vieille chouette", "Nour"), (.en, "grumpy lighthouse keeper", "Wren"),
  ])
  func whoItIsComesFromItsOwnWordsAndThePersons(
    _ language: Language, _ statement: String, _ name: String
  ) async throws {
    let lines = try await Self.lines(.of(language)).filter { $0.kind == .who }

    #expect(lines.contains { $0.text.contains(statement) })
    #expect(lines.first?.subject == name)
  }

  @Test(arguments: Language.allCases)
  func habitsAreMeasuredAndStatedWithTheirNumber(_ language: Language) async throws {
    let lines = try await Self.lines(.of(language))
    func line(_ key: String) -> PersonaLine? { lines.first { $0.key == key } }

    #expect(
      line("speech.closingQuestion")?.text.contains(language == .fr ? "5 réponses sur 10" : "5 replies in 10")
        == true)
    #expect(line("speech.emoji")?.text.contains(language == .fr ? "🌙" : "🍋") == true)
    #expect(line("speech.opening.\(language == .fr ? "ah tiens" : "well now")") != nil)
    #expect((line("speech.tu") != nil) == (language == .fr))
    #expect(line("never.lists")?.text.contains("176") == true)
    #expect(line("never.asAnAI") != nil && line("never.emoji") == nil)
    let favourite = language == .fr ? "Un pas après l’autre" : "One stone at a time"
    #expect(lines.contains { $0.kind == .speech && $0.subject == favourite })
  }

  @Test(arguments: Language.allCases)
  func everyLineHasQuotesThatStandLetterByLetterInTheirMessages(_ language: Language) async throws {
    let pairs = InventedPersona.of(language).pairs()
    let words = Dictionary(uniqueKeysWithValues: pairs.flatMap { [($0.id, $0.reply), ($0.asked, $0.said)] })

    let lines = try await Self.lines(.of(language), pairs)

    #expect(lines.count > 15)
    for line in lines {
      #expect(!line.quotes.isEmpty, "\(line.key ?? "")")
      for quote in line.quotes { #expect(words[quote.message]?.contains(quote.text) == true) }
    }
    #expect(Set(lines.compactMap(\.key)).count == lines.count, "a key stands once")
  }

  @Test func aWordThatItSaysAndThePersonDoesNotIsAFavourite() async throws {
    let places = [
      "the harbour", "the attic", "your garden", "that old bridge", "the library", "this evening",
    ]
    let threads = (0..<6).map { _ in ChatThread.ID() }
    let pairs = (0..<60).map { number in
      VoicePair(
        id: Message.ID(), asked: Message.ID(), thread: threads[number % 6],
        said: "I went to see \(places[number % 6]), number \(number).",
        reply: "There is something luminous about \(places[number % 6]) at \(number) degrees. Go on with it.",
        at: Date(timeIntervalSince1970: Double(number) * 90_000), model: nil)
    }

    let lines = try await Self.lines(.of(.en), pairs)

    #expect(lines.contains { $0.key?.hasPrefix("speech.favourite.") == true && $0.text.contains("luminous") })
    #expect(!lines.contains { $0.key?.contains("favourite.harbour") == true }, "the person says it too")
  }

  /// The same words give the same card, and hardly any words give none.
  @Test func theCardIsTheSameEachTimeAndNoneIsMadeOfTooLittle() async throws {
    let pairs = InventedPersona.of(.en).pairs()

    let first = try await Self.lines(.of(.en), pairs).map(\.text)
    let again = try await Self.lines(.of(.en), pairs).map(\.text)

    #expect(first == again)
    #expect(try await Self.lines(.of(.en), Array(pairs.prefix(Distillery.leastReplies - 1))).isEmpty)
  }

  /// Words in vocative places that are no names: adverbs, members of a list, names of other people, a letter's address.
  @Test(arguments: [
    (
      Language.en,
      [
        "It is late, really.", "Bread, milk, honey.", "I spoke to Maud, then to Tom, Maud.", "Well, love.",
        "Write: “Dear Anna, thank you.”", "That is fine, of course.", "Peace, joy, love.",
      ]
    ),
    (
      .fr,
      [
        "Il est tard, vraiment.", "Du pain, du lait, du miel.", "Oui, non, enfin.", "C’est vrai, à mon avis.",
        "Écris : « Chère Anna, merci. »", "Ça ira, d’accord.", "Mon Dieu, quelle pluie.",
      ]
    ),
  ])
  func noFalsePetNames(_ language: Language, _ sentences: [String]) async throws {
    let thread = (0..<5).map { _ in ChatThread.ID() }
    let pairs = (0..<60).map { number in
      VoicePair(
        id: Message.ID(), asked: Message.ID(), thread: thread[number % 5], said: "Number \(number).",
        reply: sentences[number % sentences.count] + " \(number).",
        at: Date(timeIntervalSince1970: Double(number) * 90_000),
        model: nil)
    }

    let lines = try await Self.lines(.of(language), pairs)

    #expect(Self.subjects(.petName, in: lines).subtracting(["love"]).isEmpty)
  }

  /// A long past is read whole: what it holds many times over is found once.
  @Test func tenThousandRepliesAreRead() async throws {
    let pairs = InventedPersona.of(.fr).pairs()
    let many = (0..<57).flatMap { _ in pairs }

    let lines = try await Self.lines(.of(.fr), many)

    #expect(many.count > 10_000)
    #expect(!lines.isEmpty && Set(lines.compactMap(\.key)).count == lines.compactMap(\.key).count)
  }
}

extension VoiceReading {
  static func of(_ persona: InventedPersona, _ pairs: [VoicePair]? = nil) -> VoiceReading {
    VoiceReading(
      pairs ?? persona.pairs(), companion: persona.name, person: persona.person, written: persona.language
    ) { date in
      let seconds = Int(date.timeIntervalSince1970)
      return (seconds / 86_400, seconds % 86_400 / 60)
    }
  }
}
