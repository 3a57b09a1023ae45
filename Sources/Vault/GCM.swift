import Crypto
import Foundation

/// AES-256-GCM as one run of bytes: 12 of nonce, the ciphertext, 16 of tag.
enum GCM {
  /// Bytes that sealing adds.
  static let overhead = 28

  static func seal(_ plaintext: Data, under key: SymmetricKey, binding: [UInt8]) throws -> Data {
    let box = try AES.GCM.seal(plaintext, using: key, authenticating: binding)
    guard let combined = box.combined else { throw CryptoKitError.incorrectParameterSize }
    return combined
  }

  static func open(_ body: Data, under key: SymmetricKey, binding: [UInt8]) throws -> Data {
    try AES.GCM.open(AES.GCM.SealedBox(combined: body), using: key, authenticating: binding)
  }
}
