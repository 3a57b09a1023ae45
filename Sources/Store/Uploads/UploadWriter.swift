package import Foundation
import Glibc
import Synchronization
import Vault

/// A file that is sealed as it is received, so that none of it ever lies in clear on the disk. The secret it is
/// sealed under is random and kept elsewhere, sealed too.
package final class UploadWriter: Sendable {
  private struct State: ~Copyable {
    var output: SealedOutput
    var bytes: Int64 = 0
  }

  private let state: Mutex<State>

  /// Bytes taken in so far.
  package var bytes: Int64 { state.withLock { $0.bytes } }

  /// The secret has 256 random bits: stretching it adds nothing.
  private static let parameters = ScryptParameters(log2N: 1)

  /// - Parameter secret: Random, of this file alone.
  /// - Throws: `StoreError` from the disk.
  package init(at url: URL, secret: String) async throws {
    try Folder.make(url.deletingLastPathComponent())
    let header = StreamHeader(parameters: Self.parameters)
    let key = try await StreamKey(header, passphrase: secret)
    state = Mutex(State(output: try SealedOutput(at: url, header: header, key: key)))
  }

  package func write(_ data: Data) throws {
    try state.withLock { state in
      try state.output.write(data)
      state.bytes += Int64(data.count)
    }
  }

  /// Seals the end, and waits until the disk has it all.
  package func finish() throws { try state.withLock { try $0.output.finish() } }
}
