import Glibc

/// Walks the directory of a ZIP file, a block at a time, and checks each entry by itself.
struct ZipDirectoryReader {
  /// Bytes of an entry's own header, without its name.
  static let localHeader = 30
  private static let header = 46
  private static let block = 1 << 20

  private let source: ImportSource
  private let limits: ImportLimits
  private let expected: Int64
  private let directory: Int64
  private let end: Int64
  private var at: Int64
  private var block: [UInt8] = []
  private var blockAt: Int64 = 0
  private var found: Int64 = 0

  init(_ source: ImportSource, _ place: ZipDirectoryPlace, _ limits: ImportLimits) {
    self.source = source
    self.limits = limits
    expected = place.count
    directory = place.offset
    at = place.offset
    end = place.offset + place.length
  }

  /// The next file; folders are checked and passed over.
  mutating func next() throws(ImportError) -> ZipEntry? {
    while at < end {
      found += 1
      guard found <= limits.entries else { throw .tooLarge }
      if let entry = try one() { return entry }
    }
    guard found == expected else { throw .damaged }
    return nil
  }

  private mutating func one() throws(ImportError) -> ZipEntry? {
    let head = try take(Self.header)
    guard head.number(4, at: 0) == 0x0201_4B50 else { throw .damaged }
    let flags = head.number(2, at: 8)
    // Encrypted, in one of the two ways.
    guard flags & 0x1 == 0, flags & 0x40 == 0, flags & 0x2000 == 0 else { throw .encrypted }
    let nameBytes = Int(head.number(2, at: 28))
    guard nameBytes <= limits.nameBytes else { throw .unsafeName }
    let rawName = try take(nameBytes)
    let extra = try take(Int(head.number(2, at: 30)))
    _ = try take(Int(head.number(2, at: 32)))
    try noLink(madeOn: head.number(2, at: 4) >> 8, attributes: head.number(4, at: 38))
    let name = try ZipName.safe(rawName)
    let sizes = try sizes(head, extra)
    guard sizes.offset < directory, sizes.packed <= directory - sizes.offset else { throw .damaged }
    if sizes.unpacked > limits.ratioCountsFrom {
      guard sizes.unpacked / limits.ratio <= sizes.packed else { throw .tooLarge }
    }
    guard let name else { return nil }
    return ZipEntry(
      name: name, rawName: rawName, method: UInt16(head.number(2, at: 10)),
      checksum: UInt32(head.number(4, at: 16)), packedBytes: sizes.packed, unpackedBytes: sizes.unpacked,
      offset: sizes.offset, end: 0)
  }

  /// Links, devices and pipes are nothing an export needs.
  private func noLink(madeOn system: UInt64, attributes: UInt64) throws(ImportError) {
    // 3 is Unix, 19 macOS: the upper half is the file's mode there.
    guard system == 3 || system == 19 else { return }
    let kind = mode_t(attributes >> 16) & S_IFMT
    guard kind == 0 || kind == S_IFREG || kind == S_IFDIR else { throw .unsafeName }
  }

  /// The entry's sizes and place; beyond 4 GB they stand in the extra field.
  private func sizes(
    _ head: [UInt8], _ extra: [UInt8]
  ) throws(ImportError) -> (packed: Int64, unpacked: Int64, offset: Int64) {
    var values = [head.number(4, at: 24), head.number(4, at: 20), head.number(4, at: 42)]
    var at = 0
    while at + 4 <= extra.count {
      let size = Int(extra.number(2, at: at + 2))
      guard at + 4 + size <= extra.count else { break }
      if extra.number(2, at: at) == 1 {
        var field = at + 4
        for index in values.indices where values[index] == 0xFFFF_FFFF {
          guard field + 8 <= at + 4 + size else { throw .damaged }
          values[index] = extra.number(8, at: field)
          field += 8
        }
      }
      at += 4 + size
    }
    guard values.allSatisfy({ $0 < 1 << 62 }) else { throw .damaged }
    return (Int64(values[1]), Int64(values[0]), Int64(values[2]))
  }

  private mutating func take(_ count: Int) throws(ImportError) -> [UInt8] {
    guard Int64(count) <= end - at else { throw .damaged }
    if at < blockAt || at + Int64(count) > blockAt + Int64(block.count) {
      block = try source.bytes(at: at, count: Int(min(end - at, Int64(max(Self.block, count)))))
      blockAt = at
    }
    let from = Int(at - blockAt)
    at += Int64(count)
    return Array(block[from..<(from + count)])
  }
}
