/// How many columns a terminal gives to a text.
///
/// Wide are East Asian full-width forms and what is shown as an emoji (Unicode UAX #11, UTS #51); combining
/// marks and joiners take nothing. Control characters are not expected here: `harmless` takes them away.
enum DisplayWidth {
  static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }

  static func of(_ character: Character) -> Int {
    if character.isASCII { return character == "\n" || character == "\r\n" ? 0 : 1 }
    guard let first = character.unicodeScalars.first else { return 0 }
    if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return isWide(first) ? 2 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isEmojiPresentation { return true }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}

extension String {
  /// The text without what could command the terminal or hide in it: control characters but newline and tab,
  /// direction overrides, zero-width and tag characters (SECURITY T1, T38). Joiners stay, emoji need them.
  var harmless: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: kept.append(scalar)
      case 0x09: kept.append(contentsOf: "  ".unicodeScalars)
      case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
        0xE0000...0xE007F:
        continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
