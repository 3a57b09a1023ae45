import Crypto
import Foundation

extension Wraps.PassphraseWrap {
  init(_ key: DataKey, passphrase: String, parameters: ScryptParameters) async throws {
    let salt = Wraps.salt()
    let kek = try await Self.key(passphrase, salt: salt, parameters: parameters)
    self.init(
      parameters: parameters, salt: salt, sealed: try key.wrapped(under: kek, binding: Self.binding))
  }

  func key(_ passphrase: String) async throws -> DataKey {
    let kek = try await Self.key(passphrase, salt: salt, parameters: parameters)
    guard let key = try? DataKey(unwrapping: sealed, under: kek, binding: Self.binding) else {
      throw VaultError.wrongPassphrase
    }
    return key
  }

  /// Salt and parameters need no binding: other ones make another key.
  private static var binding: [UInt8] { Array("fidelio.wrap.passphrase.1".utf8) }

  private static func key(
    _ passphrase: String, salt: Data, parameters: ScryptParameters
  ) async throws -> SymmetricKey {
    Subkey.derive(
      "wrap.passphrase",
      from: try await Passphrase.stretch(passphrase, salt: salt, parameters: parameters))
  }
}
