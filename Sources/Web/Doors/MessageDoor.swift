import Companion
import HTTPTypes
import Hummingbird

/// What can be done with a message that was said.
struct MessageDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.edit, use: edit)
    doors.on(RouteTable.regenerate, use: regenerate)
    doors.on(RouteTable.choose, use: choose)
    doors.on(RouteTable.deleteMessage, use: delete)
  }

  @Sendable private func edit(_ visit: Visit) async throws -> Response {
    let id = try visit.id("message", of: Message.self)
    let form: ThreadDoor.Text = try visit.json()
    return try await visit.answer(to: form.text) { try await $0.edit(id, text: form.text) }
  }

  @Sendable private func regenerate(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().regenerate(try visit.id("message")), status: .accepted)
  }

  @Sendable private func choose(_ visit: Visit) async throws -> Response {
    try await visit.person().choose(try visit.id("message"))
    return .done
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteMessage(try visit.id("message"))
    return .done
  }
}
