import Companion
import HTTPTypes
import Hummingbird
import NIOCore

/// What a browser fetches: the pages, their parts, the description of the routes, and whether the house is well.
struct PageDoor: Sendable {
  private let pages: Pages

  init(_ pages: Pages) { self.pages = pages }

  func add(to doors: inout Doors) {
    for page in Page.allCases { doors.on(page.route) { try await show(page, to: $0) } }
    doors.on(RouteTable.asset, use: asset)
    doors.on(RouteTable.worker, use: worker)
    doors.on(RouteTable.openAPI, use: openAPI)
    doors.on(RouteTable.health, use: health)
  }

  private func show(_ page: Page, to visit: Visit) async throws -> Response {
    var visit = visit
    if let token = try? visit.session() { visit.resident = try? await visit.house.resident(session: token) }
    let isFirstRun = try await visit.house.needsFirstAccount()
    return pages.page(page, in: await visit.language(), isFirstRun: isFirstRun)
  }

  @Sendable private func asset(_ visit: Visit) async throws -> Response {
    let parameters = visit.context.parameters
    let found = pages.assets.response(
      version: parameters.get("version") ?? "",
      name: "\(parameters.get("folder") ?? "")/\(parameters.get("name") ?? "")",
      knownTag: visit.request.headers[.ifNoneMatch])
    guard let found else { throw DoorError.nothingHere }
    return found
  }

  @Sendable private func worker(_ visit: Visit) async throws -> Response {
    pages.worker.response(knownTag: visit.request.headers[.ifNoneMatch])
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
