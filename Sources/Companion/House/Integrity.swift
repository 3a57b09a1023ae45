import Store
import Synchronization
import Vault

/// How the records of each account stood against their manifest at the last unlock: whether a row was damaged,
/// taken away, slipped in or put back. Ids and counts, no words.
final class Integrity: Sendable {
  private let found = Mutex<[AccountID: Verification]>([:])

  func note(_ verification: Verification, of account: AccountID) {
    found.withLock { $0[account] = verification }
  }

  /// - Returns: `nil` while the account was not looked at.
  func verification(of account: AccountID) -> Verification? { found.withLock { $0[account] } }

  /// Rows that do not open, and shelves that do not add up, over all accounts looked at.
  var troubles: (rows: Int, shelves: Int) {
    found.withLock { found in
      found.values.filter { !$0.isSound }.reduce((0, 0)) { sum, verification in
        (sum.0 + verification.damaged.count, sum.1 + max(1, verification.rooms.count))
      }
    }
  }
}
