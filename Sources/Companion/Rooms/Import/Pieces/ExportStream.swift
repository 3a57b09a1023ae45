import CArchive

/// The bytes of one file of an export, block after block.
final class ExportStream {
  /// Large enough that calls cost nothing, small enough to stay in a processor's cache.
  private static let blockBytes = 256 * 1024

  private let source: ImportSource
  private let block: UnsafeMutableRawBufferPointer
  private let entry: ZipEntry?
  private let unpacking: OpaquePointer?
  private var given: Int64 = 0

  /// A file as it lies on the disk.
  init(_ source: ImportSource) {
    self.source = source
    entry = nil
    unpacking = nil
    block = .allocate(byteCount: Self.blockBytes, alignment: 16)
  }

  /// An entry of an archive.
  /// - Throws: `.damaged` where the entry's own header tells another story than the directory.
  init(_ entry: ZipEntry, of source: ImportSource) throws(ImportError) {
    try Self.compare(entry, with: source)
    guard let unpacking = Self.unpacking(entry, of: source) else { throw .damaged }
    self.source = source
    self.entry = entry
    self.unpacking = unpacking
    block = .allocate(byteCount: 0, alignment: 16)
  }

  private static func unpacking(_ entry: ZipEntry, of source: ImportSource) -> OpaquePointer? {
    // Of what is not packed libarchive wants to see 24 bytes on when sizes stand behind it; in an archive that is whole
    // the directory has as many.
    let end = entry.method == 0 ? min(entry.end + 24, source.length) : entry.end
    guard source.isSealed else { return fidelio_unpacking_new(source.descriptor, entry.offset, end) }
    // The stream holds its source for as long as it unpacks.
    return fidelio_unpacking_from(
      { context, buffer, wanted, place in
        guard let context else { return -1 }
        let source = Unmanaged<ImportSource>.fromOpaque(context).takeUnretainedValue()
        let bytes = UnsafeMutableRawBufferPointer(start: buffer, count: wanted)
        return (try? source.read(at: place, into: bytes)).map { Int64($0) } ?? -1
      }, Unmanaged.passUnretained(source).toOpaque(), entry.offset, end)
  }

  deinit {
    fidelio_unpacking_free(unpacking)
    block.deallocate()
  }

  /// How many bytes of the file on the disk have been read for it.
  var consumed: Int64 { unpacking.map { fidelio_unpacking_consumed($0) } ?? given }

  /// The next bytes, valid until the next call; `nil` at the end, when length and checksum were right.
  /// - Throws: `.damaged`; what was given before must then not be trusted.
  func next() throws(ImportError) -> UnsafeRawBufferPointer? {
    guard let unpacking, let entry else { return try plain() }
    var start: UnsafeRawPointer?
    var length = 0
    switch fidelio_unpacking_next(unpacking, &start, &length) {
    case 1:
      given += Int64(length)
      // It may lie about its size and go on for ever.
      guard given <= entry.unpackedBytes else { throw .damaged }
      return UnsafeRawBufferPointer(start: start, count: length)
    case 0:
      guard given == entry.unpackedBytes else { throw .damaged }
      return nil
    default: throw .damaged
    }
  }

  private func plain() throws(ImportError) -> UnsafeRawBufferPointer? {
    let count = try source.read(at: given, into: block)
    given += Int64(count)
    return count == 0 ? nil : UnsafeRawBufferPointer(rebasing: block.prefix(count))
  }

  private static func compare(_ entry: ZipEntry, with source: ImportSource) throws(ImportError) {
    let header = try source.bytes(
      at: entry.offset, count: ZipDirectoryReader.localHeader + entry.rawName.count)
    let flags = header.number(2, at: 6)
    // With this flag checksum and sizes stand behind the entry; libarchive holds them against it there.
    let isToldLater = flags & 0x8 != 0
    guard header.number(4, at: 0) == 0x0403_4B50, flags & 0x1 == 0,
      header.number(2, at: 8) == UInt64(entry.method),
      header.number(2, at: 26) == UInt64(entry.rawName.count),
      header[ZipDirectoryReader.localHeader...].elementsEqual(entry.rawName),
      isToldLater || header.number(4, at: 14) == UInt64(entry.checksum)
    else { throw .damaged }
  }
}
