@testable import Companion

/// Streams of zlib for tests.
enum Zlib {
  /// One block as it is.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    [0x78, 0x01, 0x01] + CardBytes.little(bytes.count, 2) + CardBytes.little(bytes.count ^ 0xFFFF, 2) + bytes
      + CardBytes.big(CardChecksum.adler32(bytes[...]))
  }

  /// A zero, then 258 more of them for every repeat, in the fixed code: 8 bits for the length and 5 for the distance.
  static func bomb(repeats: Int) -> [UInt8] {
    var bits: [UInt8] = [1, 1, 0]
    // The literal 0 is 00110000, the length 258 is 285: 11000101, the distance 1 is 00000.
    bits += [0, 0, 1, 1, 0, 0, 0, 0]
    for _ in 0..<repeats { bits += [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] }
    bits += [0, 0, 0, 0, 0, 0, 0]
    var bytes: [UInt8] = [0x78, 0x9C]
    for start in stride(from: 0, to: bits.count, by: 8) {
      bytes.append(bits[start..<min(start + 8, bits.count)].reversed().reduce(0) { $0 << 1 | $1 })
    }
    return bytes + [0, 0, 0, 0]
  }
}
