import Companion
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A companion to take away: its character as other tools read it, its conversations, and a kit to teach a model its
/// voice.
struct TakingDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.companionCard, use: card)
    doors.on(RouteTable.companionChats, use: chats)
    doors.on(RouteTable.companionKit, use: kit)
    doors.on(RouteTable.companionKitReport, use: report)
  }

  @Sendable private func card(_ visit: Visit) async throws -> Response {
    guard let form = CardForm(rawValue: visit.query("as") ?? "png") else {
      throw HouseError.unfit(field: "as")
    }
    let card = try await visit.person().card(of: try visit.id("companion"), as: form)
    var headers = Self.headers(form.fileName, form.mediaType)
    headers[.contentLength] = String(card.count)
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: card)))
  }

  @Sendable private func chats(_ visit: Visit) async throws -> Response {
    let chats = try await visit.person().chats(with: try visit.id("companion"))
    return Self.archive("chats", visit) { try await chats.write(to: $0) }
  }

  @Sendable private func kit(_ visit: Visit) async throws -> Response {
    let kit = try await prepared(visit)
    return Self.archive("kit", visit) { try await kit.write(to: $0) }
  }

  @Sendable private func report(_ visit: Visit) async throws -> Response {
    .json(try await prepared(visit).summary)
  }

  private func prepared(_ visit: Visit) async throws -> Kit {
    let resident = try visit.person()
    let companion = try visit.id("companion", of: CompanionProfile.self)
    return try await resident.kit(of: companion, try choice(visit), language: await visit.language())
  }

  /// `names=keep`; `model`, as often as wanted; `from` and `to` as days, both included.
  private func choice(_ visit: Visit) throws -> KitChoice {
    let models = visit.request.uri.queryParameters.getAll("model").map { String($0) }
    let zone = visit.house.settings.timeZone
    func day(_ name: String, after days: Int) throws -> Date? {
      guard let text = visit.query(name), !text.isEmpty else { return nil }
      guard let moment = KitChoice.beginning(of: text, after: days, in: zone) else {
        throw HouseError.unfit(field: name)
      }
      return moment
    }
    let era = Era(models: models, from: try day("from", after: 0), to: try day("to", after: 1))
    return KitChoice(era: era == Era() ? nil : era, keepsNames: visit.query("names") == "keep")
  }

  /// Streamed as fast as it is taken. Where it fails in the middle the connection breaks off and the directory of the
  /// archive is missing, so that half of one is not taken for a whole one.
  private static func archive(
    _ name: String, _ visit: Visit,
    _ write: @escaping @Sendable (@escaping (Data) async throws -> Void) async throws -> Void
  ) -> Response {
    let day = visit.house.settings.now().ISO8601Format().prefix(10)
    return Response(
      status: .ok, headers: headers("fidelio-\(name)-\(day).zip", "application/zip"),
      body: ResponseBody { writer in
        var out = writer
        try await write { try await out.write(ByteBuffer(bytes: $0)) }
        try await writer.finish(nil)
      })
  }

  private static func headers(_ name: String, _ type: String) -> HTTPFields {
    [
      .contentType: type, .contentDisposition: "attachment; filename=\"\(name)\"", .cacheControl: "no-store",
    ]
  }
}
