import Foundation

/// The files of a CHARX, which is a ZIP (APPNOTE 6.3.10), read from its directory alone and unpacked one by one
/// (T26–T28).
struct CharxArchive {
  private struct Entry {
    var method: Int
    var sum: UInt32
    var packed: Int
    var size: Int
    var start: Int
  }

  private let bytes: CardBytes
  private var entries: [String: Entry] = [:]
  /// In the order of the archive, without folders.
  private(set) var names: [String] = []

  static func isOne(_ data: Data) -> Bool { data.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// - Throws: `unsafeName` for a name that leads out, a link or the same name twice, `encrypted`, `tooLarge` beyond
  ///   the limits, `damaged`.
  init(_ data: Data) throws(ImportError) {
    bytes = CardBytes(all: Array(data))
    // The end of the directory is within the last 64 KB, the longest comment there is.
    var end = bytes.count - 22
    while end >= max(0, bytes.count - 22 - 0xFFFF), bytes.little(end, 4) != 0x0605_4B50 { end -= 1 }
    guard end >= max(0, bytes.count - 22 - 0xFFFF), let count = bytes.little(end + 10, 2),
      let at = bytes.little(end + 16, 4)
    else { throw .damaged }
    guard count <= CardLimits.entries else { throw .tooLarge }
    try readDirectory(from: at, count: count)
  }

  private mutating func readDirectory(from start: Int, count: Int) throws(ImportError) {
    var at = start
    var total = 0
    for _ in 0..<count {
      guard bytes.little(at, 4) == 0x0201_4B50, let flags = bytes.little(at + 8, 2),
        let method = bytes.little(at + 10, 2), let sum = bytes.little(at + 16, 4),
        let packed = bytes.little(at + 20, 4), let size = bytes.little(at + 24, 4),
        let nameLength = bytes.little(at + 28, 2), let extra = bytes.little(at + 30, 2),
        let comment = bytes.little(at + 32, 2), let system = bytes.little(at + 5, 1),
        let mode = bytes.little(at + 40, 2), let offset = bytes.little(at + 42, 4),
        let raw = bytes[at + 46, nameLength]
      else { throw .damaged }
      at += 46 + nameLength + extra + comment
      guard flags & 1 == 0 else { throw .encrypted }
      // A symbolic link, where a Unix system packed it.
      guard system != 3 || mode & 0xF000 != 0xA000 else { throw .unsafeName }
      guard let name = String(validating: raw, as: UTF8.self), Self.isSafe(name), entries[name] == nil else {
        throw .unsafeName
      }
      total += size
      guard total <= CardLimits.unpackedBytes else { throw .tooLarge }
      guard size <= CardLimits.smallBytes || size <= packed * CardLimits.ratio else { throw .tooLarge }
      entries[name] = Entry(
        method: method, sum: UInt32(truncatingIfNeeded: sum), packed: packed, size: size, start: offset)
      if !name.hasSuffix("/") { names.append(name) }
    }
  }

  /// Whether a name stays inside, whatever somebody makes of it (T26).
  static func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 1024, !name.hasPrefix("/"), !name.contains("\\"),
      !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    else { return false }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast().allSatisfy { !["", ".", ".."].contains($0) }
      && ![".", ".."].contains(parts.last ?? "")
  }

  /// - Returns: The file of that name, its checksum looked at; `nil` where there is none.
  func file(_ name: String) throws(ImportError) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard bytes.little(entry.start, 4) == 0x0403_4B50, let nameLength = bytes.little(entry.start + 26, 2),
      let extra = bytes.little(entry.start + 28, 2),
      let packed = bytes[entry.start + 30 + nameLength + extra, entry.packed]
    else { throw .damaged }
    let file: [UInt8]
    switch entry.method {
    case 0: file = Array(packed)
    case 8: file = try Inflate.unpack(packed, most: entry.size)
    default: throw .damaged
    }
    guard file.count == entry.size, CardChecksum.crc32(file[...]) == entry.sum else { throw .damaged }
    return file
  }

  /// A ZIP of files as they are, not packed: pictures are packed already, and a card is small.
  static func written(_ files: [(name: String, bytes: [UInt8])]) -> Data {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let name = Array(file.name.utf8)
      // Version 2.0, UTF-8 names, stored, the first of January 1980: the same files give the same bytes.
      let common =
        [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + CardBytes.little(Int(CardChecksum.crc32(file.bytes[...])), 4)
        + CardBytes.little(file.bytes.count, 4) + CardBytes.little(file.bytes.count, 4)
        + CardBytes.little(name.count, 2) + [0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10)
      directory += CardBytes.little(out.count, 4) + name
      out += [0x50, 0x4B, 3, 4] + common + name + file.bytes
    }
    let start = out.count
    out += directory
    out +=
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + CardBytes.little(files.count, 2) + CardBytes.little(files.count, 2)
    out += CardBytes.little(directory.count, 4) + CardBytes.little(start, 4) + [0, 0]
    return Data(out)
  }
}
