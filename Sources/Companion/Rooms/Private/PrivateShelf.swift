import Foundation
import Store
import Vault

/// Where private threads stand: sealed under a key of its own, in an archive that is nowhere but in memory. Gone
/// when the account locks.
struct PrivateShelf: Sendable {
  /// What private threads and their attachments may come to: they are held in memory, everybody's at once.
  static let bytesLimit: Int64 = 64 << 20

  let chest: Chest
  private let archive: MemoryArchive

  init(of account: AccountID) {
    archive = MemoryArchive(
      for: AccountRow(id: account, login: [], wraps: Data(), createdDay: "", isHost: false))
    chest = Chest(owner: account, key: DataKey(), archive: archive, quotaBytes: Self.bytesLimit)
  }

  func holds(_ id: RecordID) -> Bool { archive.holds(id) }

  /// Forgets everything; what still grows finds nothing to be written to.
  func clear() { archive.clear() }
}
