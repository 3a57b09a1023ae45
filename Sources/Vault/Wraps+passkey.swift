import Crypto
package import Foundation

extension Wraps {
  /// The data key wrapped by a passkey's own secret, the 32 bytes that WebAuthn's PRF extension gives for one input
  /// and nobody without the passkey can compute.
  ///
  /// Beside the sealed key stand, in clear, the passkey's name and its public key: they are needed before anything
  /// is open, so that the house checks a fresh signature before it so much as tries the secret it was sent. They
  /// are bound to the seal: a wrap whose public key was exchanged does not open.
  package struct PasskeyWrap: Codable, Sendable {
    /// What the authenticator calls the passkey.
    package let credential: Data
    package let publicKey: PasskeyPublicKey
    /// The RP id it was made for.
    package let party: String
    let salt: Data
    let sealed: Data
  }

  /// Bytes of a PRF result (Web Authentication 3, 10.1.4).
  package static let prfCount = 32

  /// The passkeys that open the account alone on pages of that name.
  package func passkeys(at party: String) -> [PasskeyWrap] { (passkeys ?? []).filter { $0.party == party } }

  /// The same key under one more passkey, in place of any former wrap by the same one.
  /// - Parameter prf: exactly `prfCount` bytes.
  package func adding(
    _ passkey: PasskeyCeremony.New, at party: String, prf: [UInt8], to key: DataKey
  ) throws -> Wraps {
    var wraps = without(passkey: Data(passkey.credential))
    let salt = Wraps.salt()
    let binding = PasskeyWrap.binding(
      credential: Data(passkey.credential), publicKey: passkey.publicKey, party: party)
    let sealed = try key.wrapped(under: PasskeyWrap.key(prf, salt: salt), binding: binding)
    wraps.passkeys =
      (wraps.passkeys ?? []) + [
        PasskeyWrap(
          credential: Data(passkey.credential), publicKey: passkey.publicKey, party: party, salt: salt,
          sealed: sealed)
      ]
    return wraps
  }

  /// These wraps without one passkey, which opens nothing any more.
  package func without(passkey credential: Data) -> Wraps {
    keeping(passkeys: Set((passkeys ?? []).map(\.credential)).subtracting([credential]))
  }

  /// These wraps with only the passkeys named.
  package func keeping(passkeys credentials: Set<Data>) -> Wraps {
    var wraps = self
    wraps.passkeys = passkeys?.filter { credentials.contains($0.credential) }
    if wraps.passkeys?.isEmpty == true { wraps.passkeys = nil }
    return wraps
  }
}

extension Wraps.PasskeyWrap {
  /// - Throws: `VaultError.wrongPasskey`, also when anything beside the sealed key was altered.
  package func key(prf: [UInt8]) throws(VaultError) -> DataKey {
    let binding = Self.binding(credential: credential, publicKey: publicKey, party: party)
    guard prf.count == Wraps.prfCount,
      let key = try? DataKey(unwrapping: sealed, under: Self.key(prf, salt: salt), binding: binding)
    else { throw .wrongPasskey }
    return key
  }

  /// One encoding for one passkey: every field of free length stands behind its length.
  fileprivate static func binding(
    credential: Data, publicKey: PasskeyPublicKey, party: String
  ) -> [UInt8] {
    var out = Array("fidelio.wrap.passkey.1".utf8)
    for field in [
      credential, Data("\(publicKey.algorithm.rawValue)".utf8), publicKey.bytes, Data(party.utf8),
    ] {
      withUnsafeBytes(of: UInt32(field.count).bigEndian) { out.append(contentsOf: $0) }
      out.append(contentsOf: field)
    }
    return out
  }

  /// A salted HKDF is enough, as for a recovery code: the secret is 256 bits that nobody guesses.
  fileprivate static func key(_ prf: [UInt8], salt: Data) -> SymmetricKey {
    Subkey.derive("wrap.passkey", from: SymmetricKey(data: prf), salt: Array(salt))
  }
}
