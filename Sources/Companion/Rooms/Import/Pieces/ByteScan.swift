/// Looks at eight bytes at a time.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Where the next byte stands that ends or changes a JSON string: a quotation mark, a backslash, a control
  /// character; the count where there is none.
  @inline(__always)
  static func stringStop(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let count = bytes.count
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return count }
    var at = start
    while at + 8 <= count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let escape = word ^ (ones &* 0x5C)
      // A byte's top bit is set where it became zero, or was below 0x20; the lowest such byte is always
      // right.
      let found =
        (((quote &- ones) & ~quote) | ((escape &- ones) & ~escape) | ((word &- (ones &* 0x20)) & ~word))
        & tops
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < count {
      let byte = bytes[at]
      if byte == .quote || byte == .backslash || byte < 0x20 { return at }
      at += 1
    }
    return count
  }

  /// Whether bytes are UTF-8 (Unicode 16, table 3-7): no overlong form, no surrogate, nothing beyond
  /// U+10FFFF.
  static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return true }
    var at = 0
    while at < count {
      while at + 8 <= count, base.loadUnaligned(fromByteOffset: at, as: UInt64.self) & tops == 0 { at += 8 }
      guard at < count else { return true }
      let first = bytes[at]
      if first < 0x80 {
        at += 1
        continue
      }
      let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      guard first >= 0xC2, first <= 0xF4, at + width <= count else { return false }
      let second = bytes[at + 1]
      let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
      guard second >= lowest, second <= highest else { return false }
      if width > 2, bytes[at + 2] & 0xC0 != 0x80 { return false }
      if width > 3, bytes[at + 3] & 0xC0 != 0x80 { return false }
      at += width
    }
    return true
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// White space between the tokens of JSON.
  @inline(__always)
  var isJSONSpace: Bool { self == 0x20 || self == .lineFeed || self == .carriageReturn || self == 0x09 }
}
