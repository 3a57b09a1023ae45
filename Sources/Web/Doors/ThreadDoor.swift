import Companion
import HTTPTypes
import Hummingbird

/// Conversations and what is said in them.
struct ThreadDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.threads, use: list)
    doors.on(RouteTable.changeThread, use: change)
    doors.on(RouteTable.deleteThread, use: delete)
    doors.on(RouteTable.messages, use: page)
    doors.on(RouteTable.say, use: say)
  }

  @Sendable private func list(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().threads(of: nil))
  }

  @Sendable private func change(_ visit: Visit) async throws -> Response {
    let id = try visit.id("thread", of: ChatThread.self)
    let change: ThreadChange = try visit.json()
    return .json(try await visit.person().update(id, change))
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteThread(try visit.id("thread"))
    return .done
  }

  /// Messages of one page: a screen or two; more are fetched while scrolling.
  private static let pages = 1...200

  @Sendable private func page(_ visit: Visit) async throws -> Response {
    let id = try visit.id("thread", of: ChatThread.self)
    var limit = 40
    if let asked = visit.query("limit") {
      guard let number = Int(asked), Self.pages.contains(number) else { throw DoorError.malformed("limit") }
      limit = number
    }
    return .json(ShownPage(try await visit.person().page(of: id, at: try place(visit), limit: limit)))
  }

  /// Which stretch is asked for; where several are, the narrowest.
  private func place(_ visit: Visit) throws -> ThreadPage.Place {
    func named(_ name: String) throws -> Message.ID? {
      try visit.query(name).map { value in
        guard let id = Message.ID(value) else { throw HouseError.notFound }
        return id
      }
    }
    if let around = try named("around") { return .around(around) }
    if let after = try named("after") { return .after(after) }
    return try named("before").map(ThreadPage.Place.before) ?? .newest
  }

  private struct Saying: Decodable {
    var text: String
    /// Made by the client, so that it may ask again when no answer came.
    var id: Message.ID?
    var attachments: [NewAttachment]?
  }

  @Sendable private func say(_ visit: Visit) async throws -> Response {
    let id = try visit.id("thread", of: ChatThread.self)
    let form: Saying = try visit.json()
    let attachments = form.attachments ?? []
    let words = ([form.text] + attachments.map(\.text)).joined(separator: "\n")
    return try await visit.answer(to: words) {
      try await $0.say(form.text, in: id, as: form.id, attachments: attachments)
    }
  }
}
