import Foundation
import Synchronization

/// A backup being read: the house key first, then one item after the other, then the proof that there are no more
/// and no fewer.
final class BackupInput: Sendable {
  private struct State: ~Copyable {
    var file: SealedInput
    var progress = Backup.Progress()
    var isAtEnd = false
  }

  let houseKey: Data
  private let state: Mutex<State>
  private let report: @Sendable (Backup.Progress) -> Void

  /// - Throws: `StoreError.missing`, `backupDamaged`, `wrongBackupPassphrase`, `unavailable`
  static func open(
    _ url: URL, passphrase: String, progress: @escaping @Sendable (Backup.Progress) -> Void
  ) async throws -> BackupInput {
    var file = try await SealedInput.open(url, passphrase: passphrase)
    guard case .houseKey(let key) = try BackupFrame(reading: &file) else {
      throw StoreError.backupDamaged
    }
    return BackupInput(file: file, houseKey: key, report: progress)
  }

  private init(
    file: consuming sending SealedInput, houseKey: Data,
    report: @escaping @Sendable (Backup.Progress) -> Void
  ) {
    self.houseKey = houseKey
    self.report = report
    state = Mutex(State(file: file))
  }

  var contents: Backup.Contents { state.withLock { $0.progress.contents } }

  /// - Returns: `nil` once everything has been read and all of it was there.
  /// - Throws: `StoreError.backupDamaged`
  func next() throws -> ArchivedItem? {
    let (item, told) = try state.withLock { state -> (ArchivedItem?, Backup.Progress?) in
      guard !state.isAtEnd else { return (nil, nil) }
      let frame = try BackupFrame(reading: &state.file)
      let told = state.progress.note(frame, bytes: state.file.bytes)
      switch frame {
      case .account(let account): return (.account(account), told)
      case .setting(let key, let body): return (.setting(key: key, body: body), told)
      case .record(let row): return (.record(row), told)
      case .houseKey: throw StoreError.backupDamaged
      case .end(let contents):
        guard contents == state.progress.contents, try state.file.isAtEnd() else {
          throw StoreError.backupDamaged
        }
        state.isAtEnd = true
        return (nil, state.progress)
      }
    }
    if let told { report(told) }
    return item
  }
}

extension BackupFrame {
  /// The longest frame there can be: SQLite takes no row beyond 1 GB.
  private static let maximumBytes: Int64 = 1 << 30

  init(reading file: inout SealedInput) throws {
    let head = Array(try file.read(BackupFrame.headByteCount))
    let length = head[1...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= BackupFrame.maximumBytes else { throw StoreError.backupDamaged }
    try self.init(kind: head[0], payload: try file.read(Int(length)))
  }
}
