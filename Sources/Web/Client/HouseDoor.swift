package import Foundation
import NIOCore

/// Where a running house answers, and the secret that lets whoever holds its files in by the host's door.
///
/// `serve` writes it into the home with mode 0600 and takes it away at its end; the commands read it.
package struct HouseDoor: Codable, Sendable, Equatable {
  package enum Scheme: String, Codable, Sendable { case http, https }

  package var scheme: Scheme
  /// `127.0.0.1`, `::1` or `localhost`: nothing else is ever connected to.
  package var host: String
  package var port: Int
  /// Sent as `Authorization: Bearer` to `/api/host/…` alone; `nil` for a plain visitor.
  package var token: String?
  /// The server's own certificate file. With `https` the server must show this very certificate.
  package var certificate: String?
  /// The process that answers, for the sentence that names it.
  package var process: Int32?

  package init(
    scheme: Scheme = .http, host: String = "127.0.0.1", port: Int, token: String? = nil,
    certificate: String? = nil, process: Int32? = nil
  ) {
    self.scheme = scheme
    self.host = host
    self.port = port
    self.token = token
    self.certificate = certificate
    self.process = process
  }

  /// The address as a browser takes it, and the `Origin` that unsafe requests carry.
  package var origin: String { "\(scheme.rawValue)://\(authority)" }

  /// Host and port, as in a `Host` header.
  var authority: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// The loopback address behind `host`. No name is looked up.
  /// - Throws: `HouseClientError.notLoopback`.
  func address() throws -> SocketAddress {
    let literal =
      switch host {
      case "127.0.0.1", "localhost": "127.0.0.1"
      case "::1": "::1"
      default: throw HouseClientError.notLoopback
      }
    guard (1...65_535).contains(port) else { throw HouseClientError.notLoopback }
    return try SocketAddress(ipAddress: literal, port: port)
  }
}

extension HouseDoor {
  /// Where a home keeps its door while a server runs.
  package static func file(in home: URL) -> URL {
    home.appending(path: "token", directoryHint: .notDirectory)
  }

  /// - Returns: `nil` when there is no such file, or it is not a door.
  package static func read(from file: URL) -> HouseDoor? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    return try? JSONDecoder().decode(HouseDoor.self, from: data)
  }

  /// Writes the file whole, readable by its owner alone, in place of any older one.
  package func write(to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(self)
    let fresh = file.appendingPathExtension("new")
    try? FileManager.default.removeItem(at: fresh)
    guard
      FileManager.default.createFile(
        atPath: fresh.path, contents: data, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
    guard rename(fresh.path, file.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
