import CDeflate
package import Foundation

/// A ZIP archive made while it is sent: entry after entry, as it comes, with nothing of it held and nothing on a disk.
/// Not packed: whoever takes it asked for plain files. What is not finished is no archive.
package struct ZipStream {
  package enum Failure: Error {
    /// An entry, or the whole, beyond 4 GB; a name beyond 64 kB; more entries than `mostEntries`.
    case tooLarge
  }

  /// Sizes and checksum stand behind each entry; names are UTF-8 (APPNOTE 4.4.4).
  private static let flags: UInt16 = 1 << 3 | 1 << 11
  private static let version: UInt16 = 20
  /// 1 January 1980, the first day there is (APPNOTE 4.4.6): the same files make the same archive.
  private static let date: UInt16 = 1 << 5 | 1

  /// The directory counts them in two bytes, of which all ones stand for more (APPNOTE 4.4.22).
  package static let mostEntries = 65_534

  private struct Entry {
    let name: [UInt8]
    let offset: UInt64
    var checksum: UInt32 = 0
    var bytes: UInt64 = 0
  }

  private let take: (Data) async throws -> Void
  private var entries: [Entry] = []
  private var offset: UInt64 = 0

  package init(to take: @escaping (Data) async throws -> Void) { self.take = take }

  /// Begins an entry; its bytes come with `write`.
  /// - Parameter name: A path with `/`, unlike all others.
  package mutating func begin(_ name: String) async throws {
    let entry = Entry(name: Array(name.utf8), offset: offset)
    guard entries.count < Self.mostEntries, entry.name.count <= Int(UInt16.max) else {
      throw Failure.tooLarge
    }
    entries.append(entry)
    var head = Fields(signature: 0x0403_4B50)
    head.add(Self.version, Self.flags, 0, 0, Self.date)
    head.add(0 as UInt32, 0, 0)
    head.add(UInt16(entry.name.count), 0)
    try await send(head.data + entry.name)
  }

  package mutating func write(_ data: Data) async throws {
    guard let last = entries.indices.last else { return }
    entries[last].checksum = data.withUnsafeBytes {
      fidelio_crc32_more(entries[last].checksum, $0.bindMemory(to: UInt8.self).baseAddress, data.count)
    }
    entries[last].bytes += UInt64(data.count)
    try await send(data)
  }

  package mutating func end() async throws {
    guard let entry = entries.last else { return }
    var tail = Fields(signature: 0x0807_4B50)
    tail.add(entry.checksum, try Self.narrow(entry.bytes), try Self.narrow(entry.bytes))
    try await send(tail.data)
  }

  /// Writes the directory; nothing can be added behind it.
  package mutating func finish() async throws {
    let start = offset
    for entry in entries {
      var head = Fields(signature: 0x0201_4B50)
      // Made on Unix, so that the mode is read: a plain file of its owner's.
      head.add(3 << 8 | Self.version, Self.version, Self.flags, 0, 0, Self.date)
      head.add(entry.checksum, try Self.narrow(entry.bytes), try Self.narrow(entry.bytes))
      head.add(UInt16(entry.name.count), 0, 0, 0, 0)
      head.add(0o100600 << 16, try Self.narrow(entry.offset))
      try await send(head.data + entry.name)
    }
    var foot = Fields(signature: 0x0605_4B50)
    foot.add(0, 0, UInt16(entries.count), UInt16(entries.count))
    foot.add(try Self.narrow(offset - start), try Self.narrow(start))
    foot.add(0 as UInt16)
    try await send(foot.data)
  }

  private mutating func send(_ data: Data) async throws {
    offset += UInt64(data.count)
    try await take(data)
  }

  private static func narrow(_ number: UInt64) throws -> UInt32 {
    guard let narrow = UInt32(exactly: number), narrow < .max else { throw Failure.tooLarge }
    return narrow
  }

  /// Numbers, lowest byte first.
  private struct Fields {
    private(set) var data: Data

    init(signature: UInt32) {
      data = Data()
      add(signature)
    }

    mutating func add<T: FixedWidthInteger>(_ numbers: T...) {
      for number in numbers { withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) } }
    }
  }
}
