import Companion
import HTTPTypes

/// The cookie that holds the session's token: out of reach of scripts and of other sites (T16).
struct SessionCookie: Sendable {
  static let name = "fidelio_session"
  let isSecure: Bool

  func set(_ token: SessionToken) -> String { "\(Self.name)=\(token); Max-Age=2592000\(attributes)" }

  func cleared() -> String { "\(Self.name)=; Max-Age=0\(attributes)" }

  /// - Returns: `nil` unless there is exactly one cookie of that name.
  func read(_ headers: HTTPFields) -> SessionToken? {
    let pairs = headers[values: .cookie].flatMap { $0.split(separator: ";") }
    let tokens = pairs.compactMap { pair -> SessionToken? in
      let pair = pair.drop { $0 == " " }
      guard pair.hasPrefix(Self.name + "=") else { return nil }
      return String(pair.dropFirst(Self.name.count + 1))
    }
    guard tokens.count == 1, let token = tokens.first, !token.isEmpty else { return nil }
    return token
  }

  private var attributes: String { "; Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "") }
}
