import Companion
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Everything that is kept of one's account, to take away.
struct ExportDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.export, use: export)
  }

  /// Streamed as fast as it is taken. Where it fails in the middle the connection breaks off and the last line is
  /// missing, so that half an export is not taken for a whole one.
  @Sendable private func export(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let day = visit.house.settings.now().ISO8601Format().prefix(10)
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/jsonl; charset=utf-8",
        .contentDisposition: "attachment; filename=\"fidelio-\(day).jsonl\"", .cacheControl: "no-store",
      ],
      body: ResponseBody { writer in
        var out = writer
        try await resident.export { line in try await out.write(ByteBuffer(bytes: line)) }
        try await writer.finish(nil)
      })
  }
}
