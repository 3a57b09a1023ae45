/// A model server the person configured: where its API begins, and the key saved with it.
package struct ModelServer: Sendable, Equatable {
  /// Its target ends with a version, for instance `/v1`, without a slash after it.
  package let base: WebAddress
  package let key: ServerKey?

  /// Understands an address with or without `/v1`, with a slash at the end, or pasted whole with
  /// `/chat/completions`.
  package init(_ address: WebAddress, key: ServerKey? = nil) throws(OutboundError) {
    var path = String(address.target.prefix { $0 != "?" })
    for ending in ["/chat/completions", "/completions", "/embeddings", "/models"] where path.hasSuffix(ending)
    {
      path.removeLast(ending.count)
    }
    while path.hasSuffix("/") { path.removeLast() }
    if !path.split(separator: "/").contains(where: Self.isVersion) { path += "/v1" }
    base = try address.at(path)
    self.key = key
  }

  /// The address of one of its endpoints, for example `/models`.
  func at(_ path: String) throws(OutboundError) -> WebAddress { try base.at(base.target + path) }

  /// The address of something outside its versioned API, for example `/health`.
  func root(_ path: String) throws(OutboundError) -> WebAddress { try base.at(path) }

  /// Whether words sent there stay on this machine.
  package var isOnThisMachine: Bool { base.literal?.isLoopback ?? (base.host == "localhost") }

  private static func isVersion(_ part: Substring) -> Bool {
    guard part.first == "v", let digit = part.dropFirst().first else { return false }
    return digit.isNumber
  }
}
