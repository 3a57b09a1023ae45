import Foundation
import HTTPTypes
import Hummingbird

/// Which addresses are this house's own. A page elsewhere that points a name at 127.0.0.1, or posts across
/// origins, is refused (T20, T21).
struct Origins: Sendable {
  private let settings: WebSettings

  init(_ settings: WebSettings) { self.settings = settings }

  /// - Throws: `DoorError.wrongHost`, `.crossOrigin`.
  func check(_ request: Request, port: Int?, peer: String) throws(DoorError) {
    guard admits(peer: peer), let authority = request.head.authority?.lowercased(),
      let scheme = scheme(of: authority, port: port)
    else { throw .wrongHost }
    let isAPI = request.uri.path.hasPrefix("/api/")
    if isAPI, let site = request.headers[.fetchSite], site != "same-origin", site != "none" {
      throw .crossOrigin
    }
    guard request.method != .get, request.method != .head else { return }
    guard request.headers[.fidelio] == "1",
      request.headers[.origin]?.lowercased() == "\(scheme)://\(authority)"
    else { throw .crossOrigin }
  }

  /// Whether that peer may speak with the house: on a wide address without TLS of its own only the proxy and
  /// this machine, so that nobody's words cross the network in clear (T22).
  func admits(peer: String) -> Bool {
    settings.usesTLS || WebSettings.isLoopback(settings.host) || WebSettings.isLoopback(peer)
      || peer == settings.trustedProxy
  }

  /// The scheme under which browsers reach that authority; `nil` when it is not the house's.
  private func scheme(of authority: String, port: Int?) -> String? {
    if let url = settings.publicURL, let host = url.host()?.lowercased() {
      let standard = url.scheme == "https" ? 443 : 80
      let isOwn = authority == "\(host):\(url.port ?? standard)" || (authority == host && url.port == nil)
      if isOwn { return url.scheme }
    }
    let local = settings.usesTLS ? "https" : "http"
    let (name, asked) = Self.split(authority, standardPort: settings.usesTLS ? 443 : 80)
    var names: Set<String> = ["127.0.0.1", "localhost", "[::1]"]
    if !["0.0.0.0", "::", "[::]"].contains(settings.host) { names.insert(settings.host.lowercased()) }
    guard names.contains(name) else { return nil }
    guard let port else { return local }
    return asked == port ? local : nil
  }

  private static func split(_ authority: String, standardPort: Int) -> (name: String, port: Int?) {
    guard let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") else {
      return (authority, standardPort)
    }
    return (String(authority[..<colon]), Int(authority[authority.index(after: colon)...]))
  }
}
