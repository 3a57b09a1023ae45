import Vault

/// Who is at home: the unlocked accounts.
actor Residents {
  let keyring: Keyring
  private var open: [AccountID: Resident] = [:]

  init(keyring: Keyring) { self.keyring = keyring }

  /// Takes an account in, or gives the one that is already open.
  func admit(_ account: AccountID, key: DataKey, make: @Sendable (AccountID) -> Resident) async -> Resident {
    await keyring.admit(account, key)
    if let resident = open[account], resident.gate.isOpen { return resident }
    let resident = make(account)
    open[account] = resident
    return resident
  }

  /// - Returns: `nil` when the account is locked. Counts as use.
  func resident(_ account: AccountID) async -> Resident? {
    guard let resident = open[account], resident.gate.isOpen else { return nil }
    await keyring.touch(account)
    return resident
  }

  func all() -> [Resident] { Array(open.values) }

  func remove(_ resident: Resident) async {
    guard open[resident.id] === resident else { return }
    open[resident.id] = nil
    await keyring.drop(resident.id)
  }
}
