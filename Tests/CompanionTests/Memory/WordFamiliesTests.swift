import Testing
import Vault

@testable import Companion

/// Words that may stand for what was asked, in both languages.
@Suite(.inTurn) struct WordFamiliesTests {
  @Test(arguments: [
    ("salaire", "paye", RecallLanguage.fr), ("médicament", "comprimé", .fr), ("sport", "escrime", .fr),
    ("husband", "spouse", .en), ("medication", "tablets", .en), ("pet", "hamster", .en),
  ])
  func aWordFindsWhatStandsForIt(_ asked: String, _ said: String, _ language: RecallLanguage) {
    #expect(Self.kin(of: asked, language).contains(Self.stem(said, language)))
  }

  @Test func whoAsksForOneKindIsNotToldOfAnother() {
    #expect(Self.kin(of: "escrime", .fr).contains(Self.stem("sport", .fr)))
    #expect(!Self.kin(of: "escrime", .fr).contains(Self.stem("judo", .fr)))
    #expect(!Self.kin(of: "cello", .en).contains(Self.stem("trumpet", .en)))
  }

  @Test(arguments: RecallLanguage.allCases)
  func noWordStandsForItself(_ language: RecallLanguage) {
    for word in ["travail", "sport", "work", "sport"] {
      #expect(!Self.kin(of: word, language).contains(Self.stem(word, language)))
    }
  }

  @Test func aTurnIsFoundThatSaysItInAnotherWord() {
    let index = MemoryIndex(fallback: .fr)
    let thread = RecordID()
    let turns = [
      "Ma paye est arrivée en retard ce mois-ci.", "Le chat dort sur le linge.", "Il pleut encore.",
    ]
    .enumerated().map { place, text in
      RecallDocument(
        id: RecordID(), thread: thread, position: Int64(place + 1), speaker: .person,
        day: CivilDay(year: 2026, month: 1, day: 12), text: text)
    }
    index.add(turns)
    var query = RecallQuery(
      text: "Que sais-tu de mon salaire ?", limit: 3, today: CivilDay(year: 2026, month: 2, day: 1))

    #expect(index.search(query).first?.id == turns[0].id)

    (query.weights.kin, query.weights.sessionKin) = (0, 0)
    #expect(index.search(query).isEmpty)
  }

  @Test func theWordItselfComesBeforeWhatStandsForIt() {
    let index = MemoryIndex(fallback: .fr)
    let turns = ["Ma paye est arrivée en retard.", "Mon salaire est arrivé en retard."].enumerated().map {
      place, text in
      RecallDocument(
        id: RecordID(), thread: RecordID(), position: Int64(place + 1), speaker: .person,
        day: CivilDay(year: 2026, month: 1, day: 12 + place), text: text)
    }
    index.add(turns)

    let found = index.search(
      RecallQuery(
        text: "Et ce salaire ?", limit: 2, today: CivilDay(year: 2026, month: 2, day: 1)))

    #expect(found.map(\.id) == [turns[1].id, turns[0].id])
  }

  private static func stem(_ word: String, _ language: RecallLanguage) -> String {
    Stemmer.stem(RecallTokenizer.words(word)[0], language)
  }

  private static func kin(of word: String, _ language: RecallLanguage) -> [String] {
    WordFamilies.kin(of: stem(word, language), language)
  }
}
