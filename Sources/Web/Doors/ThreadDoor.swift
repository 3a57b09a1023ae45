import Companion
import HTTPTypes
import Hummingbird

/// Conversations and what is said in them.
struct ThreadDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.threads, use: list)
    doors.on(RouteTable.renameThread, use: rename)
    doors.on(RouteTable.deleteThread, use: delete)
    doors.on(RouteTable.messages, use: page)
    doors.on(RouteTable.say, use: say)
  }

  @Sendable private func list(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().threads(of: nil))
  }

  private struct Title: Decodable { var title: String }

  @Sendable private func rename(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let id = try visit.id("thread", of: ChatThread.self)
    let form: Title = try visit.json()
    try await resident.rename(id, to: form.title)
    return .json(try await resident.thread(id))
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteThread(try visit.id("thread"))
    return .done
  }

  /// Messages of one page: a screen or two; more are fetched while scrolling.
  private static let pages = 1...200

  @Sendable private func page(_ visit: Visit) async throws -> Response {
    let id = try visit.id("thread", of: ChatThread.self)
    var before: Message.ID?
    if let named = visit.query("before") {
      guard let id = Message.ID(named) else { throw HouseError.notFound }
      before = id
    }
    var limit = 40
    if let asked = visit.query("limit") {
      guard let number = Int(asked), Self.pages.contains(number) else { throw DoorError.malformed("limit") }
      limit = number
    }
    return .json(try await visit.person().page(of: id, before: before, limit: limit))
  }

  struct Text: Decodable { var text: String }

  @Sendable private func say(_ visit: Visit) async throws -> Response {
    let id = try visit.id("thread", of: ChatThread.self)
    let form: Text = try visit.json()
    return try await visit.answer(to: form.text) { try await $0.say(form.text, in: id) }
  }
}
