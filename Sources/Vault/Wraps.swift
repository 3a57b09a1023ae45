import Crypto
import Foundation

/// An account's data key, wrapped once by the passphrase, once by the recovery code, and once by each passkey that
/// opens the account alone. In clear on disk: it holds salts, parameters, public keys of passkeys and sealed copies
/// of the data key, and nothing that opens them.
///
/// Changing the passphrase makes new wraps around the same key, so no record is ever sealed again for it.
package struct Wraps: Codable, Sendable {
  /// The form of what follows; a higher one is not read.
  static let currentFormat = 1

  private(set) var format = Wraps.currentFormat
  private(set) var passphrase: PassphraseWrap
  private(set) var recovery: RecoveryWrap
  /// Absent in wraps that were written before there were passkeys, and when there are none.
  var passkeys: [PasskeyWrap]?

  struct PassphraseWrap: Codable, Sendable {
    let parameters: ScryptParameters
    let salt: Data
    let sealed: Data
  }

  struct RecoveryWrap: Codable, Sendable {
    let salt: Data
    let sealed: Data
  }

  /// What one guess at the passphrase costs.
  package var parameters: ScryptParameters { passphrase.parameters }

  /// Wraps a new account's key. The recovery code is to be shown once.
  package static func make(
    for key: DataKey, passphrase: String, parameters: ScryptParameters
  ) async throws -> (wraps: Wraps, recoveryCode: RecoveryCode) {
    let byPassphrase = try await PassphraseWrap(key, passphrase: passphrase, parameters: parameters)
    let code = RecoveryCode()
    return (Wraps(passphrase: byPassphrase, recovery: try RecoveryWrap(key, code: code)), code)
  }

  /// - Throws: `VaultError.wrongPassphrase`, or `unreadableWraps` for a form this version does not know.
  package func key(passphrase: String) async throws -> DataKey {
    try checkForm()
    return try await self.passphrase.key(passphrase)
  }

  /// Opens with the recovery code. Whoever does so must renew it (`renewed`): a code is used once.
  /// - Throws: `VaultError.wrongRecoveryCode`, also for text that is no code at all.
  package func key(recoveryCode: String) async throws -> DataKey {
    try checkForm()
    guard let code = RecoveryCode(recoveryCode) else { throw VaultError.wrongRecoveryCode }
    return try recovery.key(code)
  }

  /// The same key under a new passphrase; the recovery code goes on working.
  package func rewrapped(
    _ key: DataKey, passphrase: String, parameters: ScryptParameters
  ) async throws -> Wraps {
    var wraps = self
    wraps.passphrase = try await PassphraseWrap(key, passphrase: passphrase, parameters: parameters)
    return wraps
  }

  /// The same key under a new recovery code; the former code opens nothing any more.
  package func renewed(_ key: DataKey) throws -> (wraps: Wraps, recoveryCode: RecoveryCode) {
    let code = RecoveryCode()
    var wraps = self
    wraps.recovery = try RecoveryWrap(key, code: code)
    return (wraps, code)
  }

  /// Wraps of an account that does not exist: they open to nobody, at the full price, so that an unknown name
  /// cannot be told from a wrong passphrase by the time it takes.
  /// - Parameter parameters: those that accounts of this house are made with.
  package static func decoy(parameters: ScryptParameters) -> Wraps {
    Wraps(
      passphrase: PassphraseWrap(parameters: parameters, salt: salt(), sealed: noise()),
      recovery: RecoveryWrap(salt: salt(), sealed: noise()))
  }

  private init(passphrase: PassphraseWrap, recovery: RecoveryWrap) {
    self.passphrase = passphrase
    self.recovery = recovery
  }

  private func checkForm() throws {
    guard format == Wraps.currentFormat, passphrase.parameters.areSane else {
      throw VaultError.unreadableWraps
    }
  }

  static func salt() -> Data { Data(Digest.random(count: 32)) }

  private static func noise() -> Data { Data(Digest.random(count: 32 + GCM.overhead)) }
}
