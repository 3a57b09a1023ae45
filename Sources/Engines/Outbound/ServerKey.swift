/// A provider's key together with the server it was given for. It is sent to that scheme, host and port and
/// to no other (T17), and no text of it appears when it is printed.
package struct ServerKey: Sendable, Equatable, Codable, CustomStringConvertible, CustomDebugStringConvertible
{
  /// Scheme, host and port, as `WebAddress.origin`.
  package let origin: String
  private let secret: String

  /// - Throws: `EngineError.refusedKey` for a key with spaces, line ends or non-ASCII inside.
  package init(_ secret: String, for server: WebAddress) throws(EngineError) {
    guard !secret.isEmpty, secret.utf8.count <= 4096, secret.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f })
    else { throw .refusedKey }
    self.secret = secret
    origin = server.origin
  }

  package var description: String { "ServerKey(\(origin))" }
  package var debugDescription: String { description }

  /// The header's value when `address` is on the server this key belongs to, else nothing.
  func header(for address: WebAddress) -> String? { address.origin == origin ? "Bearer \(secret)" : nil }
}
