package import Foundation
import Vault

/// SHA-256 of files too large to hold.
package enum FileDigest {
  /// Reads on a thread of its own. - Throws: `ShelfError.missing`, or `CancellationError` within a megabyte.
  package static func sha256(of file: URL) async throws -> (sha256: String, bytes: Int64) {
    try await offPool { isCancelled in
      guard let handle = try? FileHandle(forReadingFrom: file) else { throw ShelfError.missing }
      defer { try? handle.close() }
      var digest = Digest.Running()
      var bytes: Int64 = 0
      while let block = try handle.read(upToCount: 1 << 20), !block.isEmpty {
        if isCancelled() { throw CancellationError() }
        digest.update(block)
        bytes += Int64(block.count)
      }
      return (Hex.encode(digest.finish()), bytes)
    }
  }
}
