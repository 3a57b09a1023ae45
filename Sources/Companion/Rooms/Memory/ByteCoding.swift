/// Writes the snapshot's numbers and keys.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ more: [UInt8]) { bytes += more }

  /// LEB128.
  mutating func number(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Zigzag, then LEB128.
  mutating func signed(_ value: Int64) { number(UInt64(bitPattern: (value << 1) ^ (value >> 63))) }

  mutating func key(_ key: TurnTable.Key) {
    for word in [key.high, key.low] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
  }
}

/// Reads them back, and never past the end.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func raw(_ count: Int) throws(IndexSnapshot.Damaged) -> ArraySlice<UInt8> {
    guard count <= bytes.count - place else { throw .init() }
    defer { place += count }
    return bytes[place..<place + count]
  }

  mutating func number() throws(IndexSnapshot.Damaged) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard place < bytes.count else { throw .init() }
      let byte = bytes[place]
      place += 1
      if shift == 63, byte > 1 { throw .init() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw .init()
  }

  mutating func signed() throws(IndexSnapshot.Damaged) -> Int64 {
    let value = try number()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// A count of things that take at least so many bytes each; one that cannot fit in what is left is damage, so
  /// that nothing is reserved for it.
  mutating func count(eachAtLeast size: Int) throws(IndexSnapshot.Damaged) -> Int {
    let value = try number()
    guard value <= UInt64((bytes.count - place) / size) else { throw .init() }
    return Int(value)
  }

  mutating func key() throws(IndexSnapshot.Damaged) -> TurnTable.Key {
    let raw = try raw(16)
    let words = [raw.prefix(8), raw.suffix(8)].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    return TurnTable.Key(high: words[0], low: words[1])
  }
}
