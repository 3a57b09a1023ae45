import Testing

@testable import Companion

/// What the rules read out of a message, in both languages and without a model.
@Suite(.inTurn) struct FactFloorTests {
  /// Monday, 12 January 2026.
  static let today = CivilDay(year: 2026, month: 1, day: 12)

  static func read(_ text: String, _ language: Language = .fr) -> [FactCandidate] {
    FactFloor(language: language, speakers: ["Camille", "Nour"]).read(text, said: today)
  }

  @Test(arguments: [
    ("Ma sœur Odile a encore oublié mes clés.", "Odile", "sœur"),
    ("Hier soir mon petit frère Malo dormait déjà.", "Malo", "frère"),
    ("My brother Dan never picks up.", "Dan", "brother"),
    ("I saw Priya, my best friend, at the market.", "Priya", "friend"),
    ("my cousin jace said come whenever, he's in albany park", "Jace", "cousin"),
    ("Mon fils s’appelle Anatole et il court partout.", "Anatole", "fils"),
  ])
  func whoSomebodyIsIsKnownByNameAndRelation(_ text: String, _ name: String, _ relation: String) throws {
    let found = Self.read(text).filter { $0.kind == .person }

    let person = try #require(found.first)
    #expect(person.subjects == [name])
    #expect(person.relation == relation)
  }

  @Test(arguments: [
    ("J’ai un entretien mardi à dix heures.", 13, 13), ("Mon entretien est le 20 janvier.", 20, 20),
    ("I have an interview on Tuesday.", 13, 13), ("My surgery is on January 26th.", 26, 26),
    ("L’opération de ma mère est dans trois jours.", 15, 15),
    ("Exam tomorrow, wish me luck with it.", 13, 13),
    ("J’ai rendez-vous chez le dentiste mercredi prochain.", 14, 14),
    ("The wedding is this weekend, we are all packed.", 17, 18),
  ])
  func whatIsAwaitedKeepsItsDay(_ text: String, _ first: Int, _ last: Int) throws {
    let found = Self.read(text)

    let awaited = try #require(found.first { $0.kind == .openThread })
    #expect(awaited.meant?.first == CivilDay(year: 2026, month: 1, day: first))
    #expect(awaited.meant?.last == CivilDay(year: 2026, month: 1, day: last))
  }

  @Test func whatIsOverIsNotAwaited() {
    let found = Self.read("I had an interview on Friday and it went well.", .en)

    #expect(found.allSatisfy { $0.kind != .openThread })
    #expect(found.first { $0.kind == .event }?.meant?.first == CivilDay(year: 2026, month: 1, day: 9))
  }

  @Test(arguments: [
    "L’entretien du 20 janvier est annulé.",
    "The interview on January 20th is cancelled, they froze the role.",
  ])
  func whatIsCalledOffIsNotAwaited(_ text: String) {
    let found = Self.read(text)

    #expect(!found.isEmpty && found.allSatisfy { $0.kind != .openThread && $0.isChange })
  }

  @Test(arguments: [
    ("J’habite à Nantes depuis deux ans.", "residence"),
    ("J’ai déménagé à Lyon la semaine dernière.", "residence"),
    ("I moved to Bristol in the autumn.", "residence"), ("Je travaille comme infirmière à l’hôpital.", "job"),
    ("I work at a bakery in town.", "job"), ("I got a new job at the library.", "job"),
    ("On m’a mise à l’amlodipine hier.", "medication"), ("Dan and I are getting married in Leeds.", "couple"),
  ])
  func whereAndHowSomebodyLivesIsKnownBySlot(_ text: String, _ slot: String) {
    #expect(Self.read(text).contains { $0.slot == slot })
  }

  @Test(arguments: [
    "Je déteste la coriandre.", "Je ne supporte pas le bruit des ventilateurs.", "I can't stand cilantro.",
    "I love old maps.", "Je suis allergique aux noix de cajou.", "I don't eat meat anymore.",
  ])
  func tastesAreRead(_ text: String) {
    #expect(Self.read(text).map(\.kind) == [.preference])
  }

