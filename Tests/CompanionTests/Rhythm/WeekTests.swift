import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The person's own week.
@Suite struct WeekTests {
  private static let sunday = 20_779  // 22 November 2026

  private static func day(_ number: Int, minutes: Int) -> UseDay {
    var day = UseDay(day: number)
    day.seconds = minutes * 60
    return day
  }

  @Test func aWeekGoesFromMondayToSundayAndKnowsItsNeighbours() {
    let use = [-20, -6, 0].map { Self.day(Self.sunday + $0, minutes: 10) }

    let week = WeekPage(of: Self.sunday, today: Self.sunday, use: use, noted: [])
    let before = WeekPage(of: Self.sunday - 20, today: Self.sunday, use: use, noted: [])

    #expect(week.monday == "2026-11-16" && week.days.map(\.day).last == "2026-11-22")
    #expect(week.days.map(\.minutes) == [10, 0, 0, 0, 0, 0, 10])
    #expect(week.earlier == "2026-11-02" && week.later == nil)
    #expect(before.earlier == nil && before.later == "2026-11-16")
  }

  @Test func thisWeekIsReachedFromAnEmptyOneBefore() {
    let week = WeekPage(of: Self.sunday - 14, today: Self.sunday, use: [], noted: [])

    #expect(week.later == "2026-11-16")
    #expect(week.days.allSatisfy { $0.minutes == 0 && $0.noted.isEmpty })
  }

  @Test(arguments: [
    "", "today", "2026-02-30", "2026-1-01", "2026-13-01", "-1-01-0001", "2026-11-22x", "１９９９-01-01",
  ])
  func whatIsNoDayIsRefused(_ day: String) async throws {
    #expect(WeekPage.number(day) == nil)
  }

  @Test func whatIsNotedStandsInItsDayAndCanBeTakenAway() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()

      let mood = try await resident.note(NewNoted(mood: .low, note: "  pluie  "))
      let contact = try await resident.note(NewNoted(contact: .called))
      let week = try await resident.week()
      try await resident.unnote(mood.id)
      let after = try await resident.week()

      let today = try #require(week.days.first { $0.day == week.today })
      #expect(today.noted == [mood, contact] || Set(today.noted.map(\.id)) == [mood.id, contact.id])
      #expect(mood.note == "pluie" && mood.kind == .mood && contact.kind == .contact)
      #expect(after.days.flatMap(\.noted).map(\.id) == [contact.id])
      await #expect(throws: HouseError.notFound) { try await resident.unnote(mood.id) }
    }
  }

  @Test(arguments: [NewNoted(), NewNoted(mood: .good, contact: .wrote)])
  func oneThingIsNotedAtATime(_ new: NewNoted) async throws {
    #expect(throws: HouseError.unfit(field: "mood")) { try new.noted(at: Date(), day: 0) }
  }

  @Test func tooManyWordsAreRefused() {
    let new = NewNoted(mood: .good, note: String(repeating: "x", count: 201))

    #expect(throws: HouseError.tooLong(limit: 200)) { try new.noted(at: Date(), day: 0) }
  }

  // T45: all of it is in the export, and all of it can be deleted.
  @Test func itIsExportedAndForgotten() async throws {
    try await TestHouse.open { house in
      let resident = try await house.newcomer()
      let thread = try await house.thread(of: resident)
      try await resident.sayAndWait("Bonjour", in: thread.id)
      _ = try await resident.note(NewNoted(mood: .bright, note: "Bramquizon"))

      let lines = Lines()
      try await resident.export { lines.add($0) }
      let kinds = lines.all.compactMap { $0["kind"] as? String }
      #expect(kinds.contains("useDay") && kinds.contains("noted"))
      #expect(lines.text.contains("Bramquizon"))

      try await resident.forgetWeeks()
      let week = try await resident.week()
      #expect(week.days.allSatisfy { $0.turns == 0 && $0.minutes == 0 && $0.noted.isEmpty })
      #expect(try await resident.chest.newest(.noted, under: nil, limit: 1).records.isEmpty)
      #expect(try await resident.page(of: thread.id).messages.count == 2, "conversations stay")
    }
  }

  @Test(arguments: [
    (LimitsChange(minutesADay: 4), "minutesADay"), (LimitsChange(minutesADay: 721), "minutesADay"),
    (LimitsChange(quietFrom: "22:00"), "quietTo"),
    (LimitsChange(quietFrom: "25:00", quietTo: "06:00"), "quietFrom"),
    (LimitsChange(quietFrom: "22:00", quietTo: "6:00"), "quietTo"),
  ])
  func limitsThatDoNotFitAreNamed(_ change: LimitsChange, _ field: String) {
    #expect(throws: HouseError.unfit(field: field)) { try change.laid(over: UseLimits()) }
  }

  @Test func limitsAreSetAndTakenAway() throws {
    let set = try LimitsChange(minutesADay: 45, quietFrom: "22:30", quietTo: "06:05").laid(over: UseLimits())
    let gone = try LimitsChange(minutesADay: 0, quietFrom: "", quietTo: "").laid(over: set)

    #expect(set == UseLimits(minutesADay: 45, quietFrom: 1_350, quietTo: 365))
    #expect(ShownLimits(set).quietTo == "06:05" && ShownLimits(set).quietFrom == "22:30")
    #expect(gone == UseLimits())
  }
}
