import Foundation

/// The directory of a ZIP file, read whole and checked before anything is unpacked (T27).
///
/// It is read here and not by libarchive, which stops names at a NUL, keeps every entry in memory however
/// many there are, and does not mind two entries of one name or in one place.
struct ZipDirectory {
  /// Without folders, in the order in which they lie in the file.
  let entries: [ZipEntry]

  /// - Parameter source: A file that begins like a ZIP file.
  init(_ source: ImportSource, limits: ImportLimits) throws(ImportError) {
    let place = try ZipDirectoryPlace(source)
    guard place.count <= limits.entries else { throw .tooLarge }
    var reader = ZipDirectoryReader(source, place, limits)
    var entries: [ZipEntry] = []
    var names: Set<String> = []
    while let found = try reader.next() {
      guard names.insert(ZipName.key(found.name)).inserted else { throw .unsafeName }
      entries.append(found)
    }
    entries.sort { $0.offset < $1.offset }
    try Self.lie(apart: &entries, before: place.offset)
    self.entries = entries
  }

  /// Entries that share bytes are how a small file unpacks to petabytes (D. Fifield, "A better zip bomb",
  /// 2019).
  private static func lie(apart entries: inout [ZipEntry], before directory: Int64) throws(ImportError) {
    for index in entries.indices {
      let entry = entries[index]
      let end = index + 1 < entries.count ? entries[index + 1].offset : directory
      let header = Int64(ZipDirectoryReader.localHeader + entry.rawName.count)
      guard entry.offset + header + entry.packedBytes <= end else { throw .damaged }
      entries[index].end = end
    }
  }
}

/// Where the directory of a ZIP file stands, and how many entries it says to have.
struct ZipDirectoryPlace {
  let offset: Int64
  let length: Int64
  let count: Int64

  /// - Throws: `.damaged` where the end of the archive is missing: a download that broke off.
  init(_ source: ImportSource) throws(ImportError) {
    // The end record has 22 bytes and a comment of up to 65,535.
    let tail = min(source.length, 22 + 65_535)
    let from = source.length - tail
    let bytes = try source.bytes(at: from, count: Int(tail))
    guard
      let end = stride(from: bytes.count - 22, through: 0, by: -1).first(where: { index in
        bytes.number(4, at: index) == 0x0605_4B50
          && index + 22 + Int(bytes.number(2, at: index + 20)) == bytes.count
      })
    else { throw .damaged }
    guard bytes.number(2, at: end + 4) == 0 || bytes.number(2, at: end + 4) == 0xFFFF else { throw .damaged }
    var count = Int64(bytes.number(2, at: end + 10))
    var length = Int64(bytes.number(4, at: end + 12))
    var offset = Int64(bytes.number(4, at: end + 16))
    var foot = from + Int64(end)
    if count == 0xFFFF || length == 0xFFFF_FFFF || offset == 0xFFFF_FFFF, foot >= 20 {
      let locator = try source.bytes(at: foot - 20, count: 20)
      if locator.number(4, at: 0) == 0x0706_4B50 {
        guard let place = Int64(exactly: locator.number(8, at: 8)) else { throw .damaged }
        let wide = try source.bytes(at: place, count: 56)
        guard wide.number(4, at: 0) == 0x0606_4B50, let wideCount = Int64(exactly: wide.number(8, at: 32)),
          let wideLength = Int64(exactly: wide.number(8, at: 40)),
          let wideOffset = Int64(exactly: wide.number(8, at: 48))
        else { throw .damaged }
        (count, length, offset, foot) = (wideCount, wideLength, wideOffset, place)
      }
    }
    // Bytes in front of the archive or within it that it does not speak of are somebody's trick.
    guard offset <= foot, length == foot - offset else { throw .damaged }
    (self.offset, self.length, self.count) = (offset, length, count)
  }
}

extension [UInt8] {
  /// A number of up to eight bytes, lowest first. Zero beyond the end.
  func number(_ width: Int, at place: Int) -> UInt64 {
    guard place >= 0, place + width <= count else { return 0 }
    return (0..<width).reduce(0) { $0 | UInt64(self[place + $1]) << (8 * UInt64($1)) }
  }
}
