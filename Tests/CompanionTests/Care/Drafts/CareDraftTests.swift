import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// What is typed on the pages of exercises and questions outlives the page, and goes with its answer.
@Suite(.inTurn) struct CareDraftTests {
  private static let half = NewCareDraft(["event": ["Une remarque de ma s"]])

  /// The texts as the next page gets them.
  private func draft(of id: Exercise.ID, _ resident: Resident) async throws -> [String: [String]] {
    try await resident.draft(of: try await resident.exercise(id))
  }

  @Test func itStandsForTheNextPageUntilTheAnswerIsKept() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let exercise = try await resident.begin(.compassion)
      try await resident.keepDraft(Self.half, of: exercise.id)
      #expect(try await draft(of: exercise.id, resident) == ["event": ["Une remarque de ma s"]])
      #expect(try await resident.exercise(exercise.id).answers.isEmpty, "a draft is no answer")

      _ = try await resident.answer(exercise.id, .filled([.event: .words("Une remarque de ma sœur.")]))

      #expect(try await draft(of: exercise.id, resident).isEmpty)
      #expect(try await resident.chest.get(exercise.id.raw, in: .careDraft) == nil)
    }
  }

  /// An answer that is not taken leaves what was typed where it is.
  @Test func whatIsNotTakenStays() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let exercise = try await resident.begin(.compassion)
      try await resident.keepDraft(Self.half, of: exercise.id)

      _ = try await resident.answer(exercise.id, .filled([.technique: .choice(.breathing)]))

      #expect(try await draft(of: exercise.id, resident) == Self.half.texts)
    }
  }

  /// C1: words of danger are kept as an answer, so that their draft goes too.
  @Test func wordsOfDangerLeaveTheDraftWithTheirAnswer() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let exercise = try await resident.begin(.compassion)
      try await resident.keepDraft(NewCareDraft(["event": ["je veux mourir"]]), of: exercise.id)

      _ = try await resident.answer(exercise.id, .filled([.event: .words("je veux mourir, ce soir")]))

      #expect(try await resident.chest.get(exercise.id.raw, in: .careDraft) == nil)
      #expect(try await resident.exercise(exercise.id)[.event]?.words?.contains("mourir") == true)
    }
  }

  @Test func anOlderWritingNeitherReplacesANewerOneNorComesBackBehindItsAnswer() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let exercise = try await resident.begin(.compassion)
      let page = Named<DraftOrder.Page>()
      func write(_ text: String, _ number: Int) async throws {
        try await resident.keepDraft(
          NewCareDraft(["event": [text]], page: page, number: number), of: exercise.id)
      }
      try await write("Une remarque", 3)
      try await write("Une rem", 2)
      #expect(try await draft(of: exercise.id, resident) == ["event": ["Une remarque"]])

      _ = try await resident.answer(
        exercise.id, .filled([.event: .words("Une remarque.")]), order: DraftOrder(page: page, number: 5))
      try await write("Une remarque.", 4)

      #expect(try await resident.chest.get(exercise.id.raw, in: .careDraft) == nil)
    }
  }

  /// Answered in a conversation meanwhile: what was typed to that step is not put into another one's field.
  @Test func whatWasTypedToAStepThatIsPastIsNotShown() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let exercise = try await resident.begin(.compassion)
      try await resident.keepDraft(
        NewCareDraft(["event": ["Une remarque"], "keepLine/change": ["Reste"]]), of: exercise.id)

      _ = try await resident.take("Ma sœur a ri de moi.", risk: .none, in: exercise.id)

      #expect(try await draft(of: exercise.id, resident) == ["keepLine/change": ["Reste"]])
    }
  }

  @Test func aChangeAndAnAddedRoundTakeTheirOwnPlaceAlone() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let exercise = try await resident.begin(.activation)
      let added = try await resident.add(.activity, [.activity: .words("marché")], day: nil, to: exercise.id)
      let round = try #require(added.exercise.rounds.first?.id)
      let change = CareDraft.place(changing: "activity", in: round)
      let texts = ["activity": ["du thé"], change: ["marché long"], "activity/addition": ["lu"]]
      try await resident.keepDraft(NewCareDraft(texts), of: exercise.id)

      _ = try await resident.edit(exercise.id, .activity, to: .words("marché longtemps"), round: round)
      #expect(try await draft(of: exercise.id, resident).keys.sorted() == ["activity", "activity/addition"])
      _ = try await resident.add(.activity, [.activity: .words("lu un livre")], day: nil, to: exercise.id)

      #expect(try await draft(of: exercise.id, resident) == ["activity": ["du thé"]])
    }
  }

  @Test func theFirstQuestionsKeepTheirsToo() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let kept = try await resident.beginIntake()
      try await resident.keepDraft(
        NewCareDraft(["brings": ["Depuis des mois, je"], "afraid": ["que tout"]]), of: kept.id)
      #expect(
        try await resident.shown(try await resident.intake(kept.id)).draft?["brings"]
          == ["Depuis des mois, je"])
      #expect(try await resident.intake(kept.id).version == kept.version, "no change of the answers")

      let words = await resident.watched([
        IntakeFilling(step: .brings, value: .words("Depuis des mois, je dors mal."))
      ])
      _ = try await resident.answer(words, in: kept.id, from: kept.version)

      #expect(try await resident.draft(of: kept.id) == ["afraid": ["que tout"]])
    }
  }

  @Test func itGoesWithWhatItBelongsTo() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let exercise = try await resident.begin(.compassion)
      let questions = try await resident.beginIntake()
      try await resident.keepDraft(Self.half, of: exercise.id)
      try await resident.keepDraft(NewCareDraft(["brings": ["x"]]), of: questions.id)

      try await resident.delete(exercise.id)
      try await resident.deleteIntake(questions.id)

      #expect(try await resident.chest.newest(.careDraft, under: nil, limit: 5).records.isEmpty)
      await #expect(throws: HouseError.notFound) { try await resident.keepDraft(Self.half, of: exercise.id) }
      await #expect(throws: HouseError.notFound) { try await resident.keepDraft(Self.half, of: questions.id) }
    }
  }

  @Test func nothingTakesItAwayAndTooMuchIsRefused() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let exercise = try await resident.begin(.compassion)
      try await resident.keepDraft(Self.half, of: exercise.id)
      let long = String(repeating: "a", count: NewCareDraft.textLimit + 1)
      await #expect(throws: HouseError.tooLong(limit: NewCareDraft.textLimit)) {
        try await resident.keepDraft(NewCareDraft(["event": [long]]), of: exercise.id)
      }
      let many = Dictionary(uniqueKeysWithValues: (0...NewCareDraft.placesLimit).map { ("\($0)", ["a"]) })
      await #expect(throws: HouseError.unfit(field: "texts")) {
        try await resident.keepDraft(NewCareDraft(many), of: exercise.id)
      }
      #expect(try await draft(of: exercise.id, resident) == Self.half.texts)

      try await resident.keepDraft(NewCareDraft(["event": [""]]), of: exercise.id)

      #expect(try await resident.chest.get(exercise.id.raw, in: .careDraft) == nil)
    }
  }

  @Test func itIsInTheExport() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let exercise = try await resident.begin(.compassion)
      try await resident.keepDraft(Self.half, of: exercise.id)

      let told = Lines()
      try await resident.export { told.add($0) }

      let line = try #require(told.text.split(separator: "\n").first { $0.contains(#""kind":"careDraft""#) })
      #expect(line.contains("Une remarque de ma s") && line.contains("\(exercise.id)"))
    }
  }
}
