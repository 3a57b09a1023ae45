import Foundation

/// Which hashed character n-grams a text holds, number for number as `Training/Triage/features.py` counts them.
///
/// A text is lower case without accents, every run of other characters one space, a space at both ends. Its
/// features are the distinct n-grams of 2 to 5 characters, each hashed by FNV-1a (32 bits) into a bucket.
enum CharacterNGrams {
  static let sizes = 2...5
  /// What lies behind is not counted; windows are shorter.
  static let mostCharacters = 2_000

  /// Distinct buckets, ascending; empty only for a model without buckets.
  static func features(of text: String, buckets: Int) -> [Int] {
    guard buckets > 0 else { return [] }
    let bytes = flat(text)
    var found: Set<Int> = []
    for start in bytes.indices {
      var value: UInt32 = 2_166_136_261
      for (offset, byte) in bytes[start..<min(start + sizes.upperBound, bytes.count)].enumerated() {
        value = (value ^ UInt32(byte)) &* 16_777_619
        if offset + 1 >= sizes.lowerBound { found.insert(Int(value ^ value >> 16) % buckets) }
      }
    }
    return found.sorted()
  }

  /// Letters a to z, digits and single spaces, as ASCII.
  static func flat(_ text: String) -> [UInt8] {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let lower = text.lowercased()
    let whole = isPlain ? lower : lower.decomposedStringWithCompatibilityMapping
    let space = UInt8(ascii: " ")
    var bytes = [space]
    for scalar in whole.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": bytes.append(UInt8(scalar.value))
      case _ where scalar.properties.canonicalCombiningClass != .notReordered: continue
      default: if bytes.last != space { bytes.append(space) }
      }
      if bytes.count > mostCharacters { break }
    }
    if bytes.last != space || bytes.count == 1 { bytes.append(space) }
    return bytes
  }
}
