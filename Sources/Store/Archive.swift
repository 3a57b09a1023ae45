package import Foundation
package import Vault

/// Where sealed things are kept. Ciphertext only: nothing behind this seam ever holds a key or a plaintext.
///
/// The seam is narrow because it has two sides to serve, SQLite now and PostgreSQL next. Every method is one
/// transaction; what it acknowledges is on the disk, not in a buffer. Errors are `StoreError`, or a
/// `CancellationError` when the task was cancelled, in which case nothing was written.
package protocol Archive: Sendable {
  // MARK: Accounts

  /// - Throws: `StoreError.loginTaken`
  func insertAccount(_ account: AccountRow) async throws
  func account(login: [UInt8]) async throws -> AccountRow?
  func account(id: AccountID) async throws -> AccountRow?
  /// Oldest day first, then by id.
  func accounts() async throws -> [AccountRow]
  /// - Parameter expected: the wraps this replacement was made from, or `nil` for whatever stands; makes a
  ///   recovery code open an account once even when it is sent twice at the same time.
  /// - Throws: `StoreError.missing`, `StoreError.versionConflict`
  func replaceWraps(of account: AccountID, with wraps: Data, expecting expected: Data?) async throws
  /// - Throws: `StoreError.missing`
  func setQuota(of account: AccountID, to quotaBytes: Int64?) async throws
  /// Takes the account away with its records and sessions, and from the files what was left of them.
  /// - Throws: `StoreError.missing`
  func deleteAccount(_ account: AccountID) async throws
  /// Bytes of all sealed bodies of the account; a running sum, so it costs nothing to ask. 0 for nobody.
  func storedBytes(of account: AccountID) async throws -> Int64

  // MARK: Sessions

  /// - Throws: `StoreError.missing` when the account is gone.
  func insertSession(_ session: SessionRow) async throws
  func session(hash: [UInt8]) async throws -> SessionRow?
  /// Those of one account, also expired ones, in no particular order.
  func sessions(of account: AccountID) async throws -> [SessionRow]
  func deleteSession(hash: [UInt8]) async throws
  /// Whether the account has a session that stands at this time, in seconds since 1970.
  func hasSessions(of account: AccountID, at time: Int64) async throws -> Bool
  /// - Parameter kept: the hash of one session to leave, or `nil` to end all.
  func deleteSessions(of account: AccountID, except kept: [UInt8]?) async throws
  /// Ends the sessions whose `expires` is at or before this time, in seconds since 1970.
  func deleteSessions(expiredAt time: Int64) async throws

  // MARK: Settings of the house

  func setting(_ key: String) async throws -> Data?
  /// - Parameter body: sealed under the house key, or `nil` to take the setting away.
  func setSetting(_ key: String, _ body: Data?) async throws

  // MARK: Records

  /// Runs `work` alone among writers, all of it or nothing: an error thrown inside undoes everything.
  func write<T: Sendable>(
    _ work: @escaping @Sendable (any ArchiveTransaction) throws -> T
  ) async throws -> T
  func row(owner: AccountID, room: RoomName, id: RecordID) async throws -> SealedRow?
  /// Those that exist, in no particular order.
  func rows(owner: AccountID, room: RoomName, ids: [RecordID]) async throws -> [SealedRow]
  /// Newest first; `before` is left out, `nil` starts at the newest.
  func rows(
    owner: AccountID, room: RoomName, parent: RecordID?, beforePosition before: Int64?, limit: Int
  ) async throws -> [SealedRow]
  /// Oldest first; `after` is left out, 0 starts at the oldest.
  func rows(
    owner: AccountID, room: RoomName, parent: RecordID?, afterPosition after: Int64, limit: Int
  ) async throws -> [SealedRow]
  /// The whole room, under any parent, in the order it was written; go on from the last row's `rowID`, 0 to start.
  func sweep(
    owner: AccountID, room: RoomName, afterRowID: Int64, limit: Int
  ) async throws -> [SweptRow]

  // MARK: The whole house

  /// Shows every record of one account, as they all stood at one moment, while writers go on.
  func survey(owner: AccountID, _ visit: @escaping @Sendable (SealedRow) throws -> Void) async throws
  /// Shows everything worth keeping, as it all stood at one moment, while writers go on: accounts first, then
  /// settings, then records. Sessions are left out on purpose.
  func export(_ visit: @escaping @Sendable (ArchivedItem) throws -> Void) async throws
  /// Fills an archive that is empty with what another exported, in the same order. Not one transaction: what was
  /// cut short is to be thrown away.
  func fill(_ next: @escaping @Sendable () throws -> ArchivedItem?) async throws
  /// Takes the last traces of deleted and replaced bytes out of the files. When a long read is in the way the
  /// archive does it by itself as soon as that read is over.
  func tidyAfterDeletion() async throws
  /// Rewrites the file from front to back if anything was deleted since the last time: the one sure way to be rid
  /// of copies that stayed in the gaps of pages when records were moved between them. Writers wait meanwhile, a
  /// second or so for every 50 MB, so it is for quiet hours. A deleted account does it at once.
  func scrubIfOwed() async throws
  /// Lets go of the files, in order. Nothing may be asked of the archive afterwards.
  func close() async throws
}

/// One thing in a backup.
package enum ArchivedItem: Sendable, Equatable {
  case account(AccountRow)
  case setting(key: String, body: Data)
  case record(SealedRow)
}

extension Archive {
  package func replaceWraps(of account: AccountID, with wraps: Data) async throws {
    try await replaceWraps(of: account, with: wraps, expecting: nil)
  }

  package func deleteSessions(of account: AccountID) async throws {
    try await deleteSessions(of: account, except: nil)
  }
}

/// What can be done inside one write. Synchronous; good until the closure it was given to returns.
package protocol ArchiveTransaction {
  func row(owner: AccountID, room: RoomName, id: RecordID) throws -> SealedRow?
  /// Every record of the account, the manifest's own included.
  func marks(owner: AccountID, _ visit: (SealMark) throws -> Void) throws
  /// Whether the account has any record at all.
  func hasRecords(owner: AccountID) throws -> Bool
  func storedBytes(of account: AccountID) throws -> Int64
  /// - Throws: `StoreError.versionConflict` when the id is taken in its room, `missing` when the account is gone.
  func insert(_ row: SealedRow) throws
  /// Puts a new body and version where `row.address` already stands; parent and position stay.
  /// - Throws: `StoreError.missing`, or `versionConflict` unless the standing version is `expected`.
  func replace(_ row: SealedRow, expecting expected: Int64) throws
  /// - Returns: what was taken away, `nil` when there was nothing.
  func delete(owner: AccountID, room: RoomName, id: RecordID) throws -> SealMark?
  /// - Returns: what was taken away.
  func deleteChildren(owner: AccountID, room: RoomName, parent: RecordID) throws -> [SealMark]
}
