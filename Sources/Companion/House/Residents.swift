import Vault

/// Who is at home: the unlocked accounts.
actor Residents {
  let keyring: Keyring
  private var open: [AccountID: Resident] = [:]
  /// Sessions that showed the passphrase since the account was opened. Another device's old session stands,
  /// but sees nothing before it has shown it too.
  private var proven: [AccountID: Set<[UInt8]>] = [:]

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

  func prove(_ session: [UInt8], of account: AccountID) { proven[account, default: []].insert(session) }

  func isProven(_ session: [UInt8], of account: AccountID) -> Bool {
    proven[account]?.contains(session) == true
  }

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
    guard open[resident.id] === resident else { return }
    open[resident.id] = nil
    proven[resident.id] = nil
    await keyring.drop(resident.id)
  }
}
