package import Foundation
package import Vault

/// Accounts, sessions, settings, and the house as a whole.
extension MemoryArchive {
  package func insertAccount(_ account: AccountRow) async throws {
    try change { shelves in
      let isTaken = shelves.accounts.values.contains { $0.id == account.id || $0.login == account.login }
      guard !isTaken else { throw StoreError.loginTaken }
      shelves.accounts[account.id] = account
    }
  }

  package func account(login: [UInt8]) async throws -> AccountRow? {
    try read { $0.accounts.values.first { $0.login == login } }
  }

  package func account(id: AccountID) async throws -> AccountRow? { try read { $0.accounts[id] } }

  package func accounts() async throws -> [AccountRow] {
    try read { shelves in
      shelves.accounts.values.sorted {
        ($0.createdDay, $0.id.description) < ($1.createdDay, $1.id.description)
      }
    }
  }

  package func replaceWraps(
    of account: AccountID, with wraps: Data, expecting expected: Data?
  ) async throws {
    try change { shelves in
      guard let standing = shelves.accounts[account]?.wraps else { throw StoreError.missing }
      guard expected == nil || expected == standing else { throw StoreError.versionConflict }
      shelves.accounts[account]?.wraps = wraps
    }
  }

  package func setQuota(of account: AccountID, to quotaBytes: Int64?) async throws {
    try change { shelves in
      guard shelves.accounts[account] != nil else { throw StoreError.missing }
      shelves.accounts[account]?.quotaBytes = quotaBytes
    }
  }

  package func deleteAccount(_ account: AccountID) async throws {
    try change { try $0.removeAccount(account) }
  }

  package func storedBytes(of account: AccountID) async throws -> Int64 {
    try read { $0.storedBytes[account, default: 0] }
  }

  // MARK: Sessions

  package func insertSession(_ session: SessionRow) async throws {
    try change { shelves in
      guard shelves.accounts[session.account] != nil else { throw StoreError.missing }
      shelves.sessions[session.hash] = session
    }
  }

  package func session(hash: [UInt8]) async throws -> SessionRow? { try read { $0.sessions[hash] } }

  package func sessions(of account: AccountID) async throws -> [SessionRow] {
    try read { shelves in shelves.sessions.values.filter { $0.account == account } }
  }

  package func deleteSession(hash: [UInt8]) async throws { try change { $0.sessions[hash] = nil } }

  package func hasSessions(of account: AccountID, at time: Int64) async throws -> Bool {
    try read { $0.sessions.values.contains { $0.account == account && $0.expires > time } }
  }

  package func deleteSessions(of account: AccountID, except kept: [UInt8]?) async throws {
    try change { shelves in
      shelves.sessions = shelves.sessions.filter { $0.value.account != account || $0.key == kept }
    }
  }

  package func deleteSessions(expiredAt time: Int64) async throws {
    try change { shelves in shelves.sessions = shelves.sessions.filter { $0.value.expires > time } }
  }

  // MARK: Settings

  package func setting(_ key: String) async throws -> Data? { try read { $0.settings[key] } }

  package func setSetting(_ key: String, _ body: Data?) async throws {
    try change { $0.settings[key] = body }
  }

  // MARK: The whole house

  package func survey(
    owner: AccountID, _ visit: @escaping @Sendable (SealedRow) throws -> Void
  ) async throws {
    try read { shelves in for row in shelves.all(of: owner) { try visit(row) } }
  }

  package func export(_ visit: @escaping @Sendable (ArchivedItem) throws -> Void) async throws {
    try read { shelves in
      for account in shelves.accounts.values.sorted(by: { $0.id.description < $1.id.description }) {
        try visit(.account(account))
      }
      for (key, body) in shelves.settings.sorted(by: { $0.key < $1.key }) {
        try visit(.setting(key: key, body: body))
      }
      for swept in shelves.inOrder { try visit(.record(swept.row)) }
    }
  }

  package func fill(_ next: @escaping @Sendable () throws -> ArchivedItem?) async throws {
    try change { shelves in
      while let item = try next() {
        switch item {
        case .account(let account): shelves.accounts[account.id] = account
        case .setting(let key, let body): shelves.settings[key] = body
        case .record(let row): try shelves.insert(row)
        }
      }
    }
  }

  /// Nothing is left anywhere: what is deleted here is gone.
  package func tidyAfterDeletion() async throws {}
  package func scrubIfOwed() async throws {}

  package func close() async throws { clear() }
}
