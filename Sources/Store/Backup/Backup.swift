package import Foundation
package import Vault

/// A whole house in one sealed file: the house key, accounts, settings and records, as they stood at one moment.
///
/// The file is a `StreamHeader`, 32 bytes that tell a wrong passphrase, and chunks sealed by a `StreamKey`; inside
/// them lie frames (`BackupFrame`), the last of which says how many there should have been. It is written and read
/// as a stream, so a house of any size needs little memory and no other copy of itself. Records go in as sealed as
/// they lie, so the backup passphrase alone opens nobody's words. Sessions stay behind: a restored house asks
/// everyone to sign in.
package enum Backup {
  /// How far a backup, a check or a restore has come.
  package struct Progress: Sendable, Equatable {
    package var accounts = 0
    package var settings = 0
    package var records = 0
    /// Bytes of the sealed file so far.
    package var bytes: Int64 = 0
  }

  /// What a backup holds.
  package struct Contents: Sendable, Equatable {
    package var accounts: Int
    package var settings: Int
    package var records: Int
  }

  /// Writes a backup while the house goes on working. The file gets its name only when it is whole and on the
  /// disk; one that stood under that name is then replaced.
  /// - Parameter progress: told now and then, from whatever thread does the work.
  /// - Throws: `StoreError.diskFull`, `readOnly`, `unavailable`
  @discardableResult
  package static func write(
    _ archive: any Archive, houseKey: HouseKey, passphrase: String, to url: URL,
    parameters: ScryptParameters = .standard, progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws -> Contents {
    let header = StreamHeader(parameters: parameters)
    let key = try await StreamKey(header, passphrase: passphrase)
    let draft = url.appendingPathExtension("partial")
    do {
      let output = try BackupOutput(SealedOutput(at: draft, header: header, key: key), progress: progress)
      try output.take(.houseKey(houseKey.dataForBackup))
      try await archive.export { item in try output.take(BackupFrame(item)) }
      let contents = try output.finish()
      try Folder.move(draft, to: url)
      return contents
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
  }

  /// Reads a backup from end to end.
  /// - Throws: `StoreError.wrongBackupPassphrase`, `backupDamaged` for any byte that is not as it was written,
  ///   `missing` when there is no such file, `unavailable`
  @discardableResult
  package static func verify(
    _ url: URL, passphrase: String, progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws -> Contents {
    let input = try await BackupInput.open(url, passphrase: passphrase, progress: progress)
    return try await Blocking.run {
      while try input.next() != nil {}
      return input.contents
    }
  }
}
