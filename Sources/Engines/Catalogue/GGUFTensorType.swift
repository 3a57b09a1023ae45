/// How a tensor's numbers are packed: so many in a block of so many bytes.
///
/// Source: ggml's `ggml_type` and its `type_traits`. The gaps are formats that were withdrawn.
enum GGUFTensorType {
  /// - Returns: `nil` for a number that was withdrawn, or is newer than this table.
  static func block(_ type: UInt32) -> (elements: UInt64, bytes: UInt64)? {
    guard let known = table[type] else { return nil }
    return (known.0, known.1)
  }

  /// Types the engine may know and this table does not: their place is checked, their size cannot be.
  static func mayExist(_ type: UInt32) -> Bool { table[type] != nil || (40..<128).contains(type) }

  private static let table: [UInt32: (UInt64, UInt64)] = [
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 36),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292),
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82),
    23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2),
    34: (256, 54), 35: (256, 66), 39: (32, 17),
  ]
}