  @Test(arguments: [
    "Ne me parle plus de mon frère.", "Never bring up my brother again.", "Please don't mention Marcus.",
    "Appelle-moi Léa.", "Call me Shug.", "Ne me dis jamais de me reposer.",
    "No advice on crosswords, please.",
    "Je ne veux pas que tu me parles de mon père.", "Retiens une chose : j’ai besoin de silence le soir.",
  ])
  func wishesAboutTheTalkAreKept(_ text: String) {
    let found = Self.read(text)

    #expect(found.map(\.kind) == [.boundary])
  }

  // Nothing from small talk.
  @Test(arguments: [
    "ok", "Bonne nuit !", "I ate pasta.", "Il pleut encore.", "lol yes", "Merci, à demain.",
    "Good night, see you.",
    "Je suis fatiguée ce soir.", "What do you think of it?", "Tu as raison, je crois.",
    "J’ai mangé des pâtes hier.",
    "Est-ce que ma sœur Odile habite à Nantes ?", "Si mon frère habitait à Lyon, ce serait simple.",
    "The tea is cold and so am I.", "Je ne sais pas pourquoi il fait ça.", "I never told her that.",
  ])
  func smallTalkAndQuestionsLeaveNothing(_ text: String) {
    #expect(Self.read(text).isEmpty)
  }

  // What a review with fresh eyes called junk, in other words.
  @Test(arguments: [
    "Jprends mon vieux TGV pour Namur.", "Don’t tell anybody about the cake and the balloons.",
    "Don't say that to Isobel at dinner tonight.", "He put me on speaker in front of the kitchen.",
    "La patronne m’a mise au pain de seigle ce matin.",
    "I have emotionally moved into this armchair for good.",
    "Note-le pour moi au cas où je dors.", "Seventh of June now.",
    "Saturday would have been the concert if they had not moved it.",
    "À partir de lundi, le 20, jusqu’au 31 mai.",
    "J’ai dit j’ai peur de Brest et de Lisbonne.", "L’examen est pas le 14 finalement.",
  ])
  func figuresOfSpeechAndOthersBusinessLeaveNothing(_ text: String) {
    #expect(Self.read(text).isEmpty, "\(Self.read(text).map(\.text))")
  }

  @Test func aDayThatIsPutOffIsNoDayThatIsAwaited() {
    let found = Self.read("Notre exposition, prévue le 3 mai, est remise.")

    #expect(found.map(\.kind) == [.event] && found.allSatisfy { $0.meant == nil && $0.isChange })
  }

  @Test func whatIsToBeKeptInMindIsAFactAndNoWish() {
    #expect(Self.read("Retiens un truc : le loyer se paye le 5 du mois.").map(\.kind) == [.state])
  }

  @Test func theYearOfAMonthIsTheOneThatIsNamed() throws {
    let found = Self.read("Je ne lui parle plus depuis l’enterrement de maman, en octobre 2024.")

    #expect(found.first?.meant?.first == CivilDay(year: 2024, month: 10, day: 1))
  }

  /// Every quote stands in the message, letter by letter, whatever is written.
  @Test func everyQuoteIsAStretchOfTheMessage() {
    let texts = [
      "Ma sœur\u{A0}Odile — enfin — a déménagé à Nantes, 12 rue des Pins… le 4 mars !",
      "my brother “Dan” has an INTERVIEW on tuesday?! no: he HAS one on tuesday",
      "Ça va 👩‍👩‍👧 mon fils Zoé habite à Aix",
      String(repeating: "ma sœur Odile habite à Nantes ", count: 400), "١٢ شخص ma mère Олена живёт в Киеве",
    ]
    for text in texts {
      for candidate in Self.read(text) {
        #expect(text.contains(candidate.quote))
        #expect(candidate.text.count <= Fact.textLimit)
      }
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func noiseIsReadInLittleTime() {
    let noise = String(
      (0..<20_000).map { "abc défg 12 hij\n"[String.Index(utf16Offset: $0 % 15, in: "abc défg 12 hij\n")] })

    #expect(Self.read(noise).isEmpty)
  }
}
