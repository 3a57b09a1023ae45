import Foundation
import Vault

extension E5Embedder {
  /// What stands in the way of the encoder, for `doctor`.
  package enum Availability: Sendable, Equatable {
    case ready(identifier: String)
    /// The files that `engine/build_encoders.py` writes are not there, or of another layout.
    case notBuilt
    /// OpenVINO's libraries are not there.
    case noLibraries
    /// These files are not what was built; build again. Names only.
    case damaged([String])
  }

  /// Looks at the files without loading the layers.
  /// - Parameter thoroughly: Whether to check every digest (about 130 MB to read) instead of sizes alone.
  package static func availability(of files: E5Files, thoroughly: Bool) -> Availability {
    guard let manifest = try? E5Manifest.read(files) else { return .notBuilt }
    let damaged = manifest.files.filter { name, entry in
      let file = files.encoders.appending(path: name)
      guard let size = try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize, size == entry.bytes
      else { return true }
      return thoroughly && digest(of: file) != entry.sha256
    }
    if !damaged.isEmpty { return .damaged(damaged.keys.sorted()) }
    guard files.library != nil else { return .noLibraries }
    return .ready(identifier: manifest.identifier)
  }

  /// SHA-256 in lower-case hexadecimal; `nil` when the file cannot be read to its end.
  private static func digest(of file: URL) -> String? {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return nil }
    defer { try? handle.close() }
    var running = Digest.Running()
    do {
      while let block = try handle.read(upToCount: 1 << 20), !block.isEmpty { running.update(block) }
    } catch {
      return nil
    }
    return Hex.encode(running.finish())
  }
}
