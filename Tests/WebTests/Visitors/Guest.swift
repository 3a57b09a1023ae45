import Foundation
import HTTPTypes

/// Somebody at the door, with a browser's manners: own origin, own cookie. Every header can be changed.
struct Guest: Sendable {
  let port: Int
  /// `name=value`, as it goes in a `Cookie` header.
  var cookie: String?
  var language = "en"
  /// The name in the address bar.
  var host = "127.0.0.1"

  /// The session's secret; empty without one.
  var token: String { cookie.map { String($0.drop { $0 != "=" }.dropFirst()) } ?? "" }

  init(port: Int, cookie: String? = nil) {
    self.port = port
    self.cookie = cookie
  }

  /// Asks for something. A header given as `nil` is left out.
  func ask(
    _ method: HTTPRequest.Method, _ path: String, json: String? = nil, headers: [String: String?] = [:]
  ) async throws -> Wire.Answer {
    try await ask(method, path, bytes: json.map { Array($0.utf8) }, headers: headers)
  }

  func ask(
    _ method: HTTPRequest.Method, _ path: String, bytes: [UInt8]?, headers: [String: String?] = [:]
  ) async throws -> Wire.Answer {
    var fields: [String: String] = [
      "Host": "\(host):\(port)", "Connection": "close", "Accept": "application/json",
      "Accept-Language": language,
    ]
    if let cookie { fields["Cookie"] = cookie }
    if method != .get, method != .head {
      fields["X-Fidelio"] = "1"
      fields["Origin"] = "http://\(host):\(port)"
      fields["Content-Length"] = String(bytes?.count ?? 0)
      if bytes != nil { fields["Content-Type"] = "application/json" }
    }
    for (name, value) in headers { fields[name] = value }
    let head = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
    return try await Wire.send(
      Array("\(method.rawValue) \(path) HTTP/1.1\r\n\(head)\r\n".utf8) + (bytes ?? []), port: port)
  }

  func get(_ path: String, headers: [String: String?] = [:]) async throws -> Wire.Answer {
    try await ask(.get, path, headers: headers)
  }

  func post(_ path: String, _ json: String = "{}") async throws -> Wire.Answer {
    try await ask(.post, path, json: json)
  }
}

extension Wire.Answer {
  /// `name=value` of the cookie it sets; `nil` when it sets none or takes it away.
  var cookie: String? {
    guard let pair = headers["set-cookie"]?.split(separator: ";").first, !pair.hasSuffix("=") else {
      return nil
    }
    return String(pair)
  }
}
