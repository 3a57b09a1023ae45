import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// Exercises as an account keeps them: sealed, watched over, linked, deleted.
@Suite(.inTurn) struct ExerciseRoomTests {
  /// A clock at noon of Monday, 12 January 2026, in Paris.
  private static func open(
    _ work: @Sendable @escaping (TestHouse, Resident, MovedClock) async throws -> Void
  ) async throws {
    let clock = MovedClock()
    try await TestHouse.open(change: {
      $0.now = { clock.now }
      $0.timeZone = TimeZone(identifier: "Europe/Paris") ?? .gmt
    }) { test in
      try await work(test, try await test.newcomer(), clock)
    }
  }

  private static let today = Int(CivilDay(year: 2026, month: 1, day: 12).number)

  /// All but the last answers of a thought record; the act is planned for the next day.
  private static func record(_ resident: Resident, until last: Int = 15) async throws -> Exercise {
    let exercise = try await resident.begin(.thoughtRecord)
    for answer in ExerciseScripts.answers(.thoughtRecord, .fr).prefix(last) {
      _ = try await resident.answer(exercise.id, .said(answer))
    }
    return try await resident.exercise(exercise.id)
  }

  // An answer that the house itself offers must never look like danger to its own watch.
  @Test(arguments: ExerciseScripts.kinds, [Language.fr, .en])
  func noOptionIsTakenForDanger(_ kind: CareExercise, _ language: Language) {
    let triage = Triage()
    let exercise = ExerciseScripts.exercise(kind, Manner(language))
    for step in ExerciseStep.steps(of: kind) where step.kind != .traps {
      for option in exercise.question(step)?.options ?? [] {
        #expect(triage.assess(option.label).level < .concern, "\(option.label)")
      }
    }
  }

  @Test func aRecordIsKeptStepByStepAndPlansItsAct() async throws {
    try await Self.open { _, resident, _ in
      let exercise = try await Self.record(resident)

      #expect(exercise.isFinished && exercise.answers.count == 15)
      let acts = try await resident.plannedActs()
      #expect(acts.map(\.text) == ["lui demander son avis"])
      #expect(acts.first?.day == Self.today + 1 && acts.first?.minute == 14 * 60)
      #expect(try await resident.exercises().map(\.id) == [exercise.id])
    }
  }

  // C1, R24: words of danger stop the exercise; it goes on with the person's own word alone, and nothing is lost.
  @Test func dangerHoldsTheExerciseUntilTheCheckIn() async throws {
    try await Self.open { _, resident, _ in
      let exercise = try await resident.begin(.compassion)

      let stepped = try await resident.answer(exercise.id, .said("je veux mourir, je n’en peux plus"))

      #expect(!stepped.watch.isCalm && stepped.watch.card != nil)
      guard case .paused(.risk) = stepped.reply else {
        Issue.record("not held")
        return
      }
      #expect(try await resident.resume(exercise.id).exercise.pause != nil)
      let held = ShownExercise(try await resident.exercise(exercise.id))
      #expect(held.state == .held && held.question == nil)
      let told = String(decoding: try JSONEncoder().encode(held), as: UTF8.self)
      #expect(!told.contains("concern") && !told.contains("urgent") && !told.contains("risk"))

      _ = try await resident.careCheckIn(.safe)
      let after = try await resident.exercise(exercise.id)
      #expect(after[.event]?.words?.contains("mourir") == true)
    }
  }

