import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Vault

/// Scripts, styles and words of the page, read once at start. Their address holds a digest of them all, so a
/// browser keeps them for good and an update is seen at once.
struct Assets: Sendable {
  private struct Entry: Sendable {
    let bytes: ByteBuffer
    let type: String
    let tag: String
  }

  /// First digits of the digest over all assets.
  let version: String
  private let entries: [String: Entry]

  /// - Parameter folders: What lies in them is served by its file name; words become `words.fr.json`.
  init(assets: URL, words: URL) throws {
    var entries: [String: Entry] = [:]
    var digest = Digest.Running()
    for (folder, prefix) in [(assets, ""), (words, "words.")] {
      let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      for file in files.sorted(by: { $0.lastPathComponent < $1.lastPathComponent }) {
        guard let type = Self.types[file.pathExtension] else { continue }
        let data = try Data(contentsOf: file)
        let tag = "\"\(Hex.encode(Digest.sha256(data).prefix(8)))\""
        entries[prefix + file.lastPathComponent] = Entry(bytes: ByteBuffer(bytes: data), type: type, tag: tag)
        digest.update(Array((prefix + file.lastPathComponent).utf8))
        digest.update(data)
      }
    }
    self.entries = entries
    version = Hex.encode(digest.finish().prefix(6))
  }

  private static let types = [
    "js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml",
    "json": "application/json; charset=utf-8",
  ]

  var names: [String] { entries.keys.sorted() }

  /// - Returns: `nil` when there is no such asset in this version.
  func response(version: String, name: String, knownTag: String?) -> Response? {
    guard version == self.version, let entry = entries[name] else { return nil }
    var headers: HTTPFields = [
      .contentType: entry.type, .cacheControl: "public, max-age=31536000, immutable", .eTag: entry.tag,
    ]
    if knownTag == entry.tag { return Response(status: .notModified, headers: headers) }
    headers[.contentLength] = String(entry.bytes.readableBytes)
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: entry.bytes))
  }
}
