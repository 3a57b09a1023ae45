import Foundation

/// Whom a passkey is made for: the name of the page's host. A browser shows a passkey to that name alone.
package struct RelyingParty: Hashable, Sendable {
  /// The RP id: the host without its port, lower case.
  package let id: String
  /// What the browser will write down as the page's origin: scheme, host and port.
  package let origin: String

  /// - Parameter origin: One that the door has found to be the house's own, for example
  ///   `https://fidelio.example.org`.
  /// - Returns: `nil` for an IP address: WebAuthn knows names only (Web Authentication 3, 5.1.2), `localhost` among
  ///   them.
  package init?(origin: String) {
    let origin = origin.lowercased()
    guard let url = URL(string: origin), url.scheme == "https" || url.scheme == "http",
      let host = url.host(percentEncoded: true), !host.isEmpty, !Self.isAddress(host)
    else { return nil }
    id = host
    self.origin = origin
  }

  /// Any colon makes an IPv6 address; a last label of digits alone makes an IPv4 address (URL standard, 3.5).
  private static func isAddress(_ host: String) -> Bool {
    if host.contains(":") || host.hasPrefix("[") { return true }
    let last = host.split(separator: ".").last ?? ""
    return last.isEmpty || last.allSatisfy { ("0"..."9").contains($0) } || last.hasPrefix("0x")
  }
}
