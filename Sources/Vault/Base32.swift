/// Crockford's base 32: no I, L, O or U, so that a handwritten code survives being read aloud.
enum Base32 {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  /// The alphabet of RFC 4648, for what other programs read.
  static let standard = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

  /// - Precondition: the bytes make whole groups of five bits (their count is a multiple of five).
  static func encode(_ bytes: [UInt8], alphabet: [Character] = Base32.alphabet) -> String {
    precondition(bytes.count.isMultiple(of: 5))
    var out = ""
    var bits: UInt32 = 0
    var held = 0
    for byte in bytes {
      bits = (bits << 8 | UInt32(byte)) & 0xFFFF
      held += 8
      while held >= 5 {
        held -= 5
        out.append(alphabet[Int(bits >> UInt32(held) & 31)])
      }
    }
    return out
  }

  /// - Returns: `nil` for a letter outside the alphabet, after O was read as 0 and I and L as 1.
  static func decode(_ letters: some Sequence<Unicode.Scalar>) -> [UInt8]? {
    var out: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    for letter in letters {
      guard let value = value(letter) else { return nil }
      bits = (bits << 5 | value) & 0xFFFF
      held += 5
      if held >= 8 {
        held -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    return out
  }

  private static func value(_ letter: Unicode.Scalar) -> UInt32? {
    guard letter.isASCII else { return nil }
    let character = Character(Character(letter).uppercased())
    switch character {
    case "O": return 0
    case "I", "L": return 1
    default: return alphabet.firstIndex(of: character).map(UInt32.init)
    }
  }
}
