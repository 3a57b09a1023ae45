import Companion
import HTTPTypes
import Hummingbird
import NIOCore

/// Text files that went with a message.
struct AttachmentDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.attachment, use: read)
  }

  /// To be saved, never to be shown as anything but text (T6).
  @Sendable private func read(_ visit: Visit) async throws -> Response {
    let file = try await visit.person().attachment(try visit.id("attachment"))
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/plain; charset=utf-8", .contentDisposition: Download.disposition(file.name),
        .cacheControl: "no-store",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: file.text)))
  }
}

/// How a browser is told to save what it is sent.
enum Download {
  /// RFC 6266: the name as RFC 8187 writes it, and in plain letters for clients that know only those.
  static func disposition(_ name: String) -> String {
    let plain = name.unicodeScalars.map { isPlain($0) ? String($0) : "_" }.joined()
    let encoded = name.utf8.map { byte in
      isPlain(Unicode.Scalar(byte)) ? String(Unicode.Scalar(byte)) : "%" + hex(byte)
    }.joined()
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    default: false
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
