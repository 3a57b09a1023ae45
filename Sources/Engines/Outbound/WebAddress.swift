/// An http or https address, read strictly, so that what was checked is what gets called.
///
/// Refused: other schemes, a user part, backslashes, spaces and control characters, percent signs and
/// non-ASCII in the host, and every spelling of an IPv4 address but the plain dotted one (T23). Nothing is
/// ever expanded: `$KEY` in a path stays `$KEY` (T17).
package struct WebAddress: Sendable, Hashable {
  /// `http` or `https`.
  package let scheme: String
  /// Lower case, IPv6 without brackets.
  package let host: String
  package let port: Int
  /// Path and query, starting with `/`.
  package let target: String
  /// The host as a number, when it is one.
  package let literal: IPAddress?

  package init(_ text: String) throws(OutboundError) {
    guard text.utf8.count <= 8192,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\\") })
    else { throw .badAddress }
    guard let mark = text.firstRange(of: "://") else { throw .badAddress }
    let scheme = text[..<mark.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { throw .badAddress }

    let rest = text[mark.upperBound...]
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    var target = String(rest[end...].prefix { $0 != "#" })
    if !target.hasPrefix("/") { target = "/" + target }

    let (host, port) = try Self.authority(rest[..<end])
    let literal = try Self.number(host)
    try self.init(
      scheme: scheme, host: host, port: port ?? (scheme == "https" ? 443 : 80), target: target,
      literal: literal)
  }

  private init(
    scheme: String, host: String, port: Int, target: String, literal: IPAddress?
  ) throws(OutboundError) {
    guard (1...65535).contains(port), !target.contains("\\") else { throw .badAddress }
    self.scheme = scheme
    self.host = host
    self.port = port
    self.target = target
    self.literal = literal
  }

  /// Scheme, host and port: what a key belongs to.
  package var origin: String { "\(scheme)://\(bracketedHost):\(port)" }

  /// The whole address, rebuilt from its checked parts.
  package var text: String { origin + target }

  private var bracketedHost: String { host.contains(":") ? "[\(host)]" : host }

  /// The same server at another path.
  /// - Parameter target: path and query, starting with `/`.
  package func at(_ target: String) throws(OutboundError) -> WebAddress {
    try WebAddress(origin + target)
  }

  /// Where a `Location` header leads from here.
  package func following(_ location: String) throws(OutboundError) -> WebAddress {
    if location.hasPrefix("//") { return try WebAddress("\(scheme):\(location)") }
    if location.hasPrefix("/") { return try WebAddress(origin + location) }
    if location.contains("://") { return try WebAddress(location) }
    guard !location.isEmpty, !location.contains(":") else { throw .badRedirect }
    let path = target.prefix { $0 != "?" }
    let folder = path[...(path.lastIndex(of: "/") ?? path.startIndex)]
    return try WebAddress(origin + folder + location)
  }

  private static func authority(_ text: Substring) throws(OutboundError) -> (host: String, port: Int?) {
    guard !text.contains("@"), !text.isEmpty else { throw .badAddress }
    var host = text
    var port: Substring?
    if text.hasPrefix("[") {
      guard let close = text.firstIndex(of: "]") else { throw .badAddress }
      host = text[text.index(after: text.startIndex)..<close]
      let tail = text[text.index(after: close)...]
      guard tail.isEmpty || tail.hasPrefix(":"), host.contains(":") else { throw .badAddress }
      if !tail.isEmpty { port = tail.dropFirst() }
    } else if let colon = text.firstIndex(of: ":") {
      host = text[..<colon]
      port = text[text.index(after: colon)...]
    }
    guard let port else { return (host.lowercased(), nil) }
    guard port.utf8.count <= 5, port.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(port)
    else { throw .badAddress }
    return (host.lowercased(), number)
  }

  /// Checks the host's letters. A name whose last label looks like a number must be a plain IPv4 address:
  /// octal, hexadecimal, short and single-number forms are refused rather than understood.
  private static func number(_ host: String) throws(OutboundError) -> IPAddress? {
    if host.contains(":") {
      guard let address = IPAddress(host), !host.contains("%") else { throw .badAddress }
      return address
    }
    guard host.utf8.count <= 253, host.utf8.allSatisfy(isHostByte) else { throw .badAddress }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.allSatisfy({ (1...63).contains($0.utf8.count) }), let last = labels.last else {
      throw .badAddress
    }
    let looksNumeric = last.utf8.allSatisfy { (0x30...0x39).contains($0) } || last.hasPrefix("0x")
    guard looksNumeric else { return nil }
    guard labels.count == 4, labels.allSatisfy({ $0 == "0" || !$0.hasPrefix("0") }),
      let address = IPAddress(host)
    else { throw .badAddress }
    return address
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
