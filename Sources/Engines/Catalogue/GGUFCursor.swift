import Foundation

/// Reads a header forward, little-endian, and never past the end of the file or of its allowance.
///
/// Every length is checked against what is left before anything is allocated, so the time taken is bounded
/// by the bytes there are, whatever the header claims.
struct GGUFCursor {
  /// No real header comes near it: vocabularies of 250,000 pieces take about 10 MB.
  static let allowanceBytes: UInt64 = 256 << 20

  /// Bytes from an offset on, at most so many; fewer only at the end of the file.
  typealias Source = (_ offset: UInt64, _ count: Int) throws -> [UInt8]

  private let source: Source
  private let end: UInt64
  private let fileBytes: UInt64
  private var window: [UInt8] = []
  private var windowStart: UInt64 = 0
  private(set) var offset: UInt64 = 0

  init(fileBytes: UInt64, source: @escaping Source) {
    self.source = source
    self.fileBytes = fileBytes
    end = min(fileBytes, Self.allowanceBytes)
  }

  /// What may still be read.
  var left: UInt64 { end - offset }

  /// Goes on by `count` without looking.
  mutating func skip(_ count: UInt64) throws(GGUFError) {
    try check(count)
    offset += count
  }

  mutating func uint32() throws(GGUFError) -> UInt32 { UInt32(truncatingIfNeeded: try little(4)) }

  mutating func uint64() throws(GGUFError) -> UInt64 { try little(8) }

  /// An unsigned number of `width` bytes, at most 8.
  mutating func little(_ width: Int) throws(GGUFError) -> UInt64 {
    let start = try fill(width)
    var value: UInt64 = 0
    for index in 0..<width { value |= UInt64(window[start + index]) << UInt64(8 * index) }
    offset += UInt64(width)
    return value
  }

  /// A string with its length before it. - Throws: `.tooLarge` above `limit` bytes, `.malformed` if not UTF-8.
  mutating func string(limit: Int) throws(GGUFError) -> String {
    let count = try uint64()
    try check(count)
    guard count <= UInt64(limit) else { throw .tooLarge }
    let start = try fill(Int(count))
    let bytes = window[start..<start + Int(count)]
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    offset += count
    return text
  }

  mutating func skipString() throws(GGUFError) { try skip(try uint64()) }

  private func check(_ count: UInt64) throws(GGUFError) {
    guard count <= left else { throw fileBytes > end ? .tooLarge : .truncated }
  }

  /// Makes `count` bytes from `offset` available. - Returns: Where they begin in the window.
  private mutating func fill(_ count: Int) throws(GGUFError) -> Int {
    try check(UInt64(count))
    if offset < windowStart || offset + UInt64(count) > windowStart + UInt64(window.count) {
      let wanted = min(UInt64(max(count, 1 << 18)), left)
      do { window = try source(offset, Int(wanted)) } catch { throw .unreadable }
      windowStart = offset
      guard window.count >= count else { throw .truncated }  // it shrank while we read
    }
    return Int(offset - windowStart)
  }
}
