/// Why the vault would not give up its contents. Safe to log: it holds no passphrase, key, path or plaintext.
package enum VaultError: Error, Equatable, Sendable {
  /// Nobody has unlocked this account, or it has been idle for too long: ask for the passphrase.
  case locked
  case wrongPassphrase
  case wrongRecoveryCode
  case wrongPasskey
  /// One record does not open: its bytes, its place or its key are not those it was sealed with.
  case damaged(room: RoomName, id: RecordID)
  /// An account's wraps are not in a form this version reads, or ask for absurd work.
  case unreadableWraps
  /// The house key file is missing where it must stand, is not ours, or can be read by others.
  case unreadableKeyFile
  /// A setting of the house does not open under the house key.
  case damagedSetting
  /// A chunk of a sealed stream does not open: altered, cut, moved or out of order.
  case damagedStream
}
