import Foundation

/// Looks for words that were typed in places where they must not be: as they are, in other cases, in UTF-16, in
/// hexadecimal, in base64 at any offset.
struct MarkerHunt {
  /// A made-up word of a person, Latin letters only.
  let marker: String

  /// Every way the marker could be written, lower case where case does not matter.
  private var forms: [(name: String, bytes: [UInt8], isFolded: Bool)] {
    let plain = Array(marker.lowercased().utf8)
    let wide: [UInt8] = plain.flatMap { byte -> [UInt8] in [byte, 0] }
    var forms: [(String, [UInt8], Bool)] = [
      ("plain", plain, true), ("UTF-16", wide, true),
      // What a stemmer or a cut would leave.
      ("its beginning", Array(plain.prefix(plain.count * 2 / 3)), true),
      ("reversed", plain.reversed(), true),
    ]
    for written in [marker, marker.lowercased()] {
      let hex = Array(written.utf8).map { String(format: "%02x", $0) }.joined()
      forms.append(("hexadecimal", Array(hex.utf8), true))
      for offset in 0..<3 {
        let padded = [UInt8](repeating: 32, count: offset) + Array(written.utf8)
        // The first four and last four digits depend on the neighbours.
        let inner = Data(padded).base64EncodedString().dropFirst(4).dropLast(4)
        forms.append(("base64", Array(inner.utf8), false))
      }
    }
    return forms
  }

  /// - Returns: The form found, or `nil`.
  func trace(in data: Data) -> String? {
    let bytes = [UInt8](data)
    let folded = bytes.map { (65...90).contains($0) ? $0 | 32 : $0 }
    return forms.first { Self.contains($0.isFolded ? folded : bytes, $0.bytes) }?.name
  }

  /// Every file under the folder that holds a trace, `path: form`.
  func traces(under folder: URL) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.compactMap { name in
      guard trace(in: Data(name.utf8)) == nil else { return "\(name): in its name" }
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
      return trace(in: data).map { "\(name): \($0)" }
    }
  }

  private static func contains(_ all: [UInt8], _ wanted: [UInt8]) -> Bool {
    all.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      var start = 0
      while start + wanted.count <= bytes.count,
        let found = memchr(base + start, Int32(wanted[0]), bytes.count - start - wanted.count + 1)
      {
        if memcmp(found, wanted, wanted.count) == 0 { return true }
        start = UnsafeRawPointer(found) - base + 1
      }
      return false
    }
  }
}
