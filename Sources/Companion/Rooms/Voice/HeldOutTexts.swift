import Vault

/// What the exchanges say that are kept aside, as digests alone: a copy in another thread (brought in twice, asked
/// again, branched off) is known by its words, however they are spaced, capitalised or punctuated.
package struct HeldOutTexts: Sendable {
  /// A message or a reply of fewer words is said every day ("bonne nuit"); alone it gives no exchange away.
  package static let fewestWords = 6

  private var digests: Set<[UInt8]> = []

  package init() {}

  /// Keeps an exchange aside.
  /// - Returns: `false` for one that is kept aside already.
  @discardableResult
  package mutating func insert(said: String, reply: String) -> Bool {
    let digests = Self.digests(said, reply)
    defer { self.digests.formUnion(digests) }
    return !self.digests.contains(digests[0])
  }

  /// Whether this is an exchange that is kept aside, or has its reply or its message.
  package func hold(said: String, reply: String) -> Bool {
    !digests.isDisjoint(with: Self.digests(said, reply))
  }

  private static func digests(_ said: String, _ reply: String) -> [[UInt8]] {
    let (asked, answer) = (words(said), words(reply))
    var digests = [digest("pair", asked + ["\u{0}"] + answer)]
    if asked.count >= fewestWords { digests.append(digest("said", asked)) }
    if answer.count >= fewestWords { digests.append(digest("reply", answer)) }
    return digests
  }

  private static func digest(_ kind: String, _ words: [String]) -> [UInt8] {
    Digest.sha256(Array((kind + "\u{1}" + words.joined(separator: " ")).utf8))
  }

  /// Letters and digits alone, in lower case; a text without any is its signs ("🌙").
  private static func words(_ text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.isEmpty ? text.split(whereSeparator: \.isWhitespace).map(String.init) : words
  }
}
