import Foundation
import Synchronization

/// Frames on their way into a sealed file, counted.
final class BackupOutput: Sendable {
  private struct State: ~Copyable {
    var file: SealedOutput
    var progress = Backup.Progress()
  }

  private let state: Mutex<State>
  private let report: @Sendable (Backup.Progress) -> Void

  init(
    _ file: consuming sending SealedOutput, progress: @escaping @Sendable (Backup.Progress) -> Void
  ) {
    state = Mutex(State(file: file))
    report = progress
  }

  func take(_ frame: BackupFrame) throws {
    let told = try state.withLock { state in
      try state.file.write(frame.encoded)
      return state.progress.note(frame, bytes: state.file.bytes)
    }
    if let told { report(told) }
  }

  /// Says what the backup holds, seals the end and waits for the disk.
  func finish() throws -> Backup.Contents {
    let (contents, told) = try state.withLock { state in
      let contents = state.progress.contents
      try state.file.write(BackupFrame.end(contents).encoded)
      try state.file.finish()
      state.progress.bytes = state.file.bytes
      return (contents, state.progress)
    }
    report(told)
    return contents
  }
}

extension Backup.Progress {
  /// How often whoever waits is told, in frames.
  private static let stride = 1_000

  var contents: Backup.Contents {
    Backup.Contents(accounts: accounts, settings: settings, records: records)
  }

  /// - Returns: the progress, when it is time to tell it.
  mutating func note(_ frame: BackupFrame, bytes: Int64) -> Backup.Progress? {
    self.bytes = bytes
    switch frame {
    case .account: accounts += 1
    case .setting: settings += 1
    case .record: records += 1
    case .houseKey, .end: return nil
    }
    return (accounts + settings + records).isMultiple(of: Self.stride) ? self : nil
  }
}
