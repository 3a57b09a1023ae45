import Foundation
import Vault

/// Who stands between two steps: after the passphrase and before the code, between a question to a passkey and its
/// answer. In memory only and for five minutes; whatever ends sessions ends these too.
struct Waiting: Sendable {
  /// What for: a new session, or the one that stands and is locked.
  enum Purpose: Sendable {
    case session
    case unlock(session: [UInt8])
  }

  /// The passphrase was right. The key is here and not in the keyring: the account is not open.
  struct SecondStep: Sendable {
    let account: AccountID
    let key: DataKey
    /// As they were when the passphrase was checked.
    let wraps: Data
    let purpose: Purpose
    /// `nil` where no passkey can be asked.
    let ceremony: PasskeyCeremony?
    /// Wrong codes until the ticket is void.
    var triesLeft = 5
  }

  /// Somebody said a name and wants to open the account with a passkey.
  struct Opening: Sendable {
    /// `nil` for a name that nobody has; for what ends an account's waiting.
    let account: AccountID?
    let login: [UInt8]
    let purpose: Purpose
    let ceremony: PasskeyCeremony
  }

  /// Somebody inside, who showed the passphrase, makes a new passkey.
  struct Adding: Sendable {
    let account: AccountID
    let key: DataKey
    let ceremony: PasskeyCeremony
  }

  /// By the digest of a ticket, so that a ticket is not found by how long it takes to miss it. Apart from each
  /// other: those that anybody can ask for do not push out the others.
  let steps = Passing<[UInt8], SecondStep>()
  let openings = Passing<[UInt8], Opening>()
  let addings = Passing<[UInt8], Adding>()
  /// Secrets that were shown and wait for their first code.
  let codes = Passing<AccountID, OneTimeCodes>()

  /// 256 random bits.
  static func ticket() -> String { Hex.encode(Digest.random(count: 32)) }

  static func place(of ticket: String) -> [UInt8] { Digest.sha256(Array(ticket.utf8)) }

  func drop(of account: AccountID) {
    steps.drop { $0.account == account }
    openings.drop { $0.account == account }
    addings.drop { $0.account == account }
    _ = codes.take(account)
  }

  func sweep() {
    steps.sweep()
    openings.sweep()
    addings.sweep()
    codes.sweep()
  }
}
