/// What one character is, as a set of bits: cheap to keep beside each character of a text.
enum ScalarKind {
  /// Space, tab, line feed, no-break spaces and the like.
  static let space: UInt8 = 1
  /// A letter of any script.
  static let letter: UInt8 = 2
  /// A letter, a number or an underscore: what a word boundary lies at the edge of.
  static let wordly: UInt8 = 4
  static let upper: UInt8 = 8
  /// A digit in any script, superscripts too.
  static let digit: UInt8 = 16
  /// A digit that can stand in a number written place by place.
  static let decimal: UInt8 = 32

  private static let ascii: [UInt8] = (0..<128).map { value in
    switch UInt8(value) {
    case 9...13, 28...32: space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): wordly | digit | decimal
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): wordly | letter | upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): wordly | letter
    case UInt8(ascii: "_"): wordly
    default: 0
    }
  }

  static func of(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 128 ? ascii[Int(scalar.value)] : beyondASCII(scalar)
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: return space
    case 0x2010...0x206f: return 0
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter: return letter | wordly | upper
    case .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return letter | wordly
    case .decimalNumber: return wordly | digit | decimal
    case .otherNumber: return properties.numericType == .digit ? wordly | digit : wordly
    case .letterNumber: return properties.isUppercase ? wordly | upper : wordly
    default: return properties.isUppercase ? upper : 0
    }
  }

  /// The small letter of a capital of Latin-1, `Œ` or `Ÿ`; any other character as it is.
  static func lowercase(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5a: value + 32
    case 0xc0...0xd6, 0xd8...0xde: value + 32
    case 0x152: 0x153
    case 0x178: 0xff
    default: value
    }
  }
}