  // From the journal: the thought is there from the start, read like any other answer, and nothing is half-begun.
  @Test func aRecordBeginsWithAThoughtOfTheJournal() async throws {
    try await Self.open { _, resident, _ in
      let begun = try await resident.beginRecord(of: "Tout le monde me trouve nul.")

      #expect(begun.watch.isCalm && begun.reply == .next(.situation))
      #expect(begun.exercise[.thought] == .words("Tout le monde me trouve nul."))
      #expect(
        try await resident.exercise(begun.exercise.id)[.thought]?.words == "Tout le monde me trouve nul.")
      await #expect(throws: HouseError.empty) { try await resident.beginRecord(of: " ") }
      #expect(try await resident.exercises().count == 1)

      let grave = try await resident.beginRecord(of: "Je veux mourir, je n’en peux plus.")
      #expect(!grave.watch.isCalm && grave.exercise.pause != nil)
      #expect(grave.exercise[.thought] != nil, "the words are kept")
    }
  }

  // R24: danger that was seen elsewhere holds what was begun before; the words are kept.
  @Test func dangerSeenElsewhereHoldsAnExerciseThatIsUnderWay() async throws {
    try await Self.open { _, resident, _ in
      let exercise = try await resident.begin(.problemSolving)
      _ = await resident.watch(choice: .concern)

      let stepped = try await resident.answer(exercise.id, .said("mon loyer est en retard"))

      #expect(stepped.exercise.pause == .risk(.concern) && stepped.exercise.position == .matter)
      #expect(stepped.exercise.heard == ["mon loyer est en retard"])
    }
  }

  @Test(arguments: [CareFlag.maniaPsychosis, .minor])
  func whatIsOutOfScopeBeginsNothing(_ flag: CareFlag) async throws {
    #expect(Exercise.barring.contains(flag))
    try await Self.open { _, resident, _ in
      #expect(try await resident.barsExercises() == nil)
      if flag == .minor {
        var change = PersonChange()
        change.isMinor = true
        _ = try await resident.update(change)
        #expect(try await resident.barsExercises()?.isEmpty == false)
      }
    }
  }

  @Test func aFinishedRecordGoesToTheOneCardAndLeavesItWhenDeleted() async throws {
    try await Self.open { _, resident, clock in
      let card = Formulation(title: "le travail", at: clock.now)
      _ = try await resident.chest.commit([.append(card, in: .formulation, id: card.id.raw)])

      let exercise = try await Self.record(resident)

      #expect(exercise.formulation == card.id)
      func records() async throws -> [RecordID] {
        try await resident.chest.value(Formulation.self, card.id.raw, in: .formulation)?.value.records ?? []
      }
      #expect(try await records() == [exercise.id.raw])
      _ = try await resident.link(exercise.id, to: nil)
      #expect(try await records().isEmpty)
      _ = try await resident.link(exercise.id, to: card.id)
      try await resident.delete(exercise.id)
      #expect(try await records().isEmpty)
      #expect(try await resident.plannedActs().isEmpty)
      await #expect(throws: HouseError.notFound) { try await resident.exercise(exercise.id) }
    }
  }

  // A card or a conversation behind a record that is gone: nothing is lost, and one clear sentence says so.
  @Test func whatStoodBehindARecordMayBeGone() async throws {
    try await Self.open { _, resident, clock in
      let card = Formulation(title: "le travail", at: clock.now)
      _ = try await resident.chest.commit([.append(card, in: .formulation, id: card.id.raw)])
      let exercise = try await Self.record(resident)
      let talked = try await resident.begin(.compassion, in: RecordID())
      _ = try await resident.chest.commit([.delete(.formulation, id: card.id.raw)])

      let opened = try await resident.exercise(exercise.id)

      #expect(opened.answers.count == 15)
      #expect(try await resident.whatIsGone(behind: opened).count == 1)
      #expect(try await resident.whatIsGone(behind: try await resident.exercise(talked.id)).count == 1)
      #expect(try await resident.whatIsGone(behind: try await Self.record(resident, until: 2)).isEmpty)
    }
  }

  @Test func anActFollowsWhatIsChangedInItsExerciseUntilItIsTold() async throws {
    try await Self.open { _, resident, clock in
      let exercise = try await Self.record(resident)
      let act = try #require(try await resident.plannedActs().first)

      _ = try await resident.edit(exercise.id, .actWhen, to: .moment(day: Self.today + 3, minute: 600))
      #expect(try await resident.plannedActs().map(\.day) == [Self.today + 3])
      clock.move(toDay: 3)
      _ = try await resident.answer(act.id, ActTold(outcome: .done, pleasure: 6))
      _ = try await resident.edit(exercise.id, .act, to: .words("autre chose"))

      let told = try #require(try await resident.plannedActs().first)
      #expect(told.id == act.id && told.text == act.text && told.outcome == .done && told.realPleasure == 6)
      #expect(told.isAnswered)
    }
  }

  // CARE §4: missed twice, half of it is proposed; never a reproach, and the queue asks about the new one.
  @Test func anActMissedTwiceIsHalved() async throws {
    try await Self.open { _, resident, _ in
      _ = try await Self.record(resident)
      let first = try #require(try await resident.plannedActs().first)
      let again = ActTold.Again(day: Self.today + 2, minute: 600)

      let once = try await resident.answer(first.id, ActTold(outcome: .missed, again: again))
      let second = try #require(once.next)
      #expect(second.id != first.id && !second.isAnswered && !second.shouldHalve)
      let twice = try await resident.answer(
        second.id,
        ActTold(outcome: .missed, again: .init(day: Self.today + 3, minute: 600, text: "la moitié")))

      #expect(twice.act.shouldHalve && twice.sentence.contains("moitié"))
      #expect(twice.next?.text == "la moitié")
      // Answering anew does not count it again.
      let anew = try await resident.answer(second.id, ActTold(outcome: .missed))
      #expect(anew.act.missed == 2)
    }
  }

  @Test func aDeletedActStaysAwayWhileItsExerciseChanges() async throws {
    try await Self.open { _, resident, _ in
      let exercise = try await Self.record(resident)
      let act = try #require(try await resident.plannedActs().first)
      try await resident.deleteAct(act.id)
      _ = try await resident.edit(exercise.id, .friend, to: .words("Reste tranquille."))
      #expect(try await resident.plannedActs().isEmpty)
    }
  }

  @Test func severalExercisesKeepTheirOwnPlaces() async throws {
    try await Self.open { _, resident, _ in
      let one = try await Self.record(resident, until: 5)
      let other = try await resident.begin(.relaxation)
      _ = try await resident.answer(other.id, .filled([.technique: .choice(.breathing)]))
      _ = try await resident.rest(other.id)

      #expect(try await resident.exercise(one.id).position == .traps)
      #expect(try await resident.resume(other.id).reply == .next(.tensionBefore))
    }
  }

  // A change of zone moves no plan.
  @Test func aMoveToAnotherZoneMovesNoPlan() async throws {
    let clock = MovedClock()
    try await TestHouse.open(change: {
      $0.now = { clock.now }
      $0.timeZone = TimeZone(identifier: "Pacific/Auckland") ?? .gmt
    }) { test in
      let resident = try await test.newcomer()
      // In Auckland Tuesday has begun.
      let exercise = try await Self.record(resident)
      #expect(exercise[.actWhen] == .moment(day: Self.today + 2, minute: 14 * 60))
    }
  }

  @Test func anExportHoldsExercisesAndActs() async throws {
    try await Self.open { _, resident, _ in
      _ = try await Self.record(resident)
      let told = Lines()
      try await resident.export { told.add($0) }
      let lines = told.text.split(separator: "\n").map(String.init)
      let exercise = try #require(lines.first { $0.contains(#""kind":"exercise""#) })
      #expect(exercise.contains("Elle trouve que je ne vaux rien.") && exercise.contains("thoughtRecord"))
      #expect(lines.contains { $0.contains(#""kind":"act""#) && $0.contains("lui demander son avis") })
    }
  }
}
