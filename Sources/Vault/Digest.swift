import Crypto
package import Foundation

/// Hashes, random bytes and comparisons for those who must not import Crypto.
package enum Digest {
  /// Bytes from the system's secure generator.
  package static func random(count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        withUnsafeBytes(of: generator.next() as UInt64) { word in
          for byte in word.prefix(count - filled) {
            buffer[filled] = byte
            filled += 1
          }
        }
      }
    }
  }

  /// SHA-256, 32 bytes.
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// SHA-256, 32 bytes.
  package static func sha256(_ bytes: Data) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// HMAC-SHA256, 32 bytes.
  package static func hmac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
  }

  /// Compares in a time that depends on the lengths alone.
  package static func equal(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    var difference: UInt8 = 0
    for index in a.indices { difference |= a[index] ^ b[index] }
    return difference == 0
  }

  /// SHA-256 of something too large to hold, fed piece by piece.
  package struct Running: Sendable {
    private var hash = SHA256()

    package init() {}

    package mutating func update(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

    package mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

    package mutating func update(_ bytes: Data) { hash.update(data: bytes) }

    /// - Returns: 32 bytes.
    package consuming func finish() -> [UInt8] { Array(hash.finalize()) }
  }
}
