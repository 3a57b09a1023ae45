import Companion
import HTTPTypes
import Hummingbird

/// The person's own days: mood, feelings, nights, people, and what goes with what.
struct DayDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.days, use: read)
    doors.on(RouteTable.keepDay, use: keep)
    doors.on(RouteTable.deleteDay, use: forget)
    doors.on(RouteTable.deleteDays, use: forgetAll)
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    let view = try visit.query("view").map { name throws(HouseError) in
      guard let view = DaysPage.View(rawValue: name) else { throw .unfit(field: "view") }
      return view
    }
    return .json(try await visit.person().daysPage(view ?? .month, of: visit.query("day")))
  }

  private struct Kept: Encodable {
    let day: DaysPage.Day
    let watch: CareWatch?
  }

  /// Its words are read for danger before anything else is looked at (C1).
  @Sendable private func keep(_ visit: Visit) async throws -> Response {
    let new: NewDay = try visit.json()
    return try await visit.watching(new.words) { resident, watch in
      .json(Kept(day: try await resident.keep(new), watch: watch))
    }
  }

  @Sendable private func forget(_ visit: Visit) async throws -> Response {
    guard let day = visit.context.parameters.get("day") else { throw HouseError.notFound }
    try await visit.person().forget(day: day)
    return .done
  }

  @Sendable private func forgetAll(_ visit: Visit) async throws -> Response {
    try await visit.person().forgetDays()
    return .done
  }
}
