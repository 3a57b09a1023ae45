import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The bilans: versions, editions, comparisons.
@Suite(.inTurn) struct BilanDeskTests {
  @Test func aHalfFinishedOneSaysWhatIsMissing() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      await #expect(throws: HouseError.notFound) { try await resident.makeBilan() }
      _ = try await resident.beginIntake()
      await #expect(throws: HouseError.empty) { try await resident.makeBilan() }
      _ = try await IntakeDeskTests.answer(resident, .brings, .words("le bruit"))

      _ = try await resident.makeBilan()

      let shown = try #require(try await resident.bilanShelf().bilans.first)
      #expect(shown.missing?.contains("le sommeil") == true && shown.isCurrent)
      #expect(shown.blocks.map(\.kind) == BilanBlock.Kind.allCases)
      try await IntakeDeskTests.finish(resident)
      let whole = try await resident.makeBilan().bilan
      #expect(whole.version == 2 && whole.unanswered == nil)
    }
  }

  @Test func theSameAnswersMakeOneAndChangedAnswersTheNext() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      try await IntakeDeskTests.finish(resident)
      let first = try await resident.makeBilan()
      #expect(try await resident.makeBilan().id == first.id)

      _ = try await IntakeDeskTests.answer(resident, .brings, .words("autre chose"))

      #expect(try await resident.bilanShelf().bilans.first?.isCurrent == false)
      let second = try await resident.makeBilan()
      #expect(second.bilan.version == 2)
      #expect(try await resident.bilans().map(\.id) == [first.id, second.id], "none replaces another")
    }
  }

  @Test func aPartIsChangedAcceptedAndTakenBack() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      try await IntakeDeskTests.finish(resident)
      let made = try await resident.makeBilan()
      let words = await resident.watched("C’est plutôt le soir.", texts: ["C’est plutôt le soir."])

      let edited = try await resident.edit(.weighs, to: words, in: made.id, from: made.version)
      await #expect(throws: HouseError.conflict) {
        try await resident.decide(.accepted, on: made.id, from: made.version)
      }
      let accepted = try await resident.decide(.accepted, on: made.id, from: edited.version)

      let shown = try #require(try await resident.bilanShelf().bilans.first)
      #expect(shown.blocks[1].sentences == ["C’est plutôt le soir."] && shown.blocks[1].former != nil)
      #expect(shown.decision == .accepted && shown.acceptedAt != nil)
      let later = try await resident.decide(.notNow, on: made.id, from: accepted.version)
      #expect(later.bilan.acceptedAt == nil)
      let blank = await resident.watched(" ", texts: [" "])
      await #expect(throws: HouseError.empty) {
        try await resident.edit(.weighs, to: blank, in: made.id, from: later.version)
      }
    }
  }

  // CARE §2: redone at four weeks and set beside the former one, with curves that hold nothing but numbers.
  @Test func theNextOneIsComparedAndDrawn() async throws {
    let clock = MovedClock()
    try await TestHouse.open(change: { $0.now = { clock.now } }) { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      try await IntakeDeskTests.finish(resident, BilanTests.phq9(14))
      _ = try await resident.makeBilan()
      #expect(try await resident.bilanShelf().bilans.first?.isDue == false)
      clock.move(toDay: 29)
      #expect(try await resident.bilanShelf().bilans.first?.isDue == true)
      _ = try await resident.beginIntake()
      try await IntakeDeskTests.finish(resident, BilanTests.phq9(8))

      _ = try await resident.makeBilan()

      let shelf = try await resident.bilanShelf()
      let newest = try #require(shelf.bilans.first)
      #expect(newest.number == 2 && newest.comparison?.number == 1)
      #expect(newest.comparison?.sentences.contains { $0.contains("14, puis 8") } == true)
      let plot = try #require(shelf.plots.first { $0.title.contains("PHQ-9") })
      #expect(plot.table.rows.count == 2 && !plot.shapes.isEmpty)
      #expect(plot.shapes.allSatisfy { Set($0.attributes.keys).isSubset(of: PlotShape.attributeNames) })
    }
  }

  /// The day is the person's, not that of Greenwich.
  @Test(arguments: ["Pacific/Auckland", "America/Los_Angeles"])
  func theNextCheckIsADayOfTheirCalendar(_ zone: String) async throws {
    let clock = MovedClock()
    let place = try #require(TimeZone(identifier: zone))
    try await TestHouse.open(change: {
      $0.now = { clock.now }
      $0.timeZone = place
    }) { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      try await IntakeDeskTests.finish(resident)
      let bilan = try await resident.makeBilan().bilan

      #expect(bilan.nextCheck == LocalTime(place).day(of: clock.now) + Bilan.interval)
    }
  }

  // R24: while thoughts of death stand in the answers no exercise is proposed, and somebody is.
  @Test func withThoughtsOfDeathNoExerciseIsProposed() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      try await IntakeDeskTests.finish(resident, [.harm: .choice(.sometimes)])
      _ = try await resident.makeBilan()

      let shown = try #require(try await resident.bilanShelf().bilans.first)
      #expect(shown.exercises.isEmpty && shown.suggestsSomeone)
      let told = String(decoding: try JSONEncoder().encode(shown), as: UTF8.self)
      for word in ["\"flags\"", "\"risk\"", "\"level\"", "\"strengths\""] { #expect(!told.contains(word)) }
      try await resident.deleteBilan(shown.id)
      #expect(try await resident.bilans().isEmpty)
    }
  }
}
