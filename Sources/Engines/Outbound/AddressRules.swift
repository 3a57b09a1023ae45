/// Which addresses a fetch may reach (T23). Model servers that the person configured are not under it.
package struct AddressRules: Sendable {
  package var allows: @Sendable (_ address: IPAddress, _ port: Int) -> Bool

  package init(allows: @escaping @Sendable (_ address: IPAddress, _ port: Int) -> Bool) {
    self.allows = allows
  }

  /// Ordinary public addresses alone: what the house runs with.
  package static let publicOnly = AddressRules { address, _ in address.isPublic }

  /// Also one port of this machine, so that a test's own server can be fetched from.
  package static func publicOrLoopback(port: Int) -> AddressRules {
    AddressRules { address, asked in address.isPublic || (address.isLoopback && asked == port) }
  }

  /// The addresses to connect to, in order, each checked. One forbidden address among them forbids all:
  /// a name that points both ways is a trap.
  func checked(_ address: WebAddress, by resolver: Resolver) async throws -> [IPAddress] {
    if let literal = address.literal {
      guard allows(literal, address.port) else { throw OutboundError.forbiddenAddress }
      return [literal]
    }
    let name = address.host
    guard name.contains("."), !Self.localEndings.contains(where: name.hasSuffix) else {
      throw OutboundError.forbiddenAddress
    }
    let found = try await resolver.addresses(name)
    guard !found.isEmpty else { throw OutboundError.unreachable }
    guard found.allSatisfy({ allows($0, address.port) }) else { throw OutboundError.forbiddenAddress }
    return found
  }

  private static let localEndings = [".localhost", ".local", ".internal", ".home.arpa", ".lan"]
}
