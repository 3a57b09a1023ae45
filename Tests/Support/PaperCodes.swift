import Crypto
package import Foundation

/// An authenticator app, written once more from RFC 6238 so that the house's own is held against something.
package struct PaperCodes: Sendable {
  private let secret: [UInt8]

  /// - Parameter text: base 32, as the house shows it.
  package init(_ text: String) {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    let bits = text.compactMap { alphabet.firstIndex(of: $0) }.flatMap { number in
      (0..<5).map { number >> (4 - $0) & 1 }
    }
    secret = (0..<bits.count / 8).map { byte in
      bits[byte * 8..<byte * 8 + 8].reduce(0) { $0 << 1 | UInt8($1) }
    }
  }

  /// - Parameter steps: Half minutes from that moment on.
  package func code(at moment: Date = Date(), steps: Int = 0) -> String {
    let step = UInt64(Int(moment.timeIntervalSince1970) / 30 + steps)
    let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * UInt64($0))) }
    let mac = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
    let offset = Int(mac[19] & 15)
    let number =
      (Int(mac[offset]) & 127) << 24 | Int(mac[offset + 1]) << 16 | Int(mac[offset + 2]) << 8
      | Int(mac[offset + 3])
    return String(String(1_000_000 + number % 1_000_000).dropFirst())
  }

  /// Six digits that are none of those around that moment.
  package func wrongCode(at moment: Date = Date()) -> String {
    let right = (-2...2).map { code(at: moment, steps: $0) }
    return (0..<10).map { String(repeating: String($0), count: 6) }.first { !right.contains($0) } ?? ""
  }
}
