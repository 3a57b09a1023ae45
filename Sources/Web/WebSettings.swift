package import Foundation

/// Where the front door stands and how it is protected. Read once in `main`, passed down by value.
package struct WebSettings: Sendable {
  /// Name or address to listen on. Wider than loopback needs TLS files, or a public HTTPS address behind a
  /// named proxy.
  package var host: String
  /// 0 takes a free one; the callback of `FrontDoor` tells which.
  package var port: Int
  /// The address people type, for example `https://fidelio.example.org`.
  package var publicURL: URL?
  /// PEM, the server's certificate first.
  package var tlsCertificate: URL?
  /// PEM.
  package var tlsKey: URL?
  /// Address of the one proxy whose `X-Forwarded-For` is believed.
  package var trustedProxy: String?
  /// Lets the house's own commands in by `/api/host/…`; new at every start. `nil` shuts that door.
  package var hostToken: String?

  package init(
    host: String = "127.0.0.1", port: Int = 8666, publicURL: URL? = nil, tlsCertificate: URL? = nil,
    tlsKey: URL? = nil, trustedProxy: String? = nil, hostToken: String? = nil
  ) {
    self.host = host
    self.port = port
    self.publicURL = publicURL
    self.tlsCertificate = tlsCertificate
    self.tlsKey = tlsKey
    self.trustedProxy = trustedProxy
    self.hostToken = hostToken
  }

  var usesTLS: Bool { tlsCertificate != nil && tlsKey != nil }

  /// Whether browsers reach the house by HTTPS, here or at the proxy.
  var isSecure: Bool { usesTLS || publicURL?.scheme == "https" }

  /// Refuses what would send words over a network in clear (T22).
  /// - Throws: `FrontDoorError`.
  package func check() throws(FrontDoorError) {
    if (tlsCertificate == nil) != (tlsKey == nil) { throw .badCertificate }
    if let publicURL {
      let isWeb = publicURL.scheme == "https" || publicURL.scheme == "http"
      guard isWeb, let host = publicURL.host(), !host.isEmpty, publicURL.path().count <= 1 else {
        throw .badPublicURL
      }
    }
    let isBehindProxy = publicURL?.scheme == "https" && trustedProxy != nil
    if !Self.isLoopback(host), !usesTLS, !isBehindProxy { throw .unprotected }
  }

  static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host == "[::1]"
      || (host.hasPrefix("127.") && host.split(separator: ".").count == 4
        && host.split(separator: ".").allSatisfy { UInt8($0) != nil })
  }
}
