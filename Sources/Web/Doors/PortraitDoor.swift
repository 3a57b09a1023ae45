import Companion
import HTTPTypes
import Hummingbird
import NIOCore

/// The faces of companions.
struct PortraitDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.portrait, use: portrait)
    doors.on(RouteTable.setPortrait, use: set)
    doors.on(RouteTable.deletePortrait, use: delete)
  }

  /// Always the JPEG that the house drew itself, and never kept by the browser (T6).
  @Sendable private func portrait(_ visit: Visit) async throws -> Response {
    let bytes = try await visit.person().portrait(of: try visit.id("companion"))
    return Response(
      status: .ok,
      headers: [
        .contentType: "image/jpeg", .contentDisposition: #"attachment; filename="portrait.jpg""#,
        .cacheControl: "no-store", .contentLength: String(bytes.count),
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  @Sendable private func set(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().setPortrait(visit.body, of: try visit.id("companion")))
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().removePortrait(of: try visit.id("companion"))
    return .done
  }
}
