import Foundation
import Vault

/// Who is at home: the unlocked accounts.
actor Residents {
  let keyring: Keyring
  private var open: [AccountID: Resident] = [:]
  /// Sessions that showed the passphrase since the account was opened. Another device's old session stands,
  /// but sees nothing before it has shown it too.
  private var proven: [AccountID: [[UInt8]: Sighting]] = [:]

  /// When a session was last seen, and when that was last written down.
  private struct Sighting {
    var seen: Date
    var noted: Date
  }

  /// Written down so often at the most: a note for every request would be a write for every read.
  static let noteEvery: TimeInterval = 15 * 60

  init(keyring: Keyring) { self.keyring = keyring }

  /// Takes an account in, or gives the one that is already open.
  func admit(_ account: AccountID, key: DataKey, make: @Sendable (AccountID) -> Resident) async -> Resident {
    await keyring.admit(account, key)
    if let resident = open[account], resident.gate.isOpen { return resident }
    let resident = make(account)
    proven[account] = nil
    open[account] = resident
    // Again: the former resident may have left in between and taken the key along.
    await keyring.admit(account, key)
    return resident
  }

  func prove(_ session: [UInt8], of account: AccountID, at moment: Date) {
    proven[account, default: [:]][session] = Sighting(seen: moment, noted: moment)
  }

  func isProven(_ session: [UInt8], of account: AccountID) -> Bool { proven[account]?[session] != nil }

  /// Counts a visit of a proven session.
  /// - Returns: Whether it is time to write down when it was seen.
  func see(_ session: [UInt8], of account: AccountID, at moment: Date) -> Bool {
    guard var sighting = proven[account]?[session] else { return false }
    sighting.seen = moment
    let isDue = abs(moment.timeIntervalSince(sighting.noted)) >= Self.noteEvery
    if isDue { sighting.noted = moment }
    proven[account]?[session] = sighting
    return isDue
  }

  /// - Returns: `nil` for a session that has not come by since the account was opened.
  func lastSeen(_ session: [UInt8], of account: AccountID) -> Date? { proven[account]?[session]?.seen }

  /// When anybody was last here on any device; `nil` when nobody has come by since the account was opened.
  func lastSeen(of account: AccountID) -> Date? { proven[account]?.values.map(\.seen).max() }

  /// - Returns: `nil` when the account is locked. Counts as use.
  func resident(_ account: AccountID) async -> Resident? {
    guard let resident = open[account], resident.gate.isOpen else { return nil }
    await keyring.touch(account)
    return resident
  }

  /// The same, also while it locks.
  func known(_ account: AccountID) -> Resident? { open[account] }

  /// Whether this resident is the one at home; not so when the person left and came back as another.
  func holds(_ resident: Resident) -> Bool { open[resident.id] === resident }

  func all() -> [Resident] { Array(open.values) }

  func remove(_ resident: Resident) async {
    resident.privately.clear()
    resident.vectors.clear()
    resident.factShelf.clear()
    resident.factTerms.clear()
    resident.voices.clear()
    guard open[resident.id] === resident else { return }
    open[resident.id] = nil
    proven[resident.id] = nil
    await keyring.drop(resident.id)
  }
}
