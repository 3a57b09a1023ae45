import Foundation
import Safeguard
import Testing
import Vault

@testable import Companion

@Suite(.inTurn) struct FollowUpTests {
  static let paris = LocalTime(zone: "Europe/Paris")
  /// Monday 11 January 2027.
  static let monday = Int(CivilDay(year: 2027, month: 1, day: 11).number)

  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0, _ time: LocalTime = paris) -> Date {
    time.moment(day: monday + day, minute: hour * 60 + minute)
  }

  static var settings: FollowUpSettings { FollowUpSettings(zone: "Europe/Paris") }

  static func queue(_ facts: FollowUpFacts, _ settings: FollowUpSettings = settings) -> FollowUpQueue {
    FollowUpQueue(facts, settings)
  }

  static func score(_ name: Instrument.Name, _ total: Int, _ day: Int) -> Plot.DatedScore {
    PlotTests.score(InstrumentBook.house.instrument(name, in: .en)!, total, monday + day)
  }

  static func kinds(_ facts: FollowUpFacts, at moment: Date) -> [Reminder.Kind] {
    queue(facts).due(at: moment).map(\.kind)
  }

  static func mood(_ day: Int, _ mood: Int) -> CareDay {
    CareDay(day: monday + day, mood: mood, at: at(day, 12))
  }

  // MARK: Quiet hours and caps

  @Test func nothingIsSentInQuietHours() {
    let facts = FollowUpFacts(lastSeen: Self.at(0, 12))
    #expect(Self.queue(facts).next(at: Self.at(0, 17, 59)) == nil)
    #expect(Self.queue(facts).next(at: Self.at(0, 18))?.kind == .mood)
    #expect(Self.queue(facts).next(at: Self.at(0, 21)) == nil)
    #expect(Self.queue(facts).next(at: Self.at(1, 3)) == nil)
    #expect(Self.queue(facts).due(at: Self.at(0, 21)).map(\.kind) == [.mood], "the page still shows it")
    var off = Self.settings
    off.isOn = false
    #expect(Self.queue(facts, off).next(at: Self.at(0, 18)) == nil)
  }

  @Test func quietHoursGoOverMidnightOrNot() {
    let night = QuietHours(from: 21 * 60, to: 9 * 60)
    let noon = QuietHours(from: 12 * 60, to: 14 * 60)
    #expect(night.contains(minute: 0) && night.contains(minute: 21 * 60) && !night.contains(minute: 9 * 60))
    #expect(noon.contains(minute: 13 * 60) && !noon.contains(minute: 14 * 60))
    #expect(!QuietHours(from: 60, to: 60).contains(minute: 60))
    #expect(night.after(Self.at(0, 22), Self.paris) == Self.at(1, 9))
    #expect(night.after(Self.at(0, 3), Self.paris) == Self.at(0, 9))
  }

  @Test func oneADayAndFiveInSevenDays() {
    var facts = FollowUpFacts(lastSeen: Self.at(6, 12))
    facts.sent = [.init(key: "x", at: Self.at(6, 10))]
    #expect(Self.queue(facts).next(at: Self.at(6, 18)) == nil)
    facts.sent = (1...5).map { .init(key: "x\($0)", at: Self.at($0, 18)) }
    #expect(Self.queue(facts).next(at: Self.at(6, 18)) == nil)
    facts.sent.removeFirst()
    #expect(Self.queue(facts).next(at: Self.at(6, 18))?.kind == .mood)
  }

  /// What asks about safety goes beyond the caps, and still not into the night.
  @Test func safetyIsAskedADayLaterWhateverTheCaps() {
    var facts = FollowUpFacts(lastSeen: Self.at(1, 12), dangerSeenAt: Self.at(0, 15))
    facts.sent = [.init(key: "x", at: Self.at(1, 10))]
    #expect(Self.queue(facts).next(at: Self.at(1, 14)) == nil)
    #expect(Self.queue(facts).next(at: Self.at(1, 15))?.kind == .safety)
    facts.dangerSeenAt = Self.at(0, 23)
    #expect(Self.queue(facts).next(at: Self.at(1, 23)) == nil)
    #expect(Self.queue(facts).next(at: Self.at(2, 9))?.kind == .safety)
  }

  @Test func whileDangerStandsNothingIsToBeFilledInAndNoExerciseIsAskedAbout() {
    let act = PlannedAct(id: RecordID(), text: "marcher", day: Self.monday, minute: 600)
    var facts = FollowUpFacts(
      lastSeen: Self.at(0, 12), bilanDays: [Self.monday - 40], acts: [act],
      scores: [Self.score(.phq9, 12, -20)])
    #expect(Set(Self.kinds(facts, at: Self.at(0, 18))) == [.act, .bilan, .phq, .mood])
    facts.dangerSeenAt = Self.at(0, 11)
    #expect(Self.kinds(facts, at: Self.at(0, 18)) == [.mood])
  }

  // MARK: After an act

  @Test func anActIsAskedAboutTwoHoursLaterThenOnceThenNeverAgain() {
    let act = PlannedAct(id: RecordID(), text: "appeler Léa", day: Self.monday, minute: 14 * 60)
    var facts = FollowUpFacts(lastSeen: Self.at(0, 12), acts: [act])

    #expect(Self.queue(facts).next(at: Self.at(0, 15, 59)) == nil)
    let first = Self.queue(facts).next(at: Self.at(0, 16))
    #expect(first?.kind == .act && first?.act == act.id)
    facts.sent = [.init(key: first!.key, at: Self.at(0, 16))]
    #expect(!Self.kinds(facts, at: Self.at(1, 15, 59)).contains(.act))
    let second = Self.queue(facts).next(at: Self.at(1, 16))
    #expect(second?.kind == .act && second?.key != first?.key)
    facts.sent.append(.init(key: second!.key, at: Self.at(1, 16)))
    #expect(Self.queue(facts).next(at: Self.at(1, 20))?.kind != .act)
    #expect(!Self.kinds(facts, at: Self.at(2, 9)).contains(.act))
    facts.sent = []
    facts.acts[0].isAnswered = true
    #expect(!Self.kinds(facts, at: Self.at(0, 16)).contains(.act))
  }

  @Test func aLateActIsAskedAboutInTheMorning() {
    let act = PlannedAct(id: RecordID(), text: "lire", day: Self.monday, minute: 20 * 60)
    let facts = FollowUpFacts(lastSeen: Self.at(0, 12), acts: [act])
    #expect(Self.queue(facts).next(at: Self.at(1, 9))?.kind == .act)
  }

  /// It quotes the stored plan and invents nothing.
  @Test func theQuestionQuotesThePlan() {
    let french = Words.Following.sentence(.act, act: ("appeler Léa", Self.monday + 1)).in(Manner(.fr))
    #expect(french.contains("mardi") && french.contains("«\u{a0}appeler Léa\u{a0}»"))
  }

  // MARK: Questionnaires and bilans

  @Test func questionnairesComeEveryTwoWeeksFromTenOnElseEveryFour() {
    var facts = FollowUpFacts(
      lastSeen: Self.at(14, 12), scores: [Self.score(.phq9, 10, 0), Self.score(.gad7, 9, 0)])
    #expect(Self.kinds(facts, at: Self.at(14, 18)).contains(.phq))
    #expect(!Self.kinds(facts, at: Self.at(13, 20)).contains(.phq))
    #expect(!Self.kinds(facts, at: Self.at(14, 18)).contains(.gad))
    facts.lastSeen = Self.at(28, 12)
    #expect(Self.kinds(facts, at: Self.at(28, 18)).contains(.gad))
    #expect(
      Self.kinds(FollowUpFacts(lastSeen: Self.at(0, 12)), at: Self.at(0, 18)) == [.mood],
      "never begun, never asked")
  }

  @Test func oneThatIsNotFilledInIsAskedForAgainAtItsNextTimeOnly() {
    let facts = FollowUpFacts(
      lastSeen: Self.at(20, 12), scores: [Self.score(.phq9, 12, 0)],
      sent: [.init(key: "phq-\(Self.monday + 14)", at: Self.at(14, 18))])
    #expect(Self.queue(facts).next(at: Self.at(20, 18))?.kind == .mood)
    var later = facts
    later.lastSeen = Self.at(28, 12)
    #expect(Self.queue(later).next(at: Self.at(28, 18))?.kind == .phq)
  }

  @Test func wellbeingComesOnItsWeekdayAndNotTheDayAfter() {
    var facts = FollowUpFacts(lastSeen: Self.at(6, 12), scores: [Self.score(.who5, 60, 5)])
    // Day 5 is a Saturday, the weekday a Sunday.
    #expect(!Self.kinds(facts, at: Self.at(6, 18)).contains(.wellbeing))
    facts.lastSeen = Self.at(13, 12)
    #expect(Self.kinds(facts, at: Self.at(13, 18)).contains(.wellbeing))
  }

  @Test func bilansComeAtFourAndEightWeeks() {
    let first = FollowUpFacts(lastSeen: Self.at(28, 12), bilanDays: [Self.monday])
    #expect(Self.kinds(first, at: Self.at(28, 18)).contains(.bilan))
    #expect(!Self.kinds(first, at: Self.at(28, 17)).contains(.bilan))
    let second = FollowUpFacts(lastSeen: Self.at(40, 12), bilanDays: [Self.monday, Self.monday + 28])
    #expect(!Self.kinds(second, at: Self.at(40, 18)).contains(.bilan))
    var missed = first
    missed.sent = [.init(key: "bilan-2-\(Self.monday + 28)", at: Self.at(28, 18))]
    missed.lastSeen = Self.at(55, 12)
    #expect(Self.queue(missed).next(at: Self.at(55, 18))?.kind == .mood)
    #expect(Self.queue(missed).next(at: Self.at(56, 18))?.kind == .bilan, "once more, then no longer")
    missed.lastSeen = Self.at(84, 12)
    #expect(!Self.kinds(missed, at: Self.at(84, 18)).contains(.bilan))
    let third = FollowUpFacts(lastSeen: Self.at(90, 12), bilanDays: [0, 28, 56].map { Self.monday + $0 })
    #expect(!Self.kinds(third, at: Self.at(90, 18)).contains(.bilan))
  }

  // MARK: Silence

  @Test func silenceIsMetThreeTimesThenLeftInPeace() {
    var facts = FollowUpFacts(lastSeen: Self.at(0, 12))
    var sent: [Reminder.Kind] = []
    for day in 1...60 {
      guard let next = Self.queue(facts).next(at: Self.at(day, 18)) else { continue }
      sent.append(next.kind)
      facts.sent.append(.init(key: next.key, at: Self.at(day, 18)))
    }
    #expect(sent == [.mood, .mood, .silence3, .silence7, .silence21])
    facts.lastSeen = Self.at(61, 12)
    #expect(Self.queue(facts).next(at: Self.at(61, 18))?.kind == .mood, "coming back begins anew")
  }

  @Test func aHouseThatWasOffDoesNotCatchUp() {
    let facts = FollowUpFacts(lastSeen: Self.at(0, 12))
    #expect(Self.kinds(facts, at: Self.at(22, 18)) == [.silence21])
    #expect(Self.kinds(facts, at: Self.at(40, 18)).isEmpty)
  }

  // MARK: When things get harder

  @Test func threeLowDaysInARowAreMet() {
    var facts = FollowUpFacts(
      lastSeen: Self.at(2, 12), days: [Self.mood(0, 3), Self.mood(1, 2), Self.mood(2, 3)])
    #expect(Self.queue(facts).next(at: Self.at(2, 13))?.kind == .care)
    #expect(Self.queue(facts).isSmaller(at: Self.at(2, 13)))
    facts.days[1].mood = 4
    #expect(!Self.kinds(facts, at: Self.at(2, 13)).contains(.care))
    facts.days.remove(at: 1)
    #expect(!Self.kinds(facts, at: Self.at(2, 13)).contains(.care), "a day that was not noted is no low day")
  }

  @Test func aRunOfLowDaysIsMetOnce() {
    var facts = FollowUpFacts(lastSeen: Self.at(2, 12), days: (0...2).map { Self.mood($0, 1) })
    facts.sent = [.init(key: Self.queue(facts).next(at: Self.at(2, 13))!.key, at: Self.at(2, 13))]
    facts.days.append(Self.mood(3, 1))
    facts.lastSeen = Self.at(3, 12)
    #expect(Self.queue(facts).next(at: Self.at(3, 13)) == nil)
  }

  @Test func scoresThatGetWorseByTheThresholdAreMet() {
    func reasons(_ scores: [Plot.DatedScore]) -> [CareReason] {
      FollowUpFacts(lastSeen: Self.at(7, 12), scores: scores).careReasons(on: Self.monday + 7)
    }
    #expect(
      reasons([Self.score(.who5, 60, 0), Self.score(.who5, 48, 7)]) == [.wellbeingFell(on: Self.monday + 7)])
    #expect(reasons([Self.score(.who5, 60, 0), Self.score(.who5, 52, 7)]).isEmpty)
    #expect(
      reasons([Self.score(.phq9, 6, 0), Self.score(.phq9, 11, 7)]) == [.moodScoreRose(on: Self.monday + 7)])
    #expect(reasons([Self.score(.phq9, 6, 0), Self.score(.phq9, 10, 7)]).isEmpty)
    #expect(reasons([Self.score(.phq9, 6, -30), Self.score(.phq9, 12, 0)]).isEmpty, "over after a week")
  }

  // MARK: Taper

  @Test func twoGoodReviewsMakeItWeekly() {
    let good = [
      CareReview(day: 1, phq9: 4, isGoalMet: false), CareReview(day: 29, phq9: nil, isGoalMet: true),
    ]
    #expect(CareReview.isTapering(good))
    #expect(!CareReview.isTapering(Array(good.prefix(1))))
    #expect(!CareReview.isTapering(good + [CareReview(day: 57, phq9: 5, isGoalMet: false)]))
    let facts = FollowUpFacts(lastSeen: Self.at(0, 12), reviews: good)
    #expect(Self.kinds(facts, at: Self.at(0, 18)).isEmpty)
    var sunday = facts
    sunday.lastSeen = Self.at(6, 12)
    #expect(Self.kinds(sunday, at: Self.at(6, 18)) == [.mood])
  }

  @Test func thePlanForLaterTakesOverWhatIsKnown() throws {
    let intake = BilanTests.intake([
      .before: .words("une dispute"), .tried: .words("courir"), .countsOn: .words("Ana"),
    ])
    let plan = RelapsePlan(from: intake)
    #expect(plan.isWhole && plan.helps == ["courir"])
    #expect(throws: HouseError.unfit(field: "people")) {
      try RelapsePlan(people: (0..<13).map(String.init)).checked()
    }
    #expect(try RelapsePlan(signs: [" ", "x "]).checked().signs == ["x"])
  }

  @Test func settingsThatWouldNeverSendAreNamed() {
    var settings = Self.settings
    settings.minute = 22 * 60
    #expect(throws: HouseError.unfit(field: "minute")) { try settings.checked() }
    settings.minute = 1_000
    settings.capPerDay = 9
    #expect(throws: HouseError.unfit(field: "cap")) { try settings.checked() }
  }

  @Test func everyKindHasItsSentenceInThreeManners() {
    for manner in Manner.all {
      let all = Reminder.Kind.allCases.map { Words.Following.sentence($0).in(manner) }
      #expect(Set(all).count == all.count)
    }
  }
}
