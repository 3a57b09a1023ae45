import Foundation
import Vault

/// The files of a kit on their way into an archive, each with its digest.
struct KitFolder {
  private(set) var files: [KitManifest.File] = []
  private var archive: ZipStream
  private var path = ""
  private var bytes = 0
  private var digest = Digest.Running()

  init(to take: @escaping (Data) async throws -> Void) { archive = ZipStream(to: take) }

  mutating func begin(_ path: String) async throws {
    (self.path, bytes, digest) = (path, 0, Digest.Running())
    try await archive.begin(path)
  }

  mutating func write(_ data: Data) async throws {
    bytes += data.count
    digest.update(data)
    try await archive.write(data)
  }

  mutating func end(lines: Int? = nil) async throws {
    try await archive.end()
    files.append(
      KitManifest.File(path: path, bytes: bytes, lines: lines, sha256: Hex.encode(digest.finish())))
    digest = Digest.Running()
  }

  /// A small file, whole.
  mutating func add(_ path: String, _ text: String) async throws {
    try await begin(path)
    try await write(Data(text.utf8))
    try await end()
  }

  /// - Parameter manifest: Tells all the others, and so not itself.
  mutating func finish(with manifest: Data) async throws {
    try await begin("manifest.json")
    try await write(manifest)
    try await end()
    try await archive.finish()
  }
}
