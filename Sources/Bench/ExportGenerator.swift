import Companion
package import Foundation

/// Writes an invented ChatGPT export of any size, the same for the same seed and size: conversations over two
/// years with branches, models that change by the month, voice transcripts, thoughts, tools and memories.
/// Never more than one conversation is held.
package struct ExportGenerator {
  /// What was written, to be held against what an import finds.
  package struct Written: Equatable, Sendable {
    package var conversations = 0
    /// What was said, in all branches: system nodes, thoughts and tools do not count.
    package var messages = 0
    /// Of JSON.
    package var bytes: Int64 = 0
  }

  package enum Failure: Error { case unwritable }

  /// Bytes of one `conversations-NNN.json` of an archive.
  private static let partBytes: Int64 = 50_000_000
  private static let blockBytes = 1 << 20

  private let seed: UInt64

  package init(seed: UInt64 = 1) { self.seed = seed }

  /// Writes one minified `conversations.json` of at least that many bytes.
  package func write(bytes: Int64, to url: URL) throws -> Written {
    guard FileManager.default.createFile(atPath: url.path, contents: nil) else { throw Failure.unwritable }
    let file = try FileHandle(forWritingTo: url)
    defer { try? file.close() }
    var conversations = InventedConversations(seed: seed)
    var written = Written()
    try array(of: bytes, &conversations, &written) { try file.write(contentsOf: $0) }
    return written
  }

  /// Writes an archive as OpenAI makes it, with at least that many bytes of conversations in it.
  package func writeArchive(bytes: Int64, to url: URL) throws -> Written {
    let archive = try ZipWriter(url)
    var conversations = InventedConversations(seed: seed)
    var written = Written()
    var part = 0
    repeat {
      try archive.begin("conversations-\(String("00\(part)".suffix(3))).json")
      try array(of: min(Self.partBytes, bytes - written.bytes), &conversations, &written) { data in
        try data.withUnsafeBytes { try archive.write($0) }
      }
      part += 1
    } while written.bytes < bytes
    try archive.add("user.json", Data(#"{"id":"user-invented","email":"sam@example.org"}"#.utf8))
    try archive.add("message_feedback.json", Data("[]".utf8))
    try archive.add("file-invented0001.png", Data([0x89, 0x50, 0x4E, 0x47]), deflated: false)
    try archive.finish()
    return written
  }

  private func array(
    of bytes: Int64, _ conversations: inout InventedConversations, _ written: inout Written,
    _ write: (Data) throws -> Void
  ) throws {
    let end = written.bytes + bytes
    var block = Data("[".utf8)
    var isFirst = true
    while isFirst || written.bytes + Int64(block.count) < end {
      if !isFirst { block.append(UInt8(ascii: ",")) }
      isFirst = false
      written.messages += conversations.append(to: &block)
      written.conversations += 1
      guard block.count >= Self.blockBytes else { continue }
      try write(block)
      written.bytes += Int64(block.count)
      block.removeAll(keepingCapacity: true)
    }
    block.append(UInt8(ascii: "]"))
    try write(block)
    written.bytes += Int64(block.count)
  }
}
