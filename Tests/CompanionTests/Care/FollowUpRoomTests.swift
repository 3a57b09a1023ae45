import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The follow-up over an account: facts from what is kept, a clock that the test turns.
@Suite(.inTurn) struct FollowUpRoomTests {
  static func act(_ day: Int, _ minute: Int, _ text: String = "appeler Léa") -> PlannedAct {
    PlannedAct(id: RecordID(), text: text, day: FollowUpTests.monday + day, minute: minute)
  }

  static func keep(_ act: PlannedAct, of resident: Resident) async throws {
    try await resident.chest.commit([.append(act, in: .act, id: act.id)])
  }

  static func day(_ day: Int, mood: Int, of resident: Resident) async throws {
    _ = try await resident.keep(NewDay(day: DaysTests.name(day), mood: mood))
  }

  /// It invents no event: it quotes what stands (CARE §6).
  @Test func anActIsAskedAboutInThePersonsOwnWords() async throws {
    let clock = MovedClock(start: FollowUpTests.at(0, 10))
    try await DaysTests.open(clock) { _, resident in
      let act = Self.act(0, 14 * 60)
      try await Self.keep(act, of: resident)
      #expect(try await resident.careDue().due.isEmpty)

      clock.move(to: FollowUpTests.at(0, 16, 5))
      let asked = try #require(try await resident.careDue().due.first)
      #expect(asked.kind == .act && asked.sentence.contains("«\u{a0}appeler Léa\u{a0}»"))
      #expect(asked.sentence.contains("lundi"))
      try await resident.answer(due: asked.key, .later)
      #expect(try await resident.careDue().due.isEmpty, "not now is not now")

      clock.move(to: FollowUpTests.at(1, 16, 5))
      let again = try #require(try await resident.careDue().due.first { $0.kind == .act })
      #expect(again.key != asked.key)
      try await resident.answer(due: again.key, .done)
      let kept = try await resident.chest.value(PlannedAct.self, act.id, in: .act)?.value
      #expect(kept?.isAnswered == true)
      await #expect(throws: HouseError.notFound) { try await resident.answer(due: again.key, .done) }
    }
  }

  @Test func aMoodThatIsNotedIsAskedForNoMore() async throws {
    let clock = MovedClock(start: FollowUpTests.at(0, 18, 1))
    try await DaysTests.open(clock) { _, resident in
      #expect(try await resident.careDue().due.map(\.kind) == [.mood])
      try await Self.day(0, mood: 5, of: resident)
      #expect(try await resident.careDue().due.isEmpty)
    }
  }

  @Test func threeLowDaysAndDangerAreBothAskedAfter() async throws {
    let clock = MovedClock(start: FollowUpTests.at(2, 10))
    try await DaysTests.open(clock) { _, resident in
      for day in 0...2 { try await Self.day(day, mood: 2, of: resident) }
      #expect(try await resident.careDue().due.map(\.kind) == [.care])
      _ = await resident.watch(["je veux mourir, je ne tiens plus"])
      clock.move(to: FollowUpTests.at(3, 10, 1))
      #expect(try await resident.careDue().due.first?.kind == .safety)
      _ = try await resident.careCheckIn(.safe)
      #expect(try await !resident.careDue().due.contains { $0.kind == .safety })
    }
  }

  /// After two good reviews: weekly, and a plan for later is offered (CARE §6).
  @Test func twoGoodReviewsTaper() async throws {
    let clock = MovedClock(start: FollowUpTests.at(0, 19))
    try await DaysTests.open(clock) { _, resident in
      try await resident.review(isGoalMet: true)
      #expect(try await !resident.followUp().isTapering)
      clock.move(to: FollowUpTests.at(1, 19))
      try await resident.review(isGoalMet: true)

      let due = try await resident.careDue()
      #expect(try await resident.followUp().isTapering)
      #expect(due.notes.contains { $0.contains("une fois par semaine") })
      #expect(due.due.isEmpty, "a Tuesday: the mood is asked for once a week")
      _ = try await resident.keep(
        relapse: RelapsePlan(signs: ["je dors mal"], helps: ["marcher"], people: ["Odile"]))
      #expect(try await resident.careDue().notes.isEmpty, "the plan is there")
      try await resident.review(isGoalMet: false)
      #expect(try await !resident.followUp().isTapering, "one that is not good ends it")
    }
  }

  /// More than two hours a day, or three nights after one o'clock: named, with a person (CARE §7).
  @Test(arguments: [(121 * 60, true), (119 * 60, false)])
  func aLongDayIsNamed(_ seconds: Int, _ isNamed: Bool) async throws {
    try await DaysTests.open(MovedClock(start: FollowUpTests.at(0, 10))) { _, resident in
      var use = UseDay(day: FollowUpTests.monday)
      use.seconds = seconds
      try await resident.note(use)
      #expect(try await resident.careDue().notes.isEmpty != isNamed)
    }
  }

