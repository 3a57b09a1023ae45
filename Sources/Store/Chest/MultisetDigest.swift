import Foundation
import Vault

/// A digest of a set of records that can be kept up to date one record at a time, in any order: the sum modulo
/// 2^256 of one keyed hash for each (Clarke et al. 2003, MSet-Add-Hash). Without the key nobody knows a summand,
/// and the sum itself lies sealed in the manifest.
struct MultisetDigest: Codable, Equatable {
  /// Least significant word first.
  private var words: [UInt64] = [0, 0, 0, 0]

  /// A record's summand: it depends on the address and on the nonce and tag of the body. Whoever checks opens
  /// the body too, and then the tag vouches for all of it.
  static func element(_ mark: SealMark, _ key: DataKey) -> MultisetDigest {
    let tag = key.tag(mark.address.associatedData + mark.seal)
    var digest = MultisetDigest()
    tag.withUnsafeBytes { bytes in
      for index in 0..<4 {
        digest.words[index] = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
    }
    return digest
  }

  mutating func add(_ other: MultisetDigest) {
    var carry = false
    for index in 0..<4 {
      let (partial, first) = words[index].addingReportingOverflow(other.words[index])
      let (whole, second) = partial.addingReportingOverflow(carry ? 1 : 0)
      words[index] = whole
      carry = first || second
    }
  }

  mutating func subtract(_ other: MultisetDigest) {
    var borrow = false
    for index in 0..<4 {
      let (partial, first) = words[index].subtractingReportingOverflow(other.words[index])
      let (whole, second) = partial.subtractingReportingOverflow(borrow ? 1 : 0)
      words[index] = whole
      borrow = first || second
    }
  }

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let digits = Array(try container.decode(String.self))
    let words = stride(from: 0, to: digits.count, by: 16).compactMap {
      UInt64(String(digits[$0..<min($0 + 16, digits.count)]), radix: 16)
    }
    guard digits.count == 64, words.count == 4 else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a digest")
    }
    self.words = words
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      words.map { word in
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
      }.joined())
  }
}
