/// The keys and values at the head of a GGUF file. Keeps the few the house uses, checks all.
struct GGUFMetadata {
  private(set) var architecture: String?
  private(set) var name: String?
  /// `general.type`: `model`, `adapter` …
  private(set) var kind: String?
  /// `adapter.type`: `lora` …
  private(set) var adapterKind: String?
  private(set) var hasChatTemplate = false
  private(set) var alignment: UInt64 = 32
  private var contexts: [String: UInt64] = [:]

  /// The widest use of arrays within arrays that is let through.
  private static let deepest = 4
  private static let longestKey = 65_535

  init(_ cursor: inout GGUFCursor, count: UInt64) throws(GGUFError) {
    var seen: Set<String> = []
    for _ in 0..<count {
      let key = try cursor.string(limit: Self.longestKey)
      guard !key.isEmpty, key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw .malformed }
      guard seen.insert(key).inserted else { throw .duplicate }
      try readValue(of: key, &cursor)
    }
  }

  /// What `<architecture>.context_length` says. - Throws: `.malformed` outside 1 … 2^24 (T41).
  var contextTokens: Int? {
    get throws(GGUFError) {
      guard let architecture, let told = contexts[architecture + ".context_length"] else { return nil }
      guard (1...(1 << 24)).contains(told) else { throw .malformed }
      return Int(told)
    }
  }

  private mutating func readValue(of key: String, _ cursor: inout GGUFCursor) throws(GGUFError) {
    let type = try cursor.uint32()
    switch (key, type) {
    case ("general.architecture", 8): architecture = try cursor.string(limit: 64)
    case ("general.name", 8): name = String(try cursor.string(limit: 1 << 16).prefix(200))
    case ("general.type", 8): kind = try cursor.string(limit: 64)
    case ("adapter.type", 8): adapterKind = try cursor.string(limit: 64)
    case ("general.architecture", _), ("general.name", _), ("general.type", _), ("adapter.type", _):
      throw .malformed
    case ("general.alignment", 4):
      alignment = UInt64(try cursor.uint32())
      guard alignment.nonzeroBitCount == 1, alignment <= 1 << 20 else { throw .malformed }
    case ("general.alignment", _): throw .malformed
    case (_, 4) where key.hasSuffix(".context_length"): contexts[key] = try cursor.little(4)
    case (_, 10) where key.hasSuffix(".context_length"): contexts[key] = try cursor.little(8)
    default:
      if key == "tokenizer.chat_template" { hasChatTemplate = type == 8 }
      try Self.skip(type, &cursor, depth: 0)
    }
  }

  private static func skip(_ type: UInt32, _ cursor: inout GGUFCursor, depth: Int) throws(GGUFError) {
    switch type {
    case 7:
      guard try cursor.little(1) <= 1 else { throw .malformed }  // a bool is 0 or 1
    case 8: try cursor.skipString()
    case 9:
      guard depth < deepest else { throw .tooLarge }
      let inner = try cursor.uint32()
      let count = try cursor.uint64()
      if let width = width(inner) {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: width)
        guard !overflow else { throw .tooLarge }
        try cursor.skip(bytes)
      } else {
        // A string takes at least 8 bytes, an array 12: no loop runs longer than the file is.
        guard inner == 8 || inner == 9 else { throw .malformed }
        guard count <= cursor.left / 8 else { throw .truncated }
        for _ in 0..<count { try skip(inner, &cursor, depth: depth + 1) }
      }
    default:
      guard let width = width(type) else { throw .malformed }
      try cursor.skip(width)
    }
  }

  /// Bytes of a plain number; `nil` for strings, arrays and types that do not exist.
  private static func width(_ type: UInt32) -> UInt64? {
    switch type {
    case 0, 1, 7: 1
    case 2, 3: 2
    case 4, 5, 6: 4
    case 10, 11, 12: 8
    default: nil
    }
  }
}
