import Foundation
import Safeguard

/// Takes out of a text what nobody can see and what turns the direction of reading: characters that hide words from
/// the eye or show them in another order than they stand (T38). Names, titles and characters lose them where they are
/// taken in; of a message the kept record keeps them, and the page does not show them.
package enum HiddenCharacters {
  /// The text without them; line ends become line feeds.
  package static func removed(from text: String) -> String {
    guard mayHold(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x0d:
        // A line end; with a line feed after it, the half of one.
        if index + 1 == scalars.count || scalars[index + 1] != "\n" { kept.append("\n") }
      case 0x2028, 0x2029: kept.append("\n")
      case 0x200c: if isBreak(in: scalars, at: index) { kept.append(scalar) }
      case 0x200d: if isJoint(in: scalars, at: index) { kept.append(scalar) }
      case _ where scalar.isUnseen: continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// Most texts have none, which their bytes tell without being taken apart. What is not known to be seen may be hidden.
  private static func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        switch bytes[at] {
        case 0x20..<0x7f, 0x09, 0x0a: at += 1
        // U+00A0 to U+00BF, but for the soft hyphen.
        case 0xc2:
          guard bytes[at + 1] >= 0xa0, bytes[at + 1] != 0xad else { return true }
          at += 2
        // U+00C0 to U+033F, U+0380 to U+05FF.
        case 0xc3..<0xcd, 0xce..<0xd8: at += 2
        // U+2010 to U+2027, U+202F to U+203F, U+2080 to U+2FFF.
        case 0xe2:
          let (second, third) = (bytes[at + 1], bytes[at + 2])
          guard second > 0x81 || second == 0x80 && (0x90..<0xa8 ~= third || third >= 0xaf) else {
            return true
          }
          at += 3
        // U+1F000 to U+1FFFF.
        case 0xf0:
          guard bytes[at + 1] == 0x9f else { return true }
          at += 4
        default: return true
        }
      }
      return false
    }
  }

  /// The same as one line, for a name or a title: white space becomes single blanks, none at the ends.
  package static func line(_ text: String) -> String {
    removed(from: text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A joiner between two emoji makes one picture of them, and after a virama it shapes a letter; anywhere else it
  /// only hides. Source: RFC 5892, appendix A.2.
  private static func isJoint(in scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let before = scalars[index - 1]
    if before.isVirama { return true }
    guard isPicture(scalars[index + 1]) else { return false }
    return isPicture(before) || before.value == 0xfe0f || (0x1f3fb...0x1f3ff).contains(before.value)
  }

  /// A non-joiner is seen after a virama and between letters that would join: Persian spells with it. Source: RFC
  /// 5892, appendix A.1.
  private static func isBreak(in scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    return scalars[index - 1].isVirama || (scalars[index - 1].isArabic && scalars[index + 1].isArabic)
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2000 && scalar.properties.isEmoji
  }
}

extension Unicode.Scalar {
  fileprivate var isVirama: Bool { properties.canonicalCombiningClass == .virama }

  /// A letter of the Arabic script, which joins its letters.
  fileprivate var isArabic: Bool {
    switch value {
    case 0x620...0x64a, 0x66e...0x6d3, 0x6ee...0x6ff, 0x750...0x77f, 0x8a0...0x8c9: true
    default: false
    }
  }
}
