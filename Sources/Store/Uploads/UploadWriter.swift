package import Foundation
import Glibc
import Vault

/// A file that is sealed as it is received, so that none of it ever lies in clear on the disk. The secret it is sealed
/// under is random and kept elsewhere, sealed too.
package final class UploadWriter {
  private var output: SealedOutput
  /// Bytes taken in so far.
  package private(set) var bytes: Int64 = 0

  /// The secret has 256 random bits: stretching it adds nothing.
  static let parameters = ScryptParameters(log2N: 1)

  private init(_ output: consuming SealedOutput) { self.output = output }

  /// - Parameter secret: Random, of this file alone.
  /// - Throws: `StoreError` from the disk.
  package static func begin(at url: URL, secret: String) async throws -> UploadWriter {
    try Folder.make(url.deletingLastPathComponent())
    let header = StreamHeader(parameters: parameters)
    let key = try await StreamKey(header, passphrase: secret)
    return UploadWriter(try SealedOutput(at: url, header: header, key: key))
  }

  package func write(_ data: Data) throws {
    try output.write(data)
    bytes += Int64(data.count)
  }

  /// Seals the end, and waits until the disk has it all.
  package func finish() throws { try output.finish() }
}
