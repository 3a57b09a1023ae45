package import Foundation

/// What a model file says of itself, read and checked before any engine sees it (T40).
///
/// Everything the engine's own reader would trust is checked here first: magic, version, counts, lengths,
/// types, duplicate keys, alignment, and that every tensor lies inside the file, so that a truncated download
/// is told from a whole one.
package struct GGUFHeader: Sendable, Equatable {
  package let version: UInt32
  /// For example `qwen2`.
  package let architecture: String
  /// Whether it is a low-rank adapter for a model of that architecture; `nil` for another kind of adapter.
  package let isLoRA: Bool?
  /// `general.name`, cut at 200 characters; `nil` when the file does not say.
  package let name: String?
  /// The longest context the model was trained for; `nil` when the file does not say.
  package let contextTokens: Int?
  /// Whether the file brings the template that turns messages into a prompt.
  package let hasChatTemplate: Bool
  package let tensorCount: Int
  /// Numbers in all tensors together.
  package let parameters: UInt64
  /// Power of two.
  package let alignment: UInt64
  /// Where the tensors' data begins.
  package let dataOffset: UInt64

  /// Reads the header of a file. Blocks: milliseconds for a usual vocabulary.
  package static func read(_ file: URL) throws(GGUFError) -> GGUFHeader {
    do {
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      let size = try handle.seekToEnd()
      return try parse(fileBytes: size) { offset, count in
        try handle.seek(toOffset: offset)
        return Array(try handle.read(upToCount: count) ?? Data())
      }
    } catch let error as GGUFError {
      throw error
    } catch {
      throw .unreadable
    }
  }

  /// Parses a header from the first bytes of a file of `fileBytes`.
  package static func parse(_ head: [UInt8], fileBytes: UInt64? = nil) throws(GGUFError) -> GGUFHeader {
    try parse(fileBytes: fileBytes ?? UInt64(head.count)) { offset, count in
      guard offset < UInt64(head.count) else { return [] }
      return Array(head[Int(offset)...].prefix(count))
    }
  }

  private static func parse(
    fileBytes: UInt64, source: @escaping GGUFCursor.Source
  ) throws(GGUFError) -> GGUFHeader {
    var cursor = GGUFCursor(fileBytes: fileBytes, source: source)
    guard fileBytes >= 4, try cursor.uint32() == 0x4655_4747 else { throw .notGGUF }
    let version = try cursor.uint32()
    guard version == 2 || version == 3 else { throw .version(version) }
    let tensorCount = try cursor.uint64()
    let keyCount = try cursor.uint64()
    // A tensor takes at least 32 bytes of header, a key at least 13: a larger count cannot be true.
    guard tensorCount >= 1, tensorCount <= 65_536, keyCount <= 65_536 else { throw .tooLarge }
    guard tensorCount * 32 + keyCount * 13 <= cursor.left else { throw .truncated }

    let metadata = try GGUFMetadata(&cursor, count: keyCount)
    let tensors = try GGUFTensors(&cursor, count: tensorCount, alignment: metadata.alignment)
    let aligned = (cursor.offset + metadata.alignment - 1) / metadata.alignment * metadata.alignment
    let (end, overflow) = aligned.addingReportingOverflow(tensors.end)
    guard !overflow, end <= fileBytes else { throw .truncated }

    guard let architecture = metadata.architecture, !architecture.isEmpty else { throw .malformed }
    return GGUFHeader(
      version: version, architecture: architecture,
      isLoRA: metadata.kind != "adapter" ? false : metadata.adapterKind == "lora" ? true : nil,
      name: metadata.name,
      contextTokens: try metadata.contextTokens, hasChatTemplate: metadata.hasChatTemplate,
      tensorCount: Int(tensorCount), parameters: tensors.parameters, alignment: metadata.alignment,
      dataOffset: aligned)
  }
}
