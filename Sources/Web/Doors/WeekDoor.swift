import Companion
import HTTPTypes
import Hummingbird

/// The person's own week: time, nights, moods, people.
struct WeekDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.week, use: read)
    doors.on(RouteTable.addNoted, use: note)
    doors.on(RouteTable.deleteNoted, use: unnote)
    doors.on(RouteTable.forgetWeeks, use: forget)
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().week(of: visit.query("day")))
  }

  @Sendable private func note(_ visit: Visit) async throws -> Response {
    let new: NewNoted = try visit.json()
    return .json(try await visit.person().note(new), status: .created)
  }

  @Sendable private func unnote(_ visit: Visit) async throws -> Response {
    try await visit.person().unnote(try visit.id("noted"))
    return .done
  }

  @Sendable private func forget(_ visit: Visit) async throws -> Response {
    try await visit.person().forgetWeeks()
    return .done
  }
}