  @Test func threeLateNightsAreNamed() async throws {
    try await DaysTests.open(MovedClock(start: FollowUpTests.at(2, 10))) { _, resident in
      for day in 0...2 {
        #expect(try await resident.careDue().notes.isEmpty)
        var use = UseDay(day: FollowUpTests.monday + day)
        (use.seconds, use.nightSeconds, use.lateSeconds) = (300, 300, 300)
        try await resident.note(use)
      }
      #expect(try await resident.careDue().notes.first?.contains("une heure du matin") == true)
    }
  }

  @Test func midnightIsNotOneOClock() {
    func late(_ minute: Int) -> Int? {
      var rhythm = Rhythm()
      return rhythm.turn(
        at: Rhythm.Moment(at: 1_000_000, day: 20_000, minute: minute), days: [], limits: UseLimits()
      ).gain.lateSeconds
    }
    #expect(late(59) == nil && late(300) == nil && late(60) == Rhythm.firstSeconds)
  }

  /// No reminders in the first questions: none.
  @Test func whoWantedNoRemindersGetsNone() async throws {
    try await DaysTests.open(MovedClock(start: FollowUpTests.at(0, 10))) { _, resident in
      #expect(try await resident.followUp().settings.isOn)
      var intake = Intake(manner: Manner(.fr), at: FollowUpTests.at(0, 9))
      intake.answers[.reminders] = IntakeAnswer(value: .choice(.no), at: FollowUpTests.at(0, 9))
      try await resident.chest.commit([.append(intake, in: .intake, id: RecordID())])
      #expect(try await !resident.followUp().settings.isOn)
    }
  }

  // MARK: Ahead

  /// Silence: the third day, the seventh, the twenty-first, then nothing, whatever the moods that are not noted.
  @Test func whoStaysAwayIsLeftInPeace() {
    let ahead = FollowUpTests.queue(FollowUpFacts(lastSeen: FollowUpTests.at(0, 12)))
      .forecast(from: FollowUpTests.at(0, 12), days: 90)
    #expect(ahead.map(\.reminder.kind) == [.mood, .mood, .mood, .silence3, .silence7, .silence21])
    #expect(
      ahead.suffix(3).map { FollowUpTests.paris.day(of: $0.at) - FollowUpTests.monday } == [3, 7, 21])
  }

  /// Quiet hours over midnight, the caps and a change of summer time are worked out beforehand.
  @Test func whatIsWorkedOutBeforehandKeepsToTheHours() throws {
    // Summer time begins in Paris on 28 March 2027, a Sunday.
    let spring = Int(CivilDay(year: 2027, month: 3, day: 25).number)
    let now = FollowUpTests.paris.moment(day: spring, minute: 8 * 60)
    let facts = FollowUpFacts(
      lastSeen: now,
      acts: (0..<7).map {
        PlannedAct(id: RecordID(), text: "x", day: spring + $0, minute: 20 * 60)
      })
    let ahead = FollowUpTests.queue(facts).forecast(from: now, days: 14)
    let days = ahead.map { FollowUpTests.paris.day(of: $0.at) }
    #expect(Set(days).count == days.count, "one a day")
    for day in days { #expect(days.count { (day - 6...day).contains($0) } <= 5) }
    for one in ahead {
      let minute = FollowUpTests.paris.minute(of: one.at)
      #expect(!QuietHours.usual.contains(minute: minute))
      #expect(FollowUpTests.paris.minute(of: one.until) == 21 * 60)
      #expect(FollowUpTests.paris.day(of: one.until) == FollowUpTests.paris.day(of: one.at))
    }
    #expect(ahead.contains { FollowUpTests.paris.minute(of: $0.at) == 9 * 60 }, "an evening's act, at nine")
  }

  @Test func thePersonsOwnZoneCounts() async throws {
    // Half past seven in the evening in Paris, half past one in the afternoon in New York.
    let clock = MovedClock(start: FollowUpTests.at(0, 19, 30))
    try await DaysTests.open(clock) { _, resident in
      #expect(try await resident.careDue().due.map(\.kind) == [.mood])
      _ = try await resident.change(followUp: FollowUpChange(zone: "America/New_York"))
      #expect(try await resident.careDue().due.isEmpty)
      await #expect(throws: HouseError.unfit(field: "zone")) {
        try await resident.change(followUp: FollowUpChange(zone: "Nowhere/At_all"))
      }
    }
  }
}
