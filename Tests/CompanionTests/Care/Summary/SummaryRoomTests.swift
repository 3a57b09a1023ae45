import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The summary reads the rooms as they stand, and hands over nothing by itself.
@Suite(.inTurn) struct SummaryRoomTests {
  private func keep(_ resident: Resident, _ changes: (Chest) throws -> [Chest.Change]) async throws {
    try await resident.records { chest in _ = try await chest.commit(try changes(chest)) }
  }

  /// A thought record that is done, with traps that the person chose.
  private func record(_ traps: [ThinkingTrap], thread: RecordID? = nil, risk: RiskLevel = .none) -> Exercise {
    var exercise = Exercise(.thoughtRecord, manner: Manner(.fr), at: SummaryWriterTests.now)
    exercise.answers[.traps] = ExerciseAnswer(value: .traps(traps), at: SummaryWriterTests.now)
    exercise.answers[.reframe] = ExerciseAnswer(
      value: .words("REFRAME \(traps.count)"), at: SummaryWriterTests.now)
    exercise.thread = thread
    exercise.gravest = risk
    exercise.finishedAt = SummaryWriterTests.now
    return exercise
  }

  @Test func choicesAndWordsAreKept() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      #expect(try await !someone.careSummary().choices.contains { $0.isTicked })

      let answer = try await someone.keepSummary(
        SummaryWish(ticked: [.why, .questions], why: "Je dors mal.", questions: "Combien de temps ?"))

      #expect(answer.watch.isCalm)
      let again = try await someone.careSummary()
      #expect(again.choices.filter(\.isTicked).map(\.part) == [.why, .questions])
      #expect(again.why == "Je dors mal." && again.questions == "Combien de temps ?")
      #expect(
        again.page.contains(.quote("Je dors mal.")) && again.page.contains(.quote("Combien de temps ?")))
      try await someone.forgetSummary()
      #expect(try await someone.careSummary().page.isEmpty)
    }
  }

  // C1: words for the summary are read for danger first, kept whatever is found, and read once.
  @Test func wordsAreReadForDangerAndKept() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let wish = SummaryWish(ticked: [.why], why: "Je veux mourir.", questions: "")

      let answer = try await someone.keepSummary(wish)

      #expect(answer.watch.card != nil)
      #expect(answer.summary.why == "Je veux mourir.")
      #expect(try await someone.keepSummary(wish).watch.isCalm, "what stands was read before")
    }
  }

  // A thread may be deleted, with what a record grew out of: the record stands for itself.
  @Test func aDeletedThreadBehindARecordLosesNothing() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let thread = try await test.thread(of: someone)
      let exercise = record([.labeling, .mindReading], thread: thread.id.raw)
      try await keep(someone) { _ in [try .append(exercise, in: .exercise, id: exercise.id.raw)] }
      try await someone.deleteThread(thread.id)
      _ = try await someone.keepSummary(SummaryWish(ticked: [.traps, .practice], why: "", questions: ""))

      let told = String(decoding: try JSONEncoder().encode(try await someone.careSummary()), as: UTF8.self)

      #expect(told.contains("Lecture de pensée") && told.contains("REFRAME"))
      #expect(try await someone.summaryPDF().starts(with: Data("%PDF".utf8)))
    }
  }

  // C5: chosen by the person, counted; what was told in danger is in no summary.
  @Test func trapsAreThoseThePersonChoseAndDangerIsLeftOut() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let records = [
        record([.labeling]), record([.labeling, .should]), record([.notDistorted]), record([]),
        record([.catastrophizing, .comparing, .blaming], risk: .concern),
      ]
      try await keep(someone) { _ in
        try records.map { try .append($0, in: .exercise, id: $0.id.raw) }
      }

      let facts = try await someone.summaryFacts()

      #expect(
        facts.traps == [.init(trap: .labeling, times: 2), .init(trap: .should, times: 1)])
      #expect(!facts.learnt.contains("REFRAME 3"))
      #expect(facts.practised.first { $0.exercise == .thoughtRecord }?.done == 4)
    }
  }

  // A row that no longer opens is passed over.
  @Test func scoresComeFromBilansAndFromQuestionnairesTakenAlone() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      var sitting = try #require(
        Intake.sitting(.who5, manner: Manner(.fr), at: SummaryWriterTests.now))
      for step in IntakeStep.steps(of: .who5) {
        sitting.answers[step] = IntakeAnswer(value: .item(3), at: SummaryWriterTests.now)
      }
      sitting.finishedAt = SummaryWriterTests.now
      try await keep(someone) { [sitting] _ in [try .append(sitting, in: .intake, id: RecordID())] }

      let facts = try await someone.summaryFacts()

      #expect(facts.scores.map(\.score.total) == [60])
      #expect(facts.brings.isEmpty)
    }
  }

  @Test func nothingTickedGivesNoFile() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      await #expect(throws: HouseError.unfit(field: "ticked")) { try await someone.summaryPDF() }
    }
  }

  // CARE §8, reverse: homework becomes an act that the follow-up asks about.
  @Test func homeworkBecomesAnActThatIsAskedAfter() async throws {
    let clock = MovedClock()
    try await TestHouse.open(change: { $0.now = { clock.now } }) { test in
      let someone = try await test.newcomer()
      let today = someone.wall(clock.now).day
      let added = try await someone.addHomework(
        NewHomework(
          text: "Appeler Léa", from: "Mme Roux", day: WeekPage.name(today + 1), time: "10:00"))

      let act = try #require(
        try await someone.records { chest in
          try await chest.newest(PlannedAct.self, .act, under: nil, limit: 5).values.first
        })
      #expect(act.homework?.from == "Mme Roux" && act.minute == 600 && act.day == today + 1)
      let time = LocalTime(test.house.settings.timeZone)
      let queue = FollowUpQueue(
        FollowUpFacts(lastSeen: clock.now, acts: [act]), FollowUpSettings(zone: time.zone.identifier))
      let due = queue.acts(at: time.moment(day: today + 1, minute: 13 * 60))
      #expect(due.map(\.act) == [act.id])
      let shown = try #require(added.summary.homework.first)
      #expect(shown.text == "Appeler Léa" && shown.time == "10:00" && !shown.isAnswered)
      try await someone.deleteHomework(Named(raw: act.id))
      #expect(try await someone.careSummary().homework.isEmpty)
    }
  }

  @Test(arguments: [
    ("2020-01-01", "10:00"), ("2026-13-01", "10:00"), ("morgen", "10:00"), ("+1", "24:00"), ("+1", "10h"),
  ])
  func homeworkOfNoDayIsRefused(_ day: String, _ time: String) async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let tomorrow = WeekPage.name(someone.wall(test.house.settings.now()).day + 1)
      await #expect(throws: HouseError.unfit(field: day == "+1" ? "time" : "day")) {
        try await someone.addHomework(
          NewHomework(text: "Marcher", day: day == "+1" ? tomorrow : day, time: time))
      }
    }
  }

  // An act that no professional gave is no homework, for reading and for deleting.
  @Test func otherActsAreNoHomework() async throws {
    try await TestHouse.open { test in
      let someone = try await test.newcomer()
      let act = PlannedAct(id: RecordID(), text: "Marcher", day: 30_000, minute: 600)
      try await keep(someone) { _ in [try .append(act, in: .act, id: act.id)] }

      #expect(try await someone.careSummary().homework.isEmpty)
      await #expect(throws: HouseError.notFound) { try await someone.deleteHomework(Named(raw: act.id)) }
    }
  }
}
