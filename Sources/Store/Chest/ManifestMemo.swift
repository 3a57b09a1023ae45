import Synchronization

/// The manifest as it was last written, so that the next commit need not open and decode it again.
///
/// It is believed only for the very bytes it was sealed to: another version on the disk, a row put back or a
/// transaction that was rolled back makes the commit read what stands.
final class ManifestMemo: Sendable {
  private struct Known { let manifest: Manifest; let row: SealedRow }
  private let known = Mutex<Known?>(nil)

  /// - Returns: `nil` for a row that is not the one remembered.
  func manifest(of row: SealedRow) -> Manifest? {
    known.withLock { $0?.row == row ? $0?.manifest : nil }
  }

  func keep(_ manifest: Manifest, as row: SealedRow) {
    known.withLock { $0 = Known(manifest: manifest, row: row) }
  }
}
