import Foundation

/// Names of an archive's entries (T26). They never become paths; one that tries to is a reason not to trust
/// the rest.
enum ZipName {
  /// - Returns: The parts joined by `/`, a backslash counting as one; `nil` for an entry that is a folder.
  /// - Throws: `.unsafeName` for a name that is empty, absolute, has a drive, a NUL or another control
  ///   character, a part `..` or `.`, an empty part, or anything that becomes one of these once full-width
  ///   and other slashes and dots are plain ones, what is not seen is gone, or percent escapes are undone.
  static func safe(_ raw: [UInt8]) throws(ImportError) -> String? {
    // Old archives name files in charsets of their own: each such byte stands for some letter.
    let plain = raw.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    let text =
      String(validating: plain, as: UTF8.self)
      ?? String(decoding: plain.map { $0 < 0x80 ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
    let isFolder = text.hasSuffix("/")
    let name = isFolder ? String(text.dropLast()) : text
    // Most names have nothing in them that could become anything else.
    if plain.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "%") }) {
      guard isSafe(name) else { throw .unsafeName }
      return isFolder ? nil : name
    }
    var form = name
    // Escapes may stand within escapes.
    for _ in 0..<3 {
      guard isSafe(form), isSafe(folded(form)) else { throw .unsafeName }
      guard let freed = form.removingPercentEncoding, freed != form else { break }
      form = freed
    }
    return isFolder ? nil : name
  }

  private static func isSafe(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return false }
    // A drive, as in C:\ or C:file.
    if bytes.count > 1, bytes[1] == .colon, bytes[0] | 0x20 >= 0x61, bytes[0] | 0x20 <= 0x7A { return false }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && (part.count > 2 || part.contains { $0 != UInt8(ascii: ".") })
    }
  }

  /// With every character that looks like a slash, a backslash or a dot made a slash or a dot.
  private static func folded(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.precomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar.value {
      case 0x5C, 0x2044, 0x2215, 0x29F8, 0x1735, 0x2571: folded.append("/")
      case 0x29F5, 0x29F9, 0x2216, 0x244A, 0x2572: folded.append("/")
      // Not seen at all: two dots with one between them are still two dots.
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: continue
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// What two names share that are one: composition does not part them.
  static func key(_ name: String) -> String { name.precomposedStringWithCanonicalMapping }
}
