import Crypto
import Foundation

extension Wraps.RecoveryWrap {
  init(_ key: DataKey, code: RecoveryCode) throws {
    let salt = Wraps.salt()
    self.init(
      salt: salt, sealed: try key.wrapped(under: Self.key(code, salt: salt), binding: Self.binding))
  }

  func key(_ code: RecoveryCode) throws -> DataKey {
    guard let key = try? DataKey(unwrapping: sealed, under: Self.key(code, salt: salt), binding: Self.binding)
    else { throw VaultError.wrongRecoveryCode }
    return key
  }

  private static var binding: [UInt8] { Array("fidelio.wrap.recovery.1".utf8) }

  /// A salted HKDF is enough here: stretching makes guesses dear where there are few to make, and a code of
  /// 160 random bits leaves 2^160 of them.
  private static func key(_ code: RecoveryCode, salt: Data) -> SymmetricKey {
    Subkey.derive("wrap.recovery", from: SymmetricKey(data: code.bytes), salt: Array(salt))
  }
}
