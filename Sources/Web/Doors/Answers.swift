import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
  /// A JSON answer; dates as ISO 8601.
  static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    guard let data = try? encoder.encode(value) else { return Response(status: .internalServerError) }
    return Response(
      status: status, headers: [.contentType: "application/json; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
  }

  /// Done, nothing to tell.
  static var done: Response { Response(status: .noContent) }

  func with(cookie: String) -> Response {
    var response = self
    response.headers[.setCookie] = cookie
    return response
  }
}

extension Encodable where Self: Sendable {
  /// The value as JSON text, for an event.
  func jsonText() throws -> String {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
