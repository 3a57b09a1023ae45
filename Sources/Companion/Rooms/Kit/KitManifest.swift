import Foundation

/// What a kit holds, for whoever checks it: `manifest.json`, written last. Counts and digests, never words.
struct KitManifest: Encodable {
  /// Raised when a reader of the former version would misread it.
  static let version = 1

  struct File: Encodable {
    let path: String
    let bytes: Int
    /// Lines of JSON; `nil` for anything else.
    let lines: Int?
    /// Hexadecimal.
    let sha256: String
  }

  struct Split: Encodable {
    /// How a conversation finds its part.
    let rule: String
    var examples: [String: Int] = [:]
    var replies: [String: Int] = [:]
    var pairs: [String: Int] = [:]
  }

  struct Redaction: Encodable {
    let names: String
    let found: [String: KitRedaction.Count]
  }

  let kind = "fidelio-kit"
  let version = Self.version
  let at: Date
  let companion: CompanionProfile.ID
  /// `null` for everything.
  let era: Era?
  let conversations: Int
  var split: Split
  let leftOut: [String: Int]
  let redaction: Redaction
  var files: [File] = []

  func data() throws -> Data {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.prettyPrinted, .withoutEscapingSlashes, .sortedKeys]
    return try encoder.encode(self) + [UInt8(ascii: "\n")]
  }
}
