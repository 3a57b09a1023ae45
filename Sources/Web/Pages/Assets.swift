import Companion
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Vault

/// Scripts, styles and words of the pages, read once at start. Their address holds a digest of them all, so a
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

  /// - Parameter folder: What lies in its folders is served as `folder/name`. The words of a page become
  ///   `words/page.fr.json`.
  init(folder: URL, words: PageWords) throws {
    var files = try Self.read(folder)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for language in Language.allCases {
      for page in Page.allCases {
        files["words/\(page).\(language).json"] = try encoder.encode(words[language].sentences(for: page))
      }
      for list in Page.laterWords {
        files["words/\(list).\(language).json"] = try encoder.encode(words[language].lists[list] ?? [:])
      }
      files["frame/manifest.\(language).webmanifest"] = try encoder.encode(
        Manifest(language, words: words[language]))
    }
    var entries: [String: Entry] = [:]
    var digest = Digest.Running()
    for (name, data) in files.sorted(by: { $0.key < $1.key }) {
      guard let type = Self.types[String(name.split(separator: ".").last ?? "")] else { continue }
      let tag = "\"\(Hex.encode(Digest.sha256(data).prefix(8)))\""
      entries[name] = Entry(bytes: ByteBuffer(bytes: data), type: type, tag: tag)
      digest.update(Array(name.utf8))
      digest.update(data)
    }
    self.entries = entries
    version = Hex.encode(digest.finish().prefix(6))
  }

  private static func read(_ folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let list = FileManager.default.contentsOfDirectory(at:includingPropertiesForKeys:options:)
    for room in try list(folder, nil, .skipsHiddenFiles) where room.hasDirectoryPath {
      for file in try list(room, nil, .skipsHiddenFiles) {
        let data = try Data(contentsOf: file)
        files["\(room.lastPathComponent)/\(file.lastPathComponent)"] =
          switch file.pathExtension {
          case "js": slim(data)
          case "css": slimStyle(data)
          default: data
          }
      }
    }
    return files
  }

  private static let types = [
    "js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml",
    "json": "application/json; charset=utf-8", "png": "image/png",
    "webmanifest": "application/manifest+json; charset=utf-8",
  ]

  var names: [String] { entries.keys.sorted() }

  /// The text of an asset; `nil` when there is none.
  func text(_ name: String) -> String? { entries[name].map { String(buffer: $0.bytes) } }

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
