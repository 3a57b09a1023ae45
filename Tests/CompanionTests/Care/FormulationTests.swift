import Foundation
import Testing
import Vault

@testable import Companion

@Suite(.inTurn) struct FormulationTests {
  static let now = Date(timeIntervalSince1970: 1_800_000_000)

  @Test func theCardIsFilledInFromTheAnswersAndNothingIsGuessed() {
    let intake = BilanTests.intake([
      .brings: .words("le travail"), .before: .words("une réunion"), .thought: .words("je vais rater"),
      .belief: .scale(8),
      .body: .words("gorge serrée"), .did: .words("rien"), .strengths: .words("la patience"),
    ])
    let card = Formulation(from: intake, at: Self.now)

    #expect(card[.situation] == "une réunion" && card[.thoughts] == "je vais rater" && card.belief == 80)
    #expect(card[.behaviours].isEmpty, "\"nothing\" is no behaviour")
    #expect(card[.keepsGoing].isEmpty && card[.coreBelief].isEmpty && card.felt.isEmpty)
    #expect(card.prefilled == [.situation, .thoughts, .body, .strengths])
    #expect(card.title == "le travail")
  }

  @Test func whatThePersonWritesIsTheirs() throws {
    var card = Formulation(from: BilanTests.intake([.before: .words("une réunion")]), at: Self.now)
    card.write("une réunion à deux", in: .situation, at: Self.now)
    card.write(" ", in: .body, at: Self.now)
    card.felt = [.init(name: " peur ", strength: 70)]
    card.places[.body] = .init(x: 20, y: 80)

    #expect(!card.prefilled.contains(.situation) && card[.body].isEmpty)
    let checked = try card.checked()
    #expect(checked.felt[0].name == "peur")
    #expect(try JSONDecoder().decode(Formulation.self, from: JSONEncoder().encode(checked)) == checked)
  }

  @Test func whatDoesNotFitIsNamed() {
    var card = Formulation(at: Self.now)
    card.felt = [.init(name: "peur", strength: 101)]
    #expect(throws: HouseError.unfit(field: "emotions")) { try card.checked() }
    card.felt = []
    card.texts[.rules] = String(repeating: "a", count: 2_001)
    #expect(throws: HouseError.unfit(field: "rules")) { try card.checked() }
    card.texts = [:]
    card.places[.body] = .init(x: -1, y: 0)
    #expect(throws: HouseError.unfit(field: "places")) { try card.checked() }
  }

  @Test func recordsAreLinkedOnceAndLeaveNoTrace() {
    var card = Formulation(at: Self.now)
    let record = RecordID()
    card.link(record, at: Self.now)
    card.link(record, at: Self.now)
    #expect(card.records == [record])
    card.unlink(record, at: Self.now)
    #expect(card.records.isEmpty)
  }

  private static func thoughts(_ texts: [String]) -> [CoreBelief.Thought] {
    texts.map { CoreBelief.Thought(record: RecordID(), text: $0) }
  }

  /// CARE §3: only after three records share a theme, and always as a question.
  @Test func anIdeaIsAskedAboutFromThreeRecordsOn() throws {
    let three = Self.thoughts([
      "Je suis nul", "je ne vaux rien", "I’m worthless", "il pleut", "je vais tout rater",
    ])
    let question = try #require(CoreBelief.question(three))

    #expect(question.theme == .worthless && question.records == three.prefix(3).map(\.record))
    #expect(CoreBelief.question(Array(three.prefix(2))) == nil)
    #expect(CoreBelief.question(three, settled: [.worthless]) == nil)
    let twice = [three[0], three[0], three[1]]
    #expect(CoreBelief.question(twice) == nil, "one record counts once")
    for manner in Manner.all {
      #expect(question.sentence(manner).hasSuffix("?"))
      #expect(!question.sentence(manner).contains(#/vous êtes|tu es|you are/#))
    }
  }

  @Test func twoThemesAsOftenAreNotAskedAbout() {
    let both = Self.thoughts([
      "je suis nulle", "je ne vaux rien", "I am useless", "personne ne m’aime", "nobody loves me",
      "je finirai seul",
    ])
    #expect(CoreBelief.question(both) == nil)
  }

  @Test(arguments: [
    ("Personne ne veut de moi", CoreBelief.unlovable), ("I can’t cope", .helpless),
    ("je n’y arriverai jamais", .helpless),
    ("I don’t deserve it", .worthless), ("they will leave", .unlovable),
  ])
  func plainWordsTellTheirTheme(_ thought: String, _ theme: CoreBelief) {
    #expect(CoreBelief.theme(of: thought) == theme)
  }

  @Test(arguments: [
    "il est nul", "le bus est en retard", "je suis nul et personne ne m’aime", "", "I am tired",
  ])
  func otherWordsTellNone(_ thought: String) { #expect(CoreBelief.theme(of: thought) == nil) }

  @Test func everyPartHasItsTitleAndItsHint() {
    for part in Formulation.Part.allCases {
      #expect(!Words.Loop.title(part).fr.isEmpty && !Words.Loop.title(part).en.isEmpty)
      for manner in Manner.all { #expect(!Words.Loop.hint(part).in(manner).isEmpty) }
    }
  }
}
