import Foundation

/// What of a thought the linear part counts, number for number as `Training/Traps/features.py` does.
///
/// A text is lower case without accents, every run of other characters one space, a space at both ends. Counted are its
/// distinct n-grams of 2 to 5 characters, and its distinct words and pairs of neighbouring words, each hashed by FNV-1a
/// (32 bits) into a bucket.
struct TrapFeatures: Sendable, Equatable {
  /// Distinct buckets of the n-grams of characters, ascending; each counts 1/√(their number).
  let characters: [Int]
  /// Distinct buckets of words and pairs of words, ascending; each counts 1/√(their number).
  let words: [Int]

  static let sizes = 2...5
  /// What lies behind is not counted; a thought is a sentence or three.
  static let mostCharacters = 2_000
  /// Of what is longer not even that is looked at.
  static let mostScalars = 16_384
  /// Words begin with this byte, so that they are other features than the same letters inside a word.
  private static let ofWords: UInt8 = 1
  private static let start: UInt32 = 2_166_136_261
  private static let prime: UInt32 = 16_777_619

  /// Whether there was nothing to read: no letter of the alphabet and no digit.
  var isEmpty: Bool { words.isEmpty }

  init(_ text: String, buckets: Int) {
    let bytes = Self.flat(text)
    characters = Self.ofCharacters(bytes, buckets)
    words = Self.ofWords(bytes, buckets)
  }

  private static func ofCharacters(_ bytes: [UInt8], _ buckets: Int) -> [Int] {
    guard bytes.count > 2 else { return [] }
    var found: Set<Int> = []
    for first in bytes.indices {
      var value = start
      for (offset, byte) in bytes[first..<min(first + sizes.upperBound, bytes.count)].enumerated() {
        value = (value ^ UInt32(byte)) &* prime
        if offset + 1 >= sizes.lowerBound { found.insert(bucket(value, buckets)) }
      }
    }
    return found.sorted()
  }

  private static func ofWords(_ bytes: [UInt8], _ buckets: Int) -> [Int] {
    let words = bytes.split(separator: UInt8(ascii: " "))
    var found = Set(words.map { hashed($0, buckets) })
    for (one, next) in zip(words, words.dropFirst()) {
      found.insert(hashed(bytes[one.startIndex..<next.endIndex], buckets))
    }
    return found.sorted()
  }

  private static func hashed(_ bytes: ArraySlice<UInt8>, _ buckets: Int) -> Int {
    var value = (start ^ UInt32(ofWords)) &* prime
    for byte in bytes { value = (value ^ UInt32(byte)) &* prime }
    return bucket(value, buckets)
  }

  private static func bucket(_ value: UInt32, _ buckets: Int) -> Int { Int(value ^ value >> 16) % buckets }

  /// Letters a to z, digits and single spaces, as ASCII.
  static func flat(_ text: String) -> [UInt8] {
    var read = text
    if text.utf8.count > mostScalars {
      read = String(String.UnicodeScalarView(text.unicodeScalars.prefix(mostScalars)))
    }
    let lower = read.lowercased()
    let isPlain = lower.utf8.allSatisfy { $0 < 0x80 }
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
