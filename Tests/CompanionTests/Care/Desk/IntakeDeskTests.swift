import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The first questions as they lie in the house: sealed answer by answer, safety first, several devices.
@Suite(.inTurn) struct IntakeDeskTests {
  /// One answer, read by safety, from the version that stands.
  static func answer(
    _ resident: Resident, _ step: IntakeStep, _ value: IntakeAnswer.Value
  ) async throws -> IntakeTurn {
    let kept = try #require(try await resident.intake())
    let read = await resident.watched([IntakeFilling(step: step, value: value)])
    return try await resident.answer(read, in: kept.id, from: kept.version)
  }

  /// Answers all questions calmly but for `values`.
  static func finish(_ resident: Resident, _ values: [IntakeStep: IntakeAnswer.Value] = [:]) async throws {
    while let step = try #require(try await resident.intake()).intake.position {
      _ = try await answer(resident, step, values[step] ?? IntakeTests.calm(step))
      let kept = try #require(try await resident.intake())
      if kept.intake.pause != nil {
        _ = try await resident.careCheckIn(.safe)
        _ = try await resident.resumeIntake(kept.id)
      }
    }
  }

  @Test func eachAnswerIsSealedAndFoundAgain() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      #expect(try await resident.intake() == nil)

      let begun = try await resident.beginIntake()
      #expect(try await resident.beginIntake().id == begun.id, "two devices that begin share one")
      let turn = try await Self.answer(resident, .brings, .words("Je dors mal."))

      #expect(turn.reply == .next(.since) && turn.kept.version == begun.version + 1)
      let again = try #require(try await resident.intake())
      #expect(again.intake[.brings] == .words("Je dors mal.") && again.intake.position == .since)
      #expect(try await resident.chest.newest(.intake, under: nil, limit: 5).records.count == 1)
    }
  }

  // The version check of the safety plan: nobody writes over what another device wrote.
  @Test func anAnswerFromAnOlderPageIsRefusedAndLosesNothing() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let begun = try await resident.beginIntake()
      _ = try await Self.answer(resident, .brings, .words("du téléphone"))

      let late = await resident.watched([IntakeFilling(step: .brings, value: .words("de l’ordinateur"))])
      await #expect(throws: HouseError.conflict) {
        try await resident.answer(late, in: begun.id, from: begun.version)
      }
      #expect(try await resident.intake()?.intake[.brings] == .words("du téléphone"))
    }
  }

  // C1: read before anything else, kept all the same, and nothing more is asked until the person's own word (R24).
  @Test func dangerInWordsPausesAndIsKept() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()

      let turn = try await Self.answer(resident, .brings, .words("Je veux mourir."))

      #expect(turn.watch.card != nil && turn.watch.checkIn != nil)
      let shown = try await resident.shown(turn)
      #expect(shown.pause == .care && shown.position == nil && shown.watch?.card != nil)
      #expect(turn.kept.intake[.brings] == .words("Je veux mourir."), "nothing typed is lost")
      #expect(try await resident.resumeIntake(turn.kept.id).reply == turn.reply, "not by asking alone")
      _ = try await resident.careCheckIn(.safe)
      let resumed = try await resident.resumeIntake(turn.kept.id)
      #expect(resumed.reply == .next(.since) || resumed.kept.intake.gravest == .urgent)
    }
  }

  // CARE §7: the ninth item of the PHQ-9 brings the card as words do.
  @Test func theNinthItemBringsTheCard() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let begun = try await resident.beginSitting(.phq9)
      let values = IntakeStep.phq.map { IntakeFilling(step: $0, value: .item($0 == .phq9 ? 1 : 0)) }

      let read = await resident.watched(values)
      let turn = try await resident.answer(read, in: begun.id, from: begun.version)

      #expect(turn.watch.card != nil && turn.reply == .paused(.risk(.concern)))
      #expect(await !resident.careStanding().mayExercise)
      let shown = try await resident.shown(turn)
      #expect(shown.score?.contains("1 sur 27") == true)
      let told = String(decoding: try JSONEncoder().encode(shown), as: UTF8.self)
      for word in ["\"level\"", "\"gravest\"", "\"concern\"", "\"risk\""] { #expect(!told.contains(word)) }
    }
  }

  @Test func preferringNotToSayBringsHelpWithoutAPause() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      let turn = try await Self.answer(resident, .harm, .declined)

      let shown = try await resident.shown(turn)

      #expect(shown.help != nil && shown.watch == nil && shown.pause == nil)
    }
  }

  /// A form shows a whole section: answers come in any order, and what is missing is asked next.
  @Test func aSectionIsAnsweredInAnyOrder() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let begun = try await resident.beginIntake()
      let read = await resident.watched([
        IntakeFilling(step: .tried, value: .words("la marche")),
        IntakeFilling(step: .brings, value: .words("le travail")),
      ])

      let turn = try await resident.answer(read, in: begun.id, from: begun.version)

      #expect(turn.kept.intake.position == .since && turn.kept.intake[.tried] == .words("la marche"))
    }
  }

  @Test func whatDoesNotFitIsRefusedByName() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let begun = try await resident.beginIntake()
      func refusal(_ fillings: [IntakeFilling]) async -> HouseError? {
        let read = await resident.watched(fillings)
        do { _ = try await resident.answer(read, in: begun.id, from: begun.version) } catch {
          return error as? HouseError
        }
        return nil
      }

      #expect(await refusal([]) == .empty)
      #expect(await refusal([.init(step: .brings, value: .words(" \n "))]) == .empty)
      #expect(await refusal([.init(step: .phq1, value: .item(4))]) == .unfit(field: "phq1"))
      #expect(await refusal([.init(step: .phq3, value: .item(1))]) == .unfit(field: "phq3"), "not asked yet")
      let long = String(repeating: "a", count: IntakeFilling.wordsLimit + 1)
      #expect(await refusal([.init(step: .brings, value: .words(long))]) == .tooLong(limit: 100_000))
      #expect(try await resident.intake()?.version == begun.version)
    }
  }

  @Test func fiveThousandWordsAreKeptWhole() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      let words = (0..<5_000).map { "jour\($0 % 7)" }.joined(separator: " ")

      let turn = try await Self.answer(resident, .brings, .words(words))

      #expect(try await resident.intake(turn.kept.id).intake[.brings] == .words(words))
      let bilan = try await resident.makeBilan().bilan
      #expect(bilan.text[0].sentences[0].count < 400, "quoted shortly")
    }
  }

  /// Times that cannot all be true are asked about once; then they stand as told.
  @Test func aContradictionIsAskedAboutOnce() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      let night = IntakeAnswer.Value.sleep(SleepTimes(latency: 15, wakes: 1, up: 420))
      let bed = IntakeAnswer.Value.sleep(SleepTimes(bed: 430, awake: 15))
      while let step = try await resident.intake()?.intake.position, step != .night {
        _ = try await Self.answer(resident, step, IntakeTests.calm(step))
      }
      _ = try await Self.answer(resident, .night, night)

      #expect(try await Self.answer(resident, .bed, bed).reply == .contradiction(.bed, .veryLong))
      #expect(try await Self.answer(resident, .bed, bed).reply == .next(.sleepSatisfaction))
    }
  }

  @Test func onAnotherDayItGoesOnWhereItStood() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let begun = try await resident.beginIntake()
      let rested = try await resident.pauseIntake(begun.id)
      #expect(rested.reply == .paused(.wished))
      #expect(try await resident.shown(rested).pause == .wished)

      #expect(try await resident.resumeIntake(begun.id).reply == .next(.brings))
    }
  }

  /// At four and eight weeks: new questions beside the former ones, in the manner that was chosen.
  @Test func begunAnewTheFormerAnswersStay() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.beginIntake()
      try await Self.finish(resident, [.address: .choice(.tu)])
      let first = try #require(try await resident.intake())

      let second = try await resident.beginIntake()

      #expect(second.id != first.id && second.intake.answers.isEmpty)
      #expect(second.intake.manner.address == .tu)
      #expect(try await resident.intakes().count == 2)
      try await resident.deleteIntake(first.id)
      #expect(try await resident.intakes().map(\.id) == [second.id])
      await #expect(throws: HouseError.notFound) { try await resident.deleteIntake(first.id) }
    }
  }

  @Test func whatIsNotAskedInBothLanguagesCannotBeBegun() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      await #expect(throws: HouseError.unfit(field: "sitting")) { try await resident.beginSitting(.k6) }
      let one = try await resident.beginSitting(.who5)
      #expect(try await resident.beginSitting(.who5).id == one.id)
      #expect(try await resident.intake() == nil, "a sitting is not the thirty questions")
    }
  }
}
