import Crypto
package import Foundation

/// The key under which everything an account says is sealed. Random, 32 bytes, and never printed:
/// neither `description` nor a mirror shows it.
///
/// AES-256-GCM with random 96-bit nonces stays safe up to 2^32 seals under one key (NIST SP 800-38D, 8.3),
/// more than anyone can say in a lifetime.
package struct DataKey: Sendable {
  private let root: SymmetricKey
  private let record: SymmetricKey
  private let manifest: SymmetricKey

  /// A new random key.
  package init() { self.init(root: SymmetricKey(size: .bits256)) }

  private init(root: SymmetricKey) {
    self.root = root
    record = Subkey.derive("record", from: root)
    manifest = Subkey.derive("manifest", from: root)
  }

  /// Seals a record for one place and no other.
  /// - Returns: 12 bytes of nonce, the ciphertext, 16 bytes of tag.
  package func seal(_ plaintext: Data, at address: RecordAddress) throws(VaultError) -> Data {
    do {
      return try GCM.seal(plaintext, under: record, binding: address.associatedData)
    } catch {
      throw .damaged(room: address.room, id: address.id)
    }
  }

  /// Opens a record that was sealed for exactly this place.
  /// - Throws: `VaultError.damaged` for any other key, place or byte.
  package func open(_ body: Data, at address: RecordAddress) throws(VaultError) -> Data {
    do {
      return try GCM.open(body, under: record, binding: address.associatedData)
    } catch {
      throw .damaged(room: address.room, id: address.id)
    }
  }

  /// HMAC-SHA256 under a subkey of its own, 32 bytes: the elements of the manifest's running digest.
  package func tag(_ bytes: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: bytes, using: manifest))
  }

  /// This key sealed under another; `binding` is whatever must not change beside it.
  func wrapped(under key: SymmetricKey, binding: [UInt8]) throws -> Data {
    try GCM.seal(root.withUnsafeBytes { Data($0) }, under: key, binding: binding)
  }

  /// - Throws: whatever the wrong key, a wrong binding or altered bytes make of it.
  init(unwrapping body: Data, under key: SymmetricKey, binding: [UInt8]) throws {
    self.init(root: SymmetricKey(data: try GCM.open(body, under: key, binding: binding)))
  }
}

extension DataKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "DataKey" }
  package var debugDescription: String { "DataKey" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
