import Foundation
import Safeguard
import Store
import Support
import Testing
import Vault

@testable import Companion

/// The days as the person keeps them.
@Suite(.inTurn) struct DaysTests {
  /// A Monday, at noon in Paris.
  static let monday = FollowUpTests.at(0, 12)

  static func open(
    _ clock: MovedClock, change: (inout HouseSettings) -> Void = { _ in },
    _ work: @Sendable (TestHouse, Resident) async throws -> Void
  ) async throws {
    try await TestHouse.open(change: { settings in
      settings.now = { clock.now }
      settings.timeZone = TimeZone(identifier: "Europe/Paris")!
      change(&settings)
    }) { test in try await work(test, try await test.newcomer()) }
  }

  static func name(_ day: Int) -> String { WeekPage.name(FollowUpTests.monday + day) }

  @Test func aDayIsKeptChangedInItsPlaceAndDeleted() async throws {
    try await Self.open(MovedClock(start: Self.monday)) { _, resident in
      let sleep = SleepTimes(latency: 20, wakes: 1, up: 420, bed: 1_380, awake: 10)
      let kept = try await resident.keep(
        NewDay(
          day: Self.name(0), mood: 4, emotions: [.worry, .tiredness], note: "Réunion longue.", sleep: sleep,
          company: .someone, activities: ["marche"]))
      #expect(kept.mood == 4 && kept.sleep == sleep && kept.activities == ["marche"])
      _ = try await resident.keep(NewDay(day: Self.name(0), mood: 6))

      let records = try await resident.chest.newest(.day, under: nil, limit: 10).records
      #expect(records.count == 1, "one record a day")
      let page = try await resident.daysPage(.week)
      #expect(page.days.map(\.mood) == [6] && page.days[0].note.isEmpty, "the later writing stands whole")
      try await resident.forget(day: Self.name(0))
      #expect(try await resident.daysPage(.week).days.isEmpty)
      await #expect(throws: HouseError.notFound) { try await resident.forget(day: Self.name(0)) }
    }
  }

  @Test func earlierDaysCanBeNotedAndTheFutureCannot() async throws {
    try await Self.open(MovedClock(start: Self.monday)) { _, resident in
      _ = try await resident.keep(NewDay(day: Self.name(-30), mood: 3))
      for day in [Self.name(2), "2026-02-30", "soon", Self.name(-2_000)] {
        await #expect(throws: HouseError.unfit(field: "day")) {
          try await resident.keep(NewDay(day: day, mood: 3))
        }
      }
      await #expect(throws: HouseError.empty) { try await resident.keep(NewDay(day: Self.name(0))) }
      let now = try await resident.daysPage(.month)
      #expect(now.days.isEmpty && now.earlier == Self.name(-30))
      let then = try await resident.daysPage(.month, of: Self.name(-30))
      #expect(then.days.count == 1 && then.later == Self.name(0))
    }
  }

  /// Under twenty days nothing is said of what goes together; from then on with the number of days and an interval.
  @Test(arguments: [(19, false), (20, true)])
  func linksAreSilentUnderTwentyDays(_ count: Int, _ speaks: Bool) async throws {
    try await Self.open(MovedClock(start: Self.monday)) { _, resident in
      for day in 0..<count {
        let good = day.isMultiple(of: 2)
        _ = try await resident.keep(
          NewDay(day: Self.name(-day), mood: good ? 8 : 2, company: good ? .several : .nobody))
      }
      let page = try await resident.daysPage(.month)
      #expect(page.links.isEmpty != speaks)
      #expect(!speaks || page.links[0].contains("20 jours") && page.links[0].contains("entre"))
      #expect(!speaks || page.links[0].contains("ne dit pas ce qui entraîne quoi"))
      #expect(page.plots.count == 2 && page.plots.allSatisfy { !$0.description.isEmpty })
    }
  }

  /// What is sealed goes into the export, and can be deleted whole.
  @Test func daysAndFollowUpAreInTheExportAndGoAtAPress() async throws {
    try await Self.open(MovedClock(start: Self.monday)) { _, resident in
      _ = try await resident.keep(NewDay(day: Self.name(0), mood: 5, note: "Bramquizon"))
      _ = try await resident.keep(relapse: RelapsePlan(signs: ["je dors mal"], people: ["Odile"]))
      let written = Written()
      try await resident.export { await written.add($0) }
      let text = await written.text
      #expect(text.contains(#""kind":"careDay""#) && text.contains("Bramquizon"))
      #expect(text.contains(#""kind":"followUp""#) && text.contains("je dors mal"))
      try await resident.forgetDays()
      #expect(try await resident.daysPage(.month).days.isEmpty)
    }
  }

  private actor Written {
    var text = ""
    func add(_ data: Data) { text += String(decoding: data, as: UTF8.self) }
  }
}
