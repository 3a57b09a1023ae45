import Companion
import HTTPTypes
import Hummingbird

/// The person's own word on how they are, and forgetting what was noted of danger. No answer here says a level (R25).
struct CheckInDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.checkIn, use: answer)
    doors.on(RouteTable.careStanding, use: standing)
    doors.on(RouteTable.careCheckIn, use: answerOnPage)
    doors.on(RouteTable.forgetDangerHere, use: forgetHere)
    doors.on(RouteTable.forgetDanger, use: forget)
  }

  private struct Form: Decodable { var answer: CheckInAnswer }

  @Sendable private func answer(_ visit: Visit) async throws -> Response {
    let form: Form = try visit.json()
    return .json(try await visit.person().checkIn(form.answer, in: try visit.id("thread")))
  }

  @Sendable private func standing(_ visit: Visit) async throws -> Response {
    .json(await (try visit.person()).careStanding())
  }

  @Sendable private func answerOnPage(_ visit: Visit) async throws -> Response {
    let form: Form = try visit.json()
    return .json(try await visit.person().careCheckIn(form.answer))
  }

  @Sendable private func forgetHere(_ visit: Visit) async throws -> Response {
    try await visit.person().forgetDanger(in: try visit.id("thread"))
    return .done
  }

  @Sendable private func forget(_ visit: Visit) async throws -> Response {
    try await visit.person().forgetDanger()
    return .done
  }
}
