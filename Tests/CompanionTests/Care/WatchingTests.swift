import Engines
import Foundation
import Safeguard
import Support
import Testing

@testable import Companion

/// Safety runs first on every form answer, and what it finds stands beyond the page.
@Suite(.inTurn) struct WatchingTests {
  // C1: the card comes with what was typed, in the language of the person; calm words bring nothing.
  @Test(arguments: ["je veux mourir", "I want to kill myself tonight"])
  func dangerBringsTheCardAndTheQuestion(_ text: String) async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      #expect(await resident.watch(["J’ai bien dormi.", "  "]).card == nil)

      let watch = await resident.watch(["J’ai bien dormi.", text])

      #expect(!watch.isCalm && watch.card?.lines.isEmpty == false)
      #expect(watch.checkIn?.answers.count == 3)
    }
  }

  // R25: what a door gives says nothing of a level.
  @Test func noLevelLeaves() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let watch = await resident.watch(["je veux mourir"])
      let told = String(decoding: try JSONEncoder().encode(watch), as: UTF8.self)
      #expect(!told.contains("\"level\"") && told.contains("\"card\""))
    }
  }

  // R24: exercises wait until the person's own word, and that is the only way.
  @Test func exercisesWaitForTheCheckIn() async throws {
    let clock = MovedClock()
    try await TestHouse.open(change: { $0.now = { clock.now } }) { test in
      let resident = try await test.newcomer()
      #expect(await resident.careStanding().mayExercise)
      _ = await resident.watch(choice: .concern)
      _ = await resident.watch(["Il fait beau."])

      let held = await resident.careStanding()
      #expect(!held.mayExercise && held.checkIn != nil && held.card != nil)
      _ = try await resident.careCheckIn(.unsure)
      #expect(await !resident.careStanding().mayExercise)
      _ = try await resident.careCheckIn(.safe)
      #expect(await resident.careStanding().mayExercise)
    }
  }

  // CARE §7: after an urgent moment not before the next day, also with a check-in.
  @Test func afterAnUrgentMomentExercisesRestUntilTheNextDay() async throws {
    let clock = MovedClock()
    try await TestHouse.open(change: { $0.now = { clock.now } }) { test in
      let resident = try await test.newcomer()
      _ = await resident.watch(choice: .urgent)
      _ = try await resident.careCheckIn(.safe)

      let held = await resident.careStanding()
      #expect(!held.mayExercise && held.checkIn == nil && held.sentence != nil)
      clock.move(toDay: 1)
      #expect(await resident.careStanding().mayExercise)
    }
  }

  // R6: a conversation begins with what was typed on a page, and its talk raises what pages go by.
  @Test func pagesAndConversationsKnowOfEachOther() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      _ = await resident.watch(["je veux mourir"])
      #expect(await !resident.mayOfferExercises(thread: thread.id))
      _ = try await resident.careCheckIn(.safe)
      #expect(await resident.mayOfferExercises(thread: thread.id))
      _ = try await resident.sayAndWait("je veux mourir", in: thread.id)
      #expect(await !resident.careStanding().mayExercise)
    }
  }

  // R35: forgetting what was noted of danger opens the exercises again; so do fourteen days.
  @Test func whatIsForgottenHoldsNothingBack() async throws {
    let clock = MovedClock()
    try await TestHouse.open(change: { $0.now = { clock.now } }) { test in
      let resident = try await test.newcomer()
      _ = await resident.watch(["je veux mourir"])
      try await resident.forgetDanger()
      #expect(await resident.careStanding().mayExercise)
      _ = await resident.watch(["je veux mourir"])
      clock.move(toDay: 15)
      #expect(await resident.careStanding().mayExercise)
    }
  }

  /// Hears danger in whatever it is given, or in some words alone.
  private struct Alarmed: Embedder {
    let identifier = "alarmed"
    let vector: [Float]
    var only: String?
    var dimension: Int { vector.count }

    func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]] {
      guard only == nil || texts.allSatisfy({ $0 == only }) else { throw EngineError.brokeOff }
      return texts.map { _ in vector }
    }
  }

  /// A vector for which the learnt part calls a text danger that patterns and n-grams find calm.
  private static func alarm(for text: String) throws -> [Float] {
    let triage = Triage()
    let reading = triage.read([text])
    let width = 384
    for place in 0..<width {
      for strength in [Float(8), -8] {
        var vector = [Float](repeating: 0, count: width)
        vector[place] = strength
        let vectors = reading.windows.map { _ in vector }
        if triage.judge(reading, vectors: vectors).level >= .concern { return vector }
      }
    }
    throw EngineError.brokeOff
  }

  // C1: where the encoder stands alone over a scrap of an exercise, the numbers and the question are shown and nothing is held
  // back; the same words anywhere else, and a longer text, are danger as ever.
  @Test func theEncoderAloneShowsTheNumbersOverAScrapAndHoldsBackAllElse() async throws {
    let scrap = "la voisine du dessus"
    let vector = try Self.alarm(for: scrap)
    let encoder = Alarmed(vector: vector)
    try await TestHouse.open(watchEmbedder: encoder) { test in
      let resident = try await test.newcomer()

      let unsure = await resident.watch(answers: [scrap])
      #expect(unsure.isUnsure && unsure.isCalm && unsure.card != nil && unsure.checkIn != nil)
      #expect(await resident.careStanding().mayExercise, "nothing is noted")

      let whole = await resident.watch([scrap])
      #expect(!whole.isUnsure && !whole.isCalm)
      #expect(await !resident.careStanding().mayExercise)
    }
    try await TestHouse.open(watchEmbedder: encoder) { test in
      let resident = try await test.newcomer()
      let long = Array(repeating: scrap, count: 4).joined(separator: " puis ")
      let read = await resident.watch(answers: [scrap, long])
      #expect(!read.isUnsure && !read.isCalm, "a longer text is read as every message is")
      #expect(await !resident.watch(answers: ["je veux mourir"]).isCalm, "and patterns are never overruled")
    }
  }

  // C1, R5: the same in a conversation, in the midst of an exercise and nowhere else.
  @Test func aScrapInTheMidstOfAnExerciseShowsTheNumbersAndTheExerciseGoesOn() async throws {
    let scrap = "la voisine du dessus"
    let encoder = Alarmed(vector: try Self.alarm(for: scrap), only: scrap)
    try await TestHouse.open(watchEmbedder: encoder) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      try await GuidedTalk.say(["on fait une fiche de pensée"], to: resident, in: thread.id)

      let heard = try await resident.sayAndWait(scrap, in: thread.id)
      #expect(heard.showsCardFirst && heard.checkIn != nil)
      #expect(heard.text.contains("Quelle phrase"), "the next question: \(heard.text)")
      #expect(await resident.careStanding().mayExercise)
      let next = try await resident.sayAndWait("Je suis nulle.", in: thread.id)
      #expect(!next.showsCardFirst && next.text.contains("Je suis nulle."))

      let other = try await resident.addThread(with: thread.companion)
      let talk = try await resident.sayAndWait(scrap, in: other.id)
      #expect(talk.showsCardFirst)
      #expect(await !resident.careStanding().mayExercise)
    }
  }

  /// A conversation in which a step of an exercise waits for an answer, under a watch that hears danger in `scrap` alone.
  private static func midway(
    hearing scrap: String, clock: MovedClock = MovedClock(),
    _ body: @Sendable (Resident, ChatThread.ID) async throws -> Void
  ) async throws {
    let encoder = Alarmed(vector: try alarm(for: scrap), only: scrap)
    try await TestHouse.open(watchEmbedder: encoder, change: { $0.now = { clock.now } }) { test in
      let resident = try await test.newcomer()
      let thread = try await test.thread(of: resident)
      try await GuidedTalk.say(["on fait une fiche de pensée"], to: resident, in: thread.id)
      try await body(resident, thread.id)
    }
  }

  // R5: two alarms of the encoder under one card count in full.
  @Test func aSecondAlarmUnderTheCardCountsInFull() async throws {
    let scrap = "la voisine du dessus"
    try await Self.midway(hearing: scrap) { resident, thread in
      _ = try await resident.sayAndWait(scrap, in: thread)
      #expect(await resident.careStanding().mayExercise)
      let again = try await resident.sayAndWait(scrap, in: thread)

      #expect(again.showsCardFirst)
      #expect(await !resident.careStanding().mayExercise)
    }
  }

  // C1: the next day it is no answer any more, and read as every message is.
  @Test func aScrapLongAfterTheQuestionIsReadAsEveryMessage() async throws {
    let scrap = "la voisine du dessus"
    let clock = MovedClock()
    try await Self.midway(hearing: scrap, clock: clock) { resident, thread in
      clock.move(toDay: 1)

      let heard = try await resident.sayAndWait(scrap, in: thread)

      #expect(heard.showsCardFirst)
      #expect(await !resident.careStanding().mayExercise)
    }
  }

  // R24: asked outright how they are, not to know is not calm, on a page as in a conversation.
  @Test func notToKnowIsAConcernWhereNothingStood() async throws {
    try await TestHouse.open { test in
      let resident = try await test.newcomer()
      _ = try await resident.careCheckIn(.unsure)
      #expect(await !resident.careStanding().mayExercise)
      _ = try await resident.careCheckIn(.safe)
      #expect(await resident.careStanding().mayExercise)

      let thread = try await test.thread(of: resident)
      _ = try await resident.checkIn(.unsure, in: thread.id)
      #expect(await !resident.mayOfferExercises(thread: thread.id))
      #expect(await !resident.careStanding().mayExercise)
    }
  }
}
