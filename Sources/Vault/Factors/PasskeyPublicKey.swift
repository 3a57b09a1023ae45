import Crypto
package import Foundation

/// The public half of a passkey: ECDSA on P-256 with SHA-256 (ES256), or Ed25519.
package struct PasskeyPublicKey: Codable, Sendable, Equatable {
  /// By their numbers in COSE (RFC 9053, 2.1 and 2.2).
  package enum Algorithm: Int, Codable, Sendable, CaseIterable { case es256 = -7, ed25519 = -8 }

  package let algorithm: Algorithm
  /// 64 bytes, x then y, for ES256; 32 for Ed25519.
  package let bytes: Data

  /// Reads a COSE key (RFC 9052, 7), as an authenticator gives it with a new passkey.
  /// - Throws: `PasskeyError.unknownAlgorithm`, or `.malformed` for numbers that are no point of the curve.
  package init(cose: CBOR) throws(PasskeyError) {
    guard case .integer(let number)? = cose[3], let algorithm = Algorithm(rawValue: Int(number)) else {
      throw .unknownAlgorithm
    }
    let (kind, curve): (Int64, Int64) = algorithm == .es256 ? (2, 1) : (1, 6)
    guard cose[1] == .integer(kind), cose[-1] == .integer(curve),
      let x = cose[-2]?.byteString, x.count == 32
    else { throw .malformed }
    var bytes = Data(x)
    if algorithm == .es256 {
      guard let y = cose[-3]?.byteString, y.count == 32 else { throw .malformed }
      bytes += y
    }
    self.algorithm = algorithm
    self.bytes = bytes
    guard isKey else { throw .malformed }
  }

  private init(algorithm: Algorithm, bytes: Data) {
    self.algorithm = algorithm
    self.bytes = bytes
  }

  /// A key whose private half was thrown away: checking with it costs the same and never succeeds.
  package static let nobodys = PasskeyPublicKey(
    algorithm: .es256, bytes: P256.Signing.PrivateKey().publicKey.rawRepresentation)

  /// - Parameter signature: in DER for ES256, 64 bytes for Ed25519, as WebAuthn gives them.
  package func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    switch algorithm {
    case .es256:
      guard let key = try? P256.Signing.PublicKey(rawRepresentation: bytes),
        let read = try? P256.Signing.ECDSASignature(derRepresentation: signature)
      else { return false }
      return key.isValidSignature(read, for: message)
    case .ed25519:
      guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
      return key.isValidSignature(signature, for: message)
    }
  }

  private var isKey: Bool {
    switch algorithm {
    case .es256: (try? P256.Signing.PublicKey(rawRepresentation: bytes)) != nil
    case .ed25519: (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil
    }
  }
}
