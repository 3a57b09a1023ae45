import Companion
import HTTPTypes
import Hummingbird
import NIOCore

/// What a browser fetches: the page, its parts, the description of the routes, and whether the house is well.
struct PageDoor: Sendable {
  private let pages: Pages

  init(_ pages: Pages) { self.pages = pages }

  func add(to doors: inout Doors) {
    doors.on(RouteTable.page, use: page)
    doors.on(RouteTable.asset, use: asset)
    doors.on(RouteTable.openAPI, use: openAPI)
    doors.on(RouteTable.health, use: health)
  }

  @Sendable private func page(_ visit: Visit) async throws -> Response {
    var visit = visit
    if let token = try? visit.session() { visit.resident = try? await visit.house.resident(session: token) }
    let isFirstRun = try await visit.house.needsFirstAccount()
    return pages.app(in: await visit.language(), isFirstRun: isFirstRun)
  }

  @Sendable private func asset(_ visit: Visit) async throws -> Response {
    let parameters = visit.context.parameters
    let found = pages.assets.response(
      version: parameters.get("version") ?? "", name: parameters.get("name") ?? "",
      knownTag: visit.request.headers[.ifNoneMatch])
    guard let found else { throw DoorError.nothingHere }
    return found
  }

  @Sendable private func openAPI(_ visit: Visit) async throws -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/yaml; charset=utf-8", .cacheControl: "no-cache"],
      body: ResponseBody(byteBuffer: pages.openAPI))
  }

  /// Answers as soon as the house takes visitors; says nothing about who lives here.
  @Sendable private func health(_ visit: Visit) async throws -> Response {
    .json(["status": "ok"])
  }
}
