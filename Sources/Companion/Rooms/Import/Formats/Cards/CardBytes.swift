/// Bytes of a file that may lie: whatever is asked for beyond them is `nil`.
struct CardBytes {
  let all: [UInt8]

  var count: Int { all.count }

  subscript(from: Int, count: Int) -> ArraySlice<UInt8>? {
    guard from >= 0, count >= 0, from <= all.count, count <= all.count - from else { return nil }
    return all[from..<from + count]
  }

  /// A number of four bytes, the highest first.
  func big(_ at: Int) -> Int? {
    self[at, 4].map { $0.reduce(0) { sum, byte in sum << 8 | Int(byte) } }
  }

  static func big(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }

  static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
