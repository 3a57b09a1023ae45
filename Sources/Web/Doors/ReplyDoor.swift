import Companion
import HTTPTypes
import Hummingbird

/// Replies as they grow.
struct ReplyDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.events, use: events)
    doors.on(RouteTable.stop, use: stop)
  }

  @Sendable private func events(_ visit: Visit) async throws -> Response {
    let reply = try visit.id("reply", of: Message.self)
    let seen = visit.request.headers[.lastEventID].flatMap { Int($0) } ?? 0
    let events = try await visit.person().events(of: reply, after: max(0, seen))
    return EventStream(events: events).response(to: visit.request, logger: visit.context.logger)
  }

  @Sendable private func stop(_ visit: Visit) async throws -> Response {
    try await visit.person().stop(try visit.id("reply"))
    return .done
  }
}
