package import Vault

extension House {
  /// Whether an account's key is in memory.
  package func isAtHome(_ account: AccountID) async -> Bool { await residents.keyring.isUnlocked(account) }
}

extension Resident {
  /// Whether everything ever said can be found.
  package var isSearchable: Bool { memory.isReady }

  /// Whether something waits to be reflected on.
  package func hasReflectionsLeft() async -> Bool {
    (try? await Reflect.nextNote(chest)) != nil
  }
}
