import Store
import Vault

extension HouseError {
  /// The house's name for a storage error; an error that already has one keeps it.
  init(storage error: any Error) {
    self =
      switch error {
      case let error as HouseError: error
      case StoreError.diskFull: .diskFull
      case StoreError.readOnly: .readOnly
      case StoreError.quotaExceeded: .quotaExceeded
      case StoreError.versionConflict: .conflict
      case StoreError.missing: .notFound
      case StoreError.loginTaken: .nameTaken
      case StoreError.notADatabase: .damaged
      case VaultError.locked: .locked
      case VaultError.damaged: .damaged
      default: .unavailable
      }
  }
}
