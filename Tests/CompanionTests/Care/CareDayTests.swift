import Foundation
import Testing

@testable import Companion

@Suite(.inTurn) struct CareDayTests {
  static let now = Date(timeIntervalSince1970: 1_800_000_000)
  /// Monday 11 January 2027.
  static let monday = Int(CivilDay(year: 2027, month: 1, day: 11).number)

  static func day(
    _ offset: Int, mood: Int? = nil, asleep hours: Int? = nil, company: CareDay.Company? = nil,
    activities: [String] = []
  ) -> CareDay {
    CareDay(
      day: monday + offset, mood: mood,
      sleep: hours.map { SleepTimes(latency: 0, wakes: 0, up: 420, bed: (420 - $0 * 60 + 1_440) % 1_440) },
      company: company, activities: activities, at: now)
  }

  @Test func aDayIsCheckedBeforeItIsKept() throws {
    var day = CareDay(
      day: 1, mood: 7, emotions: [.joy, .joy, .calm], note: " bien ", activities: [" ", "marche "],
      at: Self.now)
    let checked = try day.checked()
    #expect(checked.emotions == [.joy, .calm] && checked.note == "bien" && checked.activities == ["marche"])
    day.mood = 11
    #expect(throws: HouseError.unfit(field: "mood")) { try day.checked() }
    day.mood = 7
    day.emotions = [.joy, .calm, .anger, .fear]
    #expect(throws: HouseError.unfit(field: "emotions")) { try day.checked() }
    day.emotions = []
    day.sleep = SleepTimes(up: 2_000)
    #expect(throws: HouseError.unfit(field: "sleep")) { try day.checked() }
    #expect(throws: HouseError.empty) { try CareDay(day: 1, at: Self.now).checked() }
  }

  // MARK: What goes together

  /// Known values: Spearman of (1,2,3,4,5) and (5,6,7,8,7) is 0.8208 with tied ranks.
  @Test func rankCorrelationHasItsPublishedValueWithTies() throws {
    let found = try #require(RankCorrelation([(1, 5), (2, 6), (3, 7), (4, 8), (5, 7)]))
    #expect(abs(found.rho - 0.820_783) < 1e-6)
    #expect(RankCorrelation.ranks([10, 20, 20, 5]) == [2, 3.5, 3.5, 1])
  }

  @Test func aSeriesThatNeverChangesHasNoCorrelation() {
    #expect(RankCorrelation((0..<30).map { (Double($0), 3.0) }) == nil)
    #expect(RankCorrelation([(1, 2), (2, 3), (3, 4)]) == nil)
  }

  @Test func theIntervalHoldsTheValueAndNarrowsWithDays() throws {
    var dice = SeededDice(seed: 5)
    for _ in 0..<200 {
      let count = 4 + dice.below(80)
      let pairs = (0..<count).map { _ in (Double(dice.below(11)), Double(dice.below(11))) }
      guard let found = RankCorrelation(pairs) else { continue }
      #expect((-1...1).contains(found.rho) && found.low <= found.rho && found.rho <= found.high)
      #expect(found.low >= -1 && found.high <= 1)
    }
    let few = try #require(RankCorrelation((0..<20).map { (Double($0), Double(($0 * 7) % 20)) }))
    let many = try #require(RankCorrelation((0..<200).map { (Double($0), Double(($0 * 7) % 200)) }))
    #expect(many.high - many.low < few.high - few.low)
  }

  /// Chance alone is called a link in about one case of twenty.
  @Test func chanceIsSeldomCalledALink() {
    var dice = SeededDice(seed: 9)
    var clear = 0
    for _ in 0..<400 {
      let pairs = (0..<40).map { _ in (Double(dice.below(1_000)), Double(dice.below(1_000))) }
      if RankCorrelation(pairs)?.isClear == true { clear += 1 }
    }
    #expect((5...40).contains(clear), "\(clear) of 400")
  }

  @Test func nothingIsSaidUnderTwentyDays() {
    let days = (0..<19).map { Self.day($0, mood: $0 % 10, asleep: 5 + $0 % 5) }
    #expect(DayLink.links(in: days).isEmpty)
    #expect(DayLink.links(in: days + [Self.day(19, mood: 9, asleep: 9)]).count == 1)
    let half = (0..<40).map { Self.day($0, mood: $0 % 10, asleep: $0.isMultiple(of: 3) ? 7 : nil) }
    #expect(DayLink.links(in: half).isEmpty, "only days that hold both count")
  }

  @Test func aLinkNamesItsDaysAndItsUncertaintyAndNeverACause() throws {
    let days = (0..<30).map {
      Self.day($0, mood: $0 % 5 + 3, asleep: 4 + $0 % 5, company: $0.isMultiple(of: 2) ? .someone : .nobody)
    }
    let links = DayLink.links(in: days)
    let sleep = try #require(links.first { $0.with == .sleep })
    let company = try #require(links.first { $0.with == .company })

    #expect(sleep.correlation.isClear && !company.correlation.isClear)
    for manner in Manner.all {
      let text = sleep.sentence(manner)
      #expect(
        text.contains("30") && text.contains(manner.language == .fr ? "entraîne" : "does not say which"))
      #expect(
        !text.contains(#/parce que|grâce à|à cause|because|thanks to|due to|améliore|improves|makes you/#))
      #expect(company.sentence(manner).contains(manner.language == .fr ? "pas de lien net" : "no clear link"))
    }
    #expect(sleep.sentence(Manner(.fr)).contains("lien de 1, entre"))
  }

  // MARK: A week, a month

  @Test func aWeekCountsWhatWasNotedAndNothingElse() {
    let days = [
      Self.day(-1, mood: 1),
      Self.day(0, mood: 4, asleep: 7, company: .someone, activities: ["Marche", "lire"]),
      Self.day(2, mood: 6, asleep: 8, company: .nobody, activities: ["marche"]),
      Self.day(6, mood: 8, asleep: 6), Self.day(7, mood: 0),
    ]
    let week = DaySummary.week(of: Self.monday + 3, from: days)

    #expect(week.noted == 3 && week.mood == 6 && week.lowestMood == 4 && week.highestMood == 8)
    #expect(week.activities == [.init(name: "Marche", days: 2), .init(name: "lire", days: 1)])
    #expect(week.daysWithPeople == 1 && week.daysWithCompanyNoted == 2)
    #expect(week.inBed == 420 && week.efficiency == 1)
    for manner in Manner.all { #expect(week.sentences(manner).allSatisfy { !$0.isEmpty }) }
    #expect(week.sentences(Manner(.fr, .tu))[0] == "Tu as noté quelque chose 3 jours sur 7.")
  }

  @Test func aMonthEndsWhereItEnds() {
    let february = DaySummary.month(of: Int(CivilDay(year: 2028, month: 2, day: 29).number), from: [])
    #expect(february.days.first == CivilDay(year: 2028, month: 2, day: 1))
    #expect(february.days.last == CivilDay(year: 2028, month: 2, day: 29))
    #expect(february.sentences(Manner(.en)).count == 1)
  }

  @Test func aMeanOfTwoDaysIsNone() {
    let week = DaySummary.week(of: Self.monday, from: [Self.day(0, mood: 2), Self.day(1, mood: 9)])
    #expect(week.mood == nil && week.noted == 2)
  }

  @Test func emotionsAreCountedByDay() {
    var one = Self.day(0)
    one.emotions = [.sadness, .calm]
    var two = Self.day(1)
    two.emotions = [.calm]
    #expect(DaySummary.week(of: Self.monday, from: [one, two]).emotions == [.calm, .sadness])
  }
}
