import Crypto
import Foundation

/// One purpose, one key: everything the house does with a secret goes through a key derived for that purpose
/// alone (HKDF-SHA256, RFC 5869), so that no two uses can be played against each other.
enum Subkey {
  static func derive(_ purpose: String, from root: SymmetricKey, salt: [UInt8] = []) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: root, salt: salt, info: Array("fidelio.\(purpose).1".utf8), outputByteCount: 32)
  }
}
