package import Foundation
import Vault

extension Backup {
  /// What a restore did.
  package struct Restored: Sendable, Equatable {
    package var contents: Contents
    /// Where the home that stood before was put, if one stood: to be deleted when the new one has proved right.
    package var formerHome: URL?
  }

  /// Puts a backup in the place of a home's sealed part; models and engine stay.
  ///
  /// Everything is first written beside the standing home and checked there, file and rows and count; then two
  /// renames put it in place. Killed at any moment, the home is the old one or the new one: before the second
  /// rename `Home.lock` goes back to the old. The old one is kept under `backups/`.
  /// - Parameter force: needed where there are accounts already.
  /// - Throws: `StoreError.inUse`, `homeNotEmpty`, `wrongBackupPassphrase`, `backupDamaged`, `missing`, `diskFull`,
  ///   `readOnly`, `unavailable`
  @discardableResult
  package static func restore(
    _ url: URL, passphrase: String, into home: Home, force: Bool,
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws -> Restored {
    try home.prepare()
    let lock = try home.lock()
    defer { withExtendedLifetime(lock) {} }
    guard force || !home.hasDatabase || !SQLiteArchive.mayHoldAccounts(at: home.database) else {
      throw StoreError.homeNotEmpty
    }
    let input = try await BackupInput.open(url, passphrase: passphrase, progress: progress)
    do {
      try await build(input, in: home)
    } catch {
      try? Folder.remove(home.incoming)
      throw error
    }
    let former = try swap(home)
    return Restored(contents: input.contents, formerHome: former)
  }

  /// Writes and checks the new sealed part beside the old one.
  static func build(_ input: BackupInput, in home: Home) async throws {
    try Folder.remove(home.incoming)
    try Folder.make(home.incoming)
    let place = Home(home.root, sealedFolder: home.incoming)
    do {
      try HouseKey.restore(input.houseKey, to: place.houseKey)
    } catch {
      throw StoreError.unavailable
    }
    let archive = try SQLiteArchive(at: place.database, backups: home.backups)
    do {
      try await archive.fill { try input.next() }
      guard try await archive.isIntact(), try await archive.contents() == input.contents else {
        throw StoreError.backupDamaged
      }
      try archive.close()
    } catch {
      try? archive.close()
      throw error
    }
    try Connection.sync(place.database)
    Folder.sync(home.incoming)
  }

  /// - Returns: Where the former home went, if there was one.
  static func swap(_ home: Home) throws -> URL? {
    try Folder.move(home.sealed, to: home.outgoing)
    do {
      try Folder.move(home.incoming, to: home.sealed)
    } catch {
      try Folder.move(home.outgoing, to: home.sealed)
      throw error
    }
    return try Folder.retire(home.outgoing, to: home.backups)
  }
}
