import Companion
import HTTPTypes
import Hummingbird

/// What can be done with a message that was said.
struct MessageDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.message, use: read)
    doors.on(RouteTable.edit, use: edit)
    doors.on(RouteTable.regenerate, use: regenerate)
    doors.on(RouteTable.choose, use: choose)
    doors.on(RouteTable.deleteMessage, use: delete)
    doors.on(RouteTable.why, use: why)
  }

  /// One message, on whatever branch it stands: to be held beside others.
  @Sendable private func read(_ visit: Visit) async throws -> Response {
    .json(ShownMessage(try await visit.person().view(of: try visit.id("message"))))
  }

  private struct Edit: Decodable {
    var text: String
    var id: Message.ID?
  }

  private struct Again: Decodable { var reply: Message.ID? }

  @Sendable private func edit(_ visit: Visit) async throws -> Response {
    let id = try visit.id("message", of: Message.self)
    let form: Edit = try visit.json()
    return try await visit.answer(to: form.text) { try await $0.edit(id, text: form.text, as: form.id) }
  }

  @Sendable private func regenerate(_ visit: Visit) async throws -> Response {
    let name = visit.body.isEmpty ? nil : try visit.json(Again.self).reply
    return .json(
      try await visit.person().regenerate(try visit.id("message"), as: name), status: .accepted)
  }

  @Sendable private func choose(_ visit: Visit) async throws -> Response {
    try await visit.person().choose(try visit.id("message"))
    return .done
  }

  @Sendable private func why(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().why(try visit.id("message")))
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteMessage(try visit.id("message"))
    return .done
  }
}
