import Foundation

/// The files of a CHARX, which is a ZIP, read like every archive of an import (`ZipDirectory`, T26–T28) with the limits
/// of a card, out of memory.
struct CharxArchive {
  private let source: ImportSource
  private var entries: [String: ZipEntry] = [:]
  /// In the order of the archive, without folders.
  let names: [String]

  static func isOne(_ data: Data) -> Bool { data.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// - Throws: `unsafeName` for a name that leads out, a link or the same name twice, `encrypted`, `tooLarge` beyond
  ///   the limits, `damaged`.
  init(_ data: Data) throws(ImportError) {
    source = try ImportSource { append throws(ImportError) in
      // `Data.withUnsafeBytes` does not say which kind of error it hands on.
      var refused: ImportError?
      data.withUnsafeBytes { bytes in
        do throws(ImportError) { try append(bytes) } catch { refused = error }
      }
      if let refused { throw refused }
    }
    let directory = try ZipDirectory(source, limits: CardLimits.archive)
    // No tool that writes cards does it; whoever unpacks them elsewhere would land somewhere else.
    guard !directory.entries.contains(where: { $0.rawName.contains(UInt8(ascii: "\\")) }) else {
      throw .unsafeName
    }
    guard directory.entries.reduce(0, { $0 + $1.unpackedBytes }) <= CardLimits.unpackedBytes else {
      throw .tooLarge
    }
    names = directory.entries.map(\.name)
    for entry in directory.entries { entries[entry.name] = entry }
  }

  /// Whether a name stays inside, whatever somebody makes of it (T26).
  static func isSafe(_ name: String) -> Bool {
    guard !name.contains("\\"), let safe = try? ZipName.safe(Array(name.utf8)) else { return false }
    return safe == name
  }

  /// - Returns: The file of that name, its checksum looked at; `nil` where there is none.
  func file(_ name: String) throws(ImportError) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    let stream = try ExportStream(entry, of: source)
    var file: [UInt8] = []
    while let block = try stream.next() { file += block }
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
