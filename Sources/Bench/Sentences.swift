/// Invented everyday sentences in French and English, the same for the same seed.
///
/// Content words are drawn by Zipf's law from 20,000 per language, so that an index built over them has the
/// few long and many short postings of real talk. Nothing comes from a real person.
package struct Sentences: Sendable {
  private var random: Dice
  private let french: Vocabulary
  private let english: Vocabulary

  package init(seed: UInt64) {
    random = Dice(seed: seed)
    french = .french
    english = .english
  }

  /// One message of that many words, in one language, French and English in turn at random.
  package mutating func message(words: Int) -> String {
    let vocabulary = random.next() & 1 == 0 ? french : english
    var out: [Substring] = []
    while out.count < words { out += clause(in: vocabulary) }
    return sentence(Array(out.prefix(words))) + "."
  }

  /// A question of exactly that many words whose last one was never said before.
  /// - Parameter mark: A made-up word; tells this question from any other.
  package mutating func question(words: Int, mark: String) -> String {
    let vocabulary = random.next() & 1 == 0 ? french : english
    var out = vocabulary.askers[random.below(vocabulary.askers.count)].split(separator: " ")
    while out.count < words - 1 { out += clause(in: vocabulary) }
    return sentence(Array(out.prefix(words - 1))) + " " + mark + "?"
  }

  /// Subject, verb, and a content word or two between their small words.
  private mutating func clause(in vocabulary: Vocabulary) -> [Substring] {
    let parts = [
      vocabulary.subjects[random.below(vocabulary.subjects.count)],
      vocabulary.verbs[random.below(vocabulary.verbs.count)],
      vocabulary.small[random.below(vocabulary.small.count)],
      vocabulary.content(&random),
      vocabulary.small[random.below(vocabulary.small.count)],
      vocabulary.content(&random),
    ]
    return parts.flatMap { $0.split(separator: " ") }
  }

  private func sentence(_ words: [Substring]) -> String {
    let joined = words.joined(separator: " ")
    return joined.prefix(1).uppercased() + joined.dropFirst()
  }
}

/// SplitMix64: small, quick, and the same everywhere for a seed.
package struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  package mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// From 0 to just under 1.
  package mutating func share() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
