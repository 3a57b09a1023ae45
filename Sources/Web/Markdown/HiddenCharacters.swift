/// Takes out of a text what nobody can see and what turns the direction of reading: characters that hide words from
/// the eye or show them in another order than they stand (T38). The kept record keeps them.
enum HiddenCharacters {
  /// The last step before the page: also what was written as an entity has become a character by now.
  static func removed(from text: String) -> String {
    // Most texts have none: all of them are control characters or lie at U+00AD and beyond.
    guard text.utf8.contains(where: { $0 < 32 && $0 != 10 || $0 == 127 || $0 >= 0xc2 }) else { return text }
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x0d:
        // A line end; with a line feed after it, the half of one.
        if index + 1 == scalars.count || scalars[index + 1] != "\n" { kept.append("\n") }
      case 0x2028, 0x2029: kept.append("\n")
      case 0x200d: if isJoint(in: scalars, at: index) { kept.append(scalar) }
      case _ where isHidden(scalar.value): continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// A joiner between two emoji makes one picture of them; anywhere else it only hides.
  private static func isJoint(in scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count, isPicture(scalars[index + 1]) else { return false }
    let before = scalars[index - 1]
    return isPicture(before) || before.value == 0xfe0f || (0x1f3fb...0x1f3ff).contains(before.value)
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2000 && scalar.properties.isEmoji
  }

  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0a: false
    case 0...0x1f, 0x7f...0x9f: true
    // Soft hyphen, combining joiner, Arabic mark, fillers, Mongolian separators.
    case 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b...0x180f, 0x3164, 0xffa0: true
    // Zero-width, directional marks, embeddings, isolates, invisible operators.
    case 0x200b, 0x200c, 0x200e, 0x200f, 0x202a...0x202e, 0x2060...0x206f: true
    // Byte order mark, annotations, text variation selectors, shorthand and musical controls.
    case 0xfeff, 0xfff0...0xfffb, 0xfe00...0xfe0e, 0x1bca0...0x1bca3, 0x1d173...0x1d17a: true
    // Tags and supplementary variation selectors: whole words hide in them.
    case 0xe0000...0xe0fff: true
    default: false
    }
  }
}
