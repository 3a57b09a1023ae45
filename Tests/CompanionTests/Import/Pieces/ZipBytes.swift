import Foundation

/// A ZIP file made by hand, so that each of its fields can be wrong.
struct ZipBytes {
  struct Entry {
    var name: [UInt8]
    /// As it lies in the file.
    var packed: Data
    var method: UInt16 = 0
    var flags: UInt16 = 0
    var unpackedBytes: UInt32
    var packedBytes: UInt32
    var checksum: UInt32
    /// The upper half is a Unix mode.
    var attributes: UInt32 = 0o100_600 << 16
    /// In the directory, where it is another than in the entry's own header.
    var toldChecksum: UInt32?
    /// The name in the entry's own header; `nil` for the same.
    var localName: [UInt8]?
    /// Stands where that other entry stands.
    var sharesPlaceOf: Int?

    init(_ name: String, _ data: Data) {
      self.init(Array(name.utf8), data)
    }

    init(_ name: [UInt8], _ data: Data) {
      self.name = name
      packed = data
      packedBytes = UInt32(data.count)
      unpackedBytes = UInt32(data.count)
      checksum = ZipBytes.checksum(data)
    }
  }

  var entries: [Entry]
  /// What the end record says; `nil` for the truth.
  var count: UInt16?

  init(_ entries: [Entry]) { self.entries = entries }

  var data: Data {
    var file: [UInt8] = []
    var places: [Int] = []
    for entry in entries {
      if let other = entry.sharesPlaceOf {
        places.append(places[other])
        continue
      }
      places.append(file.count)
      let name = entry.localName ?? entry.name
      file += Self.bytes(0x0403_4B50, 4) + Self.bytes(20, 2) + Self.bytes(UInt64(entry.flags), 2)
      file += Self.bytes(UInt64(entry.method), 2) + Self.bytes(0, 4) + Self.bytes(UInt64(entry.checksum), 4)
      file += Self.bytes(UInt64(entry.packedBytes), 4) + Self.bytes(UInt64(entry.unpackedBytes), 4)
      file += Self.bytes(UInt64(name.count), 2) + Self.bytes(0, 2) + name + entry.packed
    }
    let directory = file.count
    for (entry, place) in zip(entries, places) {
      file += Self.bytes(0x0201_4B50, 4) + Self.bytes(3 << 8 | 20, 2) + Self.bytes(20, 2)
      file += Self.bytes(UInt64(entry.flags), 2) + Self.bytes(UInt64(entry.method), 2) + Self.bytes(0, 4)
      file += Self.bytes(UInt64(entry.toldChecksum ?? entry.checksum), 4)
      file += Self.bytes(UInt64(entry.packedBytes), 4)
      file += Self.bytes(UInt64(entry.unpackedBytes), 4) + Self.bytes(UInt64(entry.name.count), 2)
      file += Self.bytes(0, 8) + Self.bytes(UInt64(entry.attributes), 4) + Self.bytes(UInt64(place), 4)
      file += entry.name
    }
    let length = file.count - directory
    let told = UInt64(count ?? UInt16(entries.count))
    file += Self.bytes(0x0605_4B50, 4) + Self.bytes(0, 4) + Self.bytes(told, 2) + Self.bytes(told, 2)
    file += Self.bytes(UInt64(length), 4) + Self.bytes(UInt64(directory), 4) + Self.bytes(0, 2)
    return Data(file)
  }

  private static func bytes(_ value: UInt64, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }

  /// CRC-32 as ZIP has it.
  static func checksum(_ data: Data) -> UInt32 {
    ~data.reduce(UInt32.max) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
