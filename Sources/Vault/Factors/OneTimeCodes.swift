import Crypto
package import Foundation

/// The secret behind the six digits of an authenticator app: TOTP (RFC 6238) with HMAC-SHA1 and steps of 30
/// seconds, the one kind that every app knows. SHA-1's weakness is about collisions and does not touch HMAC.
package struct OneTimeCodes: Codable, Sendable, Equatable {
  private let secret: Data

  /// A new random secret of 160 bits (RFC 4226, 4).
  package init() { secret = Data(Digest.random(count: 20)) }

  /// A secret that is known, for published vectors.
  init(secret: Data) { self.secret = secret }

  package static let stepSeconds = 30
  package static let digits = 6

  /// The secret as apps take it: 32 letters and digits of base 32 (RFC 4648, 6).
  package var text: String { Base32.encode(Array(secret), alphabet: Base32.standard) }

  /// The number of the step a moment falls in.
  package static func step(at moment: Date) -> Int64 {
    Int64((moment.timeIntervalSince1970 / Double(stepSeconds)).rounded(.down))
  }

  /// The code of one step.
  package func code(step: Int64, digits: Int = OneTimeCodes.digits) -> String {
    let message = withUnsafeBytes(of: step.bigEndian) { Array($0) }
    let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
    let offset = Int(mac[19] & 15)
    let word = mac[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
    let modulus = (0..<digits).reduce(UInt32(1)) { modulus, _ in modulus * 10 }
    let number = String(word % modulus)
    return String(repeating: "0", count: digits - number.count) + number
  }

  /// Which step a typed code belongs to: the present one, or one to either side for clocks that differ.
  /// - Parameter used: The step of the last code that was taken; it and all before it are refused, so that a code
  ///   read over a shoulder opens nothing (RFC 6238, 5.2).
  /// - Returns: `nil` for any other code. Spaces in it do not matter.
  package func step(of typed: String, at moment: Date, after used: Int64?) -> Int64? {
    let typed = Array(typed.utf8.filter { $0 != UInt8(ascii: " ") })
    let now = Self.step(at: moment)
    var found: Int64?
    for step in now - 1...now + 1 where Digest.equal(Array(code(step: step).utf8), typed) { found = step }
    guard let found, found > used ?? .min else { return nil }
    return found
  }
}

extension OneTimeCodes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "OneTimeCodes" }
  package var debugDescription: String { "OneTimeCodes" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
