/// Makes an id of words where the vendor gives none: the same words give the same id, today and in a later export.
///
/// FNV-1a with 64 bits: ids are told apart within one account's conversations, and guard nothing.
struct StableName {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Lengths are mixed in, so that "a", "bc" and "ab", "c" differ.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    withUnsafeBytes(of: UInt64(text.utf8.count).littleEndian) { for byte in $0 { add(byte) } }
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Sixteen hexadecimal digits.
  var id: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  static func of(_ texts: String...) -> String {
    var name = StableName()
    for text in texts { name.add(text) }
    return name.id
  }
}
