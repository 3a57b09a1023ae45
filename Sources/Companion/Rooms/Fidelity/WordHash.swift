/// The name of a word in all tables of this room: FNV-1a over its small letters, so that no text is copied to look a
/// word up. That two of some thousand words share a name of 64 bits is not to be expected.
struct WordHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ word: String) {
    for scalar in word.unicodeScalars { add(scalar.value) }
  }

  mutating func add(_ scalar: UInt32) {
    value = (value ^ UInt64(ScalarKind.lowercase(scalar))) &* 0x100_0000_01b3
  }
}
