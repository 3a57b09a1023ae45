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
    let last = max(0, visit.request.headers[.lastEventID].flatMap { Int($0) } ?? 0)
    let person = try visit.person()
    let events = try await person.events(of: reply, after: last)
    let stream = EventStream(events: events, seen: person.shown(of: reply, through: last))
    return stream.response(to: visit.request, logger: visit.context.logger)
  }

  @Sendable private func stop(_ visit: Visit) async throws -> Response {
    try await visit.person().stop(try visit.id("reply"))
    return .done
  }
}
