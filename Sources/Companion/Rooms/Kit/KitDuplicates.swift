import Foundation

/// Tells what was said before, word for word or nearly so: what stands twice in a training set is learnt by heart.
///
/// Nearly so: a reply of which an earlier one shares four fifths of its stretches of five words (Lee et al.,
/// "Deduplicating Training Data Makes Language Models Better", 2022), found by MinHash in eight bands of eight rows
/// (Broder, "On the resemblance and containment of documents", 1997): at a resemblance of 0.9 99 of 100 are found, at
/// 0.5 3. A reply is held as 72 bytes, whatever its length.
struct KitDuplicates {
  enum Finding: Equatable { case new, same, nearlySame }

  private static let stretch = 5
  private static let bands = 8
  private static let rows = 8
  /// Fewer words say the same by chance: "Of course!"
  static let fewestWords = 20

  private var whole: Set<UInt64> = []
  private var banded: Set<UInt64> = []

  /// What it is, beside everything that was looked at before.
  mutating func look(at reply: String, after person: String) -> Finding {
    let words = Self.words(reply)
    let asked = Self.words(person)
    guard whole.insert(Self.digest((asked + ["\u{1}"] + words)[...])).inserted else { return .same }
    guard words.count >= Self.fewestWords else { return .new }
    let keys = Self.keys(of: words)
    let isNear = keys.contains(where: banded.contains)
    banded.formUnion(keys)
    return isNear ? .nearlySame : .new
  }

  /// Letters and digits alone, in lower case: punctuation and layout do not make another text.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func keys(of words: [String]) -> [UInt64] {
    var least = [UInt64](repeating: .max, count: bands * rows)
    for start in 0...(words.count - stretch) {
      let seed = digest(words[start..<(start + stretch)])
      for row in least.indices {
        let value = mixed(seed &+ UInt64(row + 1) &* 0x9E37_79B9_7F4A_7C15)
        if value < least[row] { least[row] = value }
      }
    }
    return (0..<bands).map { band in
      least[(band * rows)..<((band + 1) * rows)].reduce(mixed(UInt64(band))) { mixed($0 ^ $1) }
    }
  }

  /// FNV-1a of 64 bits.
  private static func digest(_ words: ArraySlice<String>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01B3
    }
    return mixed(hash)
  }

  /// The finaliser of SplitMix64.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
