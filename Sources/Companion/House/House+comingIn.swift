import Foundation
import Store
import Vault

/// The last step of every way in, whatever was shown for it (T12).
extension House {
  /// What somebody opened the account with, and what stood when they did.
  struct Showing: Sendable {
    let key: DataKey
    /// The wraps that the passphrase or passkey was checked against.
    let wraps: Data
    /// The edition of the factors that asked for no more than was shown.
    let edition: Int
  }

  /// - Returns: The token of the new session; `nil` where a session that stood was unlocked.
  func comeIn(
    _ row: AccountRow, _ showing: Showing, for purpose: Waiting.Purpose, from approach: Approach
  ) async throws -> (Resident, SessionToken?) {
    switch purpose {
    case .session:
      let (resident, token) = try await startSession(row, showing, from: approach)
      return (resident, token)
    case .unlock(let hash):
      let session = try await storing { try await archive.session(hash: hash) }
      guard session?.account == row.id, try await stillDoes(showing, for: row.id) else {
        throw HouseError.notSignedIn
      }
      let resident = await admit(row, key: showing.key)
      await residents.prove(hash, of: row.id, at: settings.now())
      backgrounds.add(.note(session: hash, of: resident))
      return (resident, nil)
    }
  }

  func startSession(
    _ row: AccountRow, _ showing: Showing, from approach: Approach
  ) async throws -> (Resident, SessionToken) {
    let resident = await admit(row, key: showing.key)
    do {
      let token = try await openSession(for: resident, device: approach.device)
      // Asked last: a change that comes after this ends the session with all others.
      guard try await stillDoes(showing, for: row.id) else {
        try? await signOut(session: token)
        throw HouseError.wrongNameOrPassphrase
      }
      return (resident, token)
    } catch {
      await lockIfNobodyIsSignedIn(row.id)
      throw error
    }
  }

  /// A passphrase that was changed while this one was being checked opens nothing any more; nor does one that was
  /// enough when it was shown, where a second factor was set meanwhile.
  private func stillDoes(_ showing: Showing, for account: AccountID) async throws -> Bool {
    try await storing {
      guard try await archive.account(id: account)?.wraps == showing.wraps else { return false }
      let chest = Chest(owner: account, key: showing.key, archive: archive)
      return try await chest.factors().edition == showing.edition
    }
  }
}
