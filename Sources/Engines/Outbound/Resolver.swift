import Foundation
import NIOPosix

/// Turns a name into addresses. A value, so that tests can answer with addresses of their choice.
package struct Resolver: Sendable {
  package var addresses: @Sendable (_ name: String) async throws -> [IPAddress]

  package init(_ addresses: @escaping @Sendable (_ name: String) async throws -> [IPAddress]) {
    self.addresses = addresses
  }

  /// The machine's own resolver, asked away from the threads that must not wait.
  package static let system = Resolver { name in
    try await NIOThreadPool.singleton.runIfActive { try lookUp(name) }
  }

  private static func lookUp(_ name: String) throws(OutboundError) -> [IPAddress] {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(name, nil, &hints, &list) == 0 else { throw .unreachable }
    defer { freeaddrinfo(list) }

    var found: [IPAddress] = []
    var entry = list
    while let info = entry?.pointee {
      if let address = read(info), !found.contains(address) { found.append(address) }
      entry = info.ai_next
    }
    return found
  }

  private static func read(_ info: addrinfo) -> IPAddress? {
    guard let raw = UnsafeRawPointer(info.ai_addr) else { return nil }
    switch info.ai_family {
    case AF_INET:
      var address = raw.load(as: sockaddr_in.self).sin_addr
      return IPAddress(bytes: withUnsafeBytes(of: &address) { Array($0) })
    case AF_INET6:
      var address = raw.load(as: sockaddr_in6.self).sin6_addr
      return IPAddress(bytes: withUnsafeBytes(of: &address) { Array($0) })
    default: return nil
    }
  }
}
