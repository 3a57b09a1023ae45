package import Foundation
import Glibc
package import Vault

/// The folder that is a house: everything Fidelio keeps is under it, and nobody else on the machine may look in.
///
/// Take the lock before opening anything inside: a restore that was cut short is put right then.
package struct Home: Sendable {
  package let root: URL

  /// What a backup holds and a restore replaces, as one folder that can be moved in one step.
  package let sealed: URL

  package init(_ root: URL) {
    self.init(root, sealedFolder: root.appending(path: "sealed", directoryHint: .isDirectory))
  }

  init(_ root: URL, sealedFolder: URL) {
    self.root = root
    sealed = sealedFolder
  }

  package var database: URL { sealed.appending(path: "records.sqlite", directoryHint: .notDirectory) }
  package var houseKey: URL { sealed.appending(path: "house.key", directoryHint: .notDirectory) }
  package var models: URL { root.appending(path: "models", directoryHint: .isDirectory) }
  /// Exports on their way in, sealed, a folder for each account.
  package var imports: URL { root.appending(path: "imports", directoryHint: .isDirectory) }
  package var engine: URL { root.appending(path: "engine", directoryHint: .isDirectory) }
  package var backups: URL { root.appending(path: "backups", directoryHint: .isDirectory) }
  /// How commands on this machine speak to the running server.
  package var tokenFile: URL { root.appending(path: "token", directoryHint: .notDirectory) }
  package var lockFile: URL { root.appending(path: "lock", directoryHint: .notDirectory) }

  /// A restore in the making, and a former home on its way out; see `Backup.restore`.
  var incoming: URL { root.appending(path: "sealed.incoming", directoryHint: .isDirectory) }
  var outgoing: URL { root.appending(path: "sealed.outgoing", directoryHint: .isDirectory) }

  /// Makes the folders that are missing, mode 0700, and closes a home of ours that others could look into.
  /// - Throws: `StoreError.readOnly`, `diskFull`, `unavailable`
  package func prepare() throws {
    try Folder.make(root)
    if isOurs { try Folder.close(root) }
    for folder in [models, engine, backups] { try Folder.make(folder) }
    if !Folder.stands(outgoing) { try Folder.make(sealed) }
  }

  /// Holds the home for this process until the lock is let go, or the process ends in whatever way.
  /// - Throws: `StoreError.inUse` when another process holds it.
  package func lock() throws -> HomeLock {
    let lock = try HomeLock(lockFile)
    try recover()
    return lock
  }

  /// The house key: the one that stands, or a new one for a home with no database yet. A home that has lost its
  /// key does not get another behind everyone's back, since no account could be found under it.
  /// - Throws: `VaultError.unreadableKeyFile`
  package func openHouseKey() throws -> HouseKey {
    hasDatabase ? try HouseKey.loadExisting(at: houseKey) : try HouseKey.loadOrCreate(at: houseKey)
  }

  /// Whether somebody's words may be here.
  package var hasDatabase: Bool {
    var status = stat()
    return stat(database.path, &status) == 0 && status.st_size > 0
  }

  /// A folder that somebody named by mistake is left with the rights it has.
  private var isOurs: Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.isEmpty || names.contains(sealed.lastPathComponent)
  }

  /// Puts right what a restore left when it was killed: before its last step the former home counts, after it
  /// the new one.
  private func recover() throws {
    if !Folder.stands(sealed), Folder.stands(outgoing) { try Folder.move(outgoing, to: sealed) }
    try Folder.remove(incoming)
    if Folder.stands(outgoing) { try Folder.retire(outgoing, to: backups) }
    try Folder.make(sealed)
  }
}
