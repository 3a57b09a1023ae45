import Testing
import Vault

@testable import Companion

/// The search by meaning, with vectors made by hand.
@Suite(.inTurn) struct MeaningTests {
  private let today = CivilDay(year: 2026, month: 11, day: 22)
  private let thread = RecordID()
  private static let day = CivilDay(year: 2026, month: 11, day: 12)

  private func turn(
    _ text: String, _ position: Int64, minute: Int32 = 0, speaker: Speaker = .person,
    id: RecordID = RecordID()
  ) -> RecallDocument {
    RecallDocument(
      id: id, thread: thread, position: position, speaker: speaker, day: Self.day,
      minute: Self.day.number * 1_440 + minute, text: text)
  }

  /// Turns whose vectors point along one axis each.
  private func index(_ texts: [String], axes: [Int]) -> (MemoryIndex, [RecordID]) {
    let index = MemoryIndex(fallback: .fr)
    let turns = texts.enumerated().map { turn($1, Int64($0 + 1), minute: Int32($0) * 600) }
    index.add(turns)
    give(index, Dictionary(uniqueKeysWithValues: zip(turns.map(\.id), axes)))
    return (index, turns.map(\.id))
  }

  private func give(_ index: MemoryIndex, _ axes: [RecordID: Int]) {
    for one in index.lackingVectors(limit: 100) {
      if let number = axes[one.id] { index.setVectors([axis(number)], of: one) }
    }
  }

  private func axis(_ number: Int) -> [Float] { (0..<32).map { $0 == number ? 1 : 0 } }

  private func query(_ text: String, _ vector: [Float]?, limit: Int = 3) -> RecallQuery {
    RecallQuery(text: text, limit: limit, today: today, vector: vector)
  }

  private static let talk = [
    "Ma cadette a quitté Brest.", "Le repas était bon hier.", "Il pleut encore.", "Le chat dort.",
    "Nous jouons aux cartes.",
  ]

  @Test func aTurnInOtherWordsIsFoundByItsMeaning() {
    let (index, ids) = index(Self.talk, axes: [0, 1, 2, 3, 4])

    #expect(index.search(query("Et le déménagement de la sœur ?", nil)).isEmpty)
    #expect(index.search(query("Et le déménagement de la sœur ?", axis(0))).first?.id == ids[0])
  }

  @Test func smallTalkFindsNothingWhateverItsVector() {
    let (index, _) = index(Self.talk, axes: [0, 1, 2, 3, 4])

    #expect(index.search(query("Et toi ?", axis(0))).isEmpty)
  }

  @Test func wordsAreSearchableBeforeTheirVectors() {
    let (index, ids) = index(Self.talk, axes: [0, 1])
    let late = turn("Le piano est accordé.", 9, minute: 9_000)
    index.add([late])

    #expect(index.search(query("piano", nil)).first?.id == late.id)
    #expect(index.search(query("piano", axis(9))).first?.id == late.id)
    #expect(index.vectorCount.turns == 2)
    #expect(index.lackingVectors(limit: 9).map(\.id) == [late.id, ids[4], ids[3], ids[2]])
  }

  @Test func sayingTheSameAgainKeepsItsVectorAndOtherWordsLoseIt() {
    let (index, ids) = index(Self.talk, axes: [0, 1, 2, 3, 4])

    index.add([turn(Self.talk[0], 1, minute: 0, id: ids[0])])
    #expect(index.vectorCount.turns == 5)

    index.add([turn("Ma cadette reste à Brest.", 1, minute: 0, id: ids[0])])
    #expect(index.lackingVectors(limit: 9).map(\.id) == [ids[0]])
  }

  @Test func aVectorOfWordsThatWereChangedMeanwhileIsNotTaken() {
    let (index, ids) = index(Self.talk, axes: [])
    let before = index.lackingVectors(limit: 9)
    index.add([turn("Autre chose.", 1, minute: 0, id: ids[0])])
    index.remove([ids[1]])

    for one in before { index.setVectors([axis(0)], of: one) }

    #expect(index.vectorCount.turns == 3)
  }

  @Test func whatIsRemovedIsGoneFromTheVectors() {
    let (index, ids) = index(Self.talk, axes: [0, 1, 2, 3, 4])

    index.remove([ids[0]])

    #expect(index.vectorCount.turns == 4)
    #expect(!index.search(query("déménagement", axis(0), limit: 9)).map(\.id).contains(ids[0]))
    #expect(index.unsealedVectors()[thread]?.contains { $0.id == ids[0] } == false)
  }

  @Test func theTurnBesideTheMatchOfASessionIsNear() {
    let index = MemoryIndex(fallback: .fr)
    let turns = (0..<6).map { turn("Phrase numéro \($0).", Int64($0 + 1), minute: Int32($0 / 2) * 600) }
    index.add(turns)
    give(index, Dictionary(uniqueKeysWithValues: turns.enumerated().map { ($1.id, $0) }))

    let found = index.search(query("déménagement", axis(2), limit: 2)).map(\.id)

    #expect(found == [turns[2].id, turns[3].id])
    #expect(index.neighbours(of: turns[2].id) == [turns[3].id])
  }

  @Test func aNightPartsTwoSessions() {
    let index = MemoryIndex(fallback: .fr)
    let minutes: [Int32] = [0, 300, 660, 700]
    let turns = minutes.enumerated().map { turn("Un.", Int64($0 + 1), minute: $1) }
    index.add([turns[2], turns[0], turns[3], turns[1]])

    let sessions = turns.map { index.session(of: $0.id) }

    #expect(sessions[2] == sessions[3])
    #expect(index.neighbours(of: turns[0].id).isEmpty == (sessions[0] != sessions[1]))
  }

  @Test(arguments: [
    ("Où habite Odile ?", Speaker.person), ("What did you suggest for my back?", .companion),
    ("Que m’aviez-vous conseillé pour le dos ?", .companion), ("Tu te souviens du dos ?", .person),
    ("Où Nour voulait-elle aller ?", .companion), ("Où Hélène est-elle allée ?", .person),
    ("Remind me what I told you about the bus", .person),
  ])
  func whoIsMeantIsRead(_ text: String, _ speaker: Speaker) {
    var query = query(text, nil)
    query.names = SpeakerNames(person: ["Hélène"], companion: ["Nour"])

    #expect(AskedTerms(query, fallback: .fr).speaker == speaker)
  }

  /// What stands beside the companion's match must not come before it for being the person's.
  @Test func whoIsNotNamedDoesNotPushTheMatchAside() {
    let index = MemoryIndex(fallback: .fr)
    let turns = [
      turn("Des nouvelles ?", 1), turn("Le perroquet Coco est rentré.", 2, minute: 1, speaker: .companion),
    ]
    index.add(turns)

    #expect(index.search(query("perroquet", nil)).first?.id == turns[1].id)
  }

  @Test func namesAreDropped() {
    let names = SpeakerNames(person: ["Hélène"], companion: ["Nour"])

    #expect(names.dropped(from: "Where does Hélène’s sister live, Nour?") == "Where does sister live,")
    #expect(names.dropped(from: "La sœur d’Hélène") == "La sœur")
    #expect(names.dropped(from: "Rien à dire") == "Rien à dire")
  }

  @Test(arguments: [
    ("How long did it last?", true), ("Quel jour était-ce ?", true), ("Combien de semaines ?", true),
    ("When was it?", true), ("Combien de pommes ?", false), ("How is she?", false),
  ])
  func questionsOfTimeAreKnown(_ text: String, _ asks: Bool) {
    #expect(AskedTerms(query(text, nil), fallback: .fr).asksWhen == asks)
  }
}
