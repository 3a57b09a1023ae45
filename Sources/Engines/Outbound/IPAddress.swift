import Foundation

/// A numeric internet address, and whether the wide internet is where it lies.
package struct IPAddress: Sendable, Hashable {
  /// Four bytes or sixteen, in network order.
  package let bytes: [UInt8]

  /// Reads the plain forms only: dotted decimal with four parts, or RFC 4291 text without a zone.
  package init?(_ text: String) {
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      bytes = withUnsafeBytes(of: &four) { Array($0) }
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      bytes = withUnsafeBytes(of: &six) { Array($0) }
    } else {
      return nil
    }
  }

  /// - Precondition: four or sixteen bytes.
  package init(bytes: [UInt8]) {
    precondition(bytes.count == 4 || bytes.count == 16)
    self.bytes = bytes
  }

  /// The usual text: dotted decimal, or eight groups of hexadecimal.
  package var text: String {
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    return stride(from: 0, to: 16, by: 2)
      .map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
      .joined(separator: ":")
  }

  /// 127.0.0.0/8 and ::1: this machine, and words that go there do not leave it.
  package var isLoopback: Bool {
    bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
  }

  /// 169.254.0.0/16 and fe80::/10, also written as IPv6, and the metadata address fd00:ec2::254: where clouds answer
  /// with their secrets, and where no model server is.
  package var isLinkLocal: Bool {
    guard bytes.count == 16 else { return bytes.starts(with: [169, 254]) }
    let mapped = bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff])
    let translated = bytes.starts(with: [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0])
    if mapped || translated { return bytes[12...].starts(with: [169, 254]) }
    if bytes == [0xfd, 0, 0x0e, 0xc2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x54] { return true }
    return bytes[0] == 0xfe && bytes[1] & 0xc0 == 0x80
  }

  /// Whether this is an ordinary public unicast address. Everything special is not: private, loopback,
  /// link-local (with the cloud's metadata address), unique local, shared, mapped, test, multicast
  /// (IANA's special-purpose registries, RFC 6890).
  package var isPublic: Bool { bytes.count == 4 ? Self.isPublic4(bytes) : Self.isPublic6(bytes) }

  private static func isPublic4(_ part: [UInt8]) -> Bool {
    switch (part[0], part[1], part[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): false
    case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _), (198, 18...19, _): false
    case (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 51, 100), (203, 0, 113): false
    default: true
    }
  }

  private static func isPublic6(_ part: [UInt8]) -> Bool {
    // 64:ff9b::/96 is how a network without IPv4 reaches it: the address inside decides.
    if part.starts(with: [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]) {
      return isPublic4(Array(part[12...]))
    }
    // Only 2000::/3 is handed out; ::1, ::, ::ffff:0:0/96, fc00::/7, fe80::/10 and ff00::/8 lie outside.
    guard part[0] & 0xe0 == 0x20 else { return false }
    // 2001::/23 protocol assignments with Teredo, 2001:db8::/32 examples, 2002::/16 6to4, 3fff::/20 examples.
    if part[0] == 0x20, part[1] == 0x01, part[2] < 0x02 { return false }
    if part.starts(with: [0x20, 0x01, 0x0d, 0xb8]) || part.starts(with: [0x20, 0x02]) { return false }
    return !(part[0] == 0x3f && part[1] == 0xff && part[2] < 0x10)
  }
}
