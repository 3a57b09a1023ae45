import Testing
import Vault

@testable import Companion

@Suite(.inTurn) struct MemoryIndexTests {
  private let today = CivilDay(year: 2026, month: 11, day: 22)
  private let thread = RecordID()

  private func turn(
    _ text: String, _ position: Int64, speaker: Speaker = .person, thread: RecordID? = nil,
    day: CivilDay? = nil,
    id: RecordID = RecordID()
  ) -> RecallDocument {
    RecallDocument(
      id: id, thread: thread ?? self.thread, position: position, speaker: speaker,
      day: day ?? CivilDay(number: today.number - 10), text: text)
  }

  private func query(_ text: String, limit: Int = 5) -> RecallQuery {
    RecallQuery(text: text, limit: limit, today: today)
  }

  private func index(_ texts: [String]) -> (MemoryIndex, [RecordID]) {
    let index = MemoryIndex(fallback: .fr)
    let turns = texts.enumerated().map { turn($1, Int64($0 + 1)) }
    index.add(turns)
    return (index, turns.map(\.id))
  }

  @Test func aTurnIsFoundByOtherFormsOfItsWords() {
    let (index, ids) = index([
      "J'ai adopté une petite chatte grise.", "Le repas était bon.", "Nous avons visité les châteaux.",
      "My sister moved to Nantes.",
    ])

    #expect(index.search(query("Quand ai-je parlé du château ?")).first?.id == ids[2])
    #expect(index.search(query("chattes adoptées")).first?.id == ids[0])
    #expect(index.search(query("Where is my sister moving?")).first?.id == ids[3])
  }

  @Test func aQuestionOfUnknownWordsFindsNothing() {
    let (index, _) = index(["Le repas était bon."])

    #expect(index.search(query("xylophone ?")).isEmpty)
    #expect(index.search(query("")).isEmpty)
    #expect(MemoryIndex(fallback: .en).search(query("repas")).isEmpty)
  }

  @Test func aNeighbourOfTheMatchIsFoundToo() {
    let (index, ids) = index(["Tu as vu le médecin ?", "Oui, tout va bien.", "Parlons jardin.", "Il pleut."])

    #expect(Set(index.search(query("médecin")).map(\.id)) == Set(ids.prefix(3)))
  }

  @Test func threadsAndDaysApartAreNoNeighbours() {
    let index = MemoryIndex(fallback: .fr)
    let match = turn("Le dentiste m'a rappelé.", 1)
    index.add([
      match, turn("Bonne journée.", 2, day: CivilDay(number: today.number - 2)),
      turn("Autre fil.", 1, thread: RecordID()),
    ])

    #expect(index.search(query("dentiste")).map(\.id) == [match.id])
  }

  @Test func whoIsMeantComesFirst() {
    let index = MemoryIndex(fallback: .en)
    let mine = turn("The garden needs water.", 1, speaker: .person)
    let yours = turn("The garden needs water.", 1, speaker: .companion, thread: RecordID())
    index.add([mine, yours])

    #expect(index.search(query("What did I say about the garden?")).first?.id == mine.id)
    #expect(index.search(query("What did you say about the garden?")).first?.id == yours.id)
  }

  @Test func theDayThatIsNamedComesFirst() {
    let index = MemoryIndex(fallback: .fr)
    let march = turn("Longue promenade au bord du lac.", 1, day: CivilDay(year: 2026, month: 3, day: 9))
    let june = turn("Longue promenade au bord du lac.", 2, day: CivilDay(year: 2026, month: 6, day: 9))
    index.add([march, june])

    #expect(index.search(query("la promenade en mars")).first?.id == march.id)
    #expect(index.search(query("la promenade en juin")).first?.id == june.id)
  }

  @Test func whatThePromptHoldsAlreadyIsLeftOut() {
    let (index, ids) = index(["Le piano est accordé.", "Le piano est vendu.", "Encore le piano."])
    var asked = query("piano")
    asked.tail = (thread, 2)

    #expect(index.search(asked).map(\.id) == [ids[0]])
  }

  @Test func anAddedTurnIsSearchableAtOnceAndAnEditedOneReplacesItself() {
    let (index, ids) = index(["Je vis à Lyon."])

    index.add([turn("Je vis à Nantes.", 1, id: ids[0])])

    #expect(index.count == 1)
    #expect(index.search(query("Nantes")).map(\.id) == ids)
    #expect(index.search(query("Lyon")).isEmpty)
    #expect(!index.holds("Lyon"))
  }

  @Test func whatIsRemovedIsGone() {
    let other = RecordID()
    let (index, ids) = index(["Le marqueur améthyste.", "Une deuxième phrase.", "La troisième."])
    index.add([turn("Secret de turquoise.", 1, thread: other), turn("Suite turquoise.", 2, thread: other)])

    index.remove([ids[0], RecordID()])
    index.removeThread(other)

    #expect(index.count == 2)
    #expect(!index.holds("améthyste") && !index.holds("turquoise"))
    #expect(index.search(query("améthyste turquoise secret")).isEmpty)
    #expect(Set(index.ids) == Set(ids.dropFirst()))
    #expect(!String(decoding: index.snapshot(), as: UTF8.self).contains("turquoise"))
    #expect(index.coverage(of: other) == .init(count: 0, highestPosition: 0))
  }

  /// Adding in any order, removing and adding again, gives the answers of an index built at once.
  @Test(arguments: 1...8)
  func orderOfAdditionDoesNotMatter(_ seed: Int) {
    var generator = SplitMix(state: UInt64(seed))
    let words = ["pomme", "lune", "train", "sucre", "porte", "mer", "chat", "bois"]
    let turns = (1...60).map { position in
      turn(
        (0..<5).map { _ in words.randomElement(using: &generator)! }.joined(separator: " "), Int64(position))
    }
    let straight = MemoryIndex(fallback: .fr)
    straight.add(turns)
    let shuffled = MemoryIndex(fallback: .fr)
    shuffled.add(turns.shuffled(using: &generator))
    let again = Array(turns.shuffled(using: &generator).prefix(20))
    shuffled.remove(again.map(\.id))
    shuffled.add(again)

    for word in words {
      let expected = straight.search(query(word, limit: 60))
      let found = shuffled.search(query(word, limit: 60))
      #expect(Set(found.map(\.id)) == Set(expected.map(\.id)))
      let scores = Dictionary(uniqueKeysWithValues: expected.map { ($0.id, $0.score) })
      #expect(found.allSatisfy { abs($0.score - scores[$0.id]!) < 0.001 })
    }
  }

  @Test func coverageTellsHowFarAThreadIsIn() {
    let (index, _) = index(["Un.", "Deux.", "Trois."])

    #expect(index.coverage(of: thread) == .init(count: 3, highestPosition: 3))
    #expect(index.coverage(of: RecordID()) == .init(count: 0, highestPosition: 0))
  }

  // A page of pure noise, a word a hundred thousand times, twelve scripts: the rest is still found.
  @Test func noiseDoesNotDrownTheRest() {
    let (index, ids) = index([
      "Le rendez-vous chez Lucie.", String(repeating: "lucie ", count: 100_000), "Ж 語 한 ա ا א ქ ሀ ก ဃ ឃ ꦏ",
      String(repeating: "\u{1F600}\u{200B}\n", count: 5_000),
    ])

    #expect(index.search(query("rendez-vous")).first?.id == ids[0])
    #expect(index.search(query("語")).first?.id == ids[2])
  }
}

/// A generator that gives the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
