/// One clause read as a wish about the questions and exercises, word for word; there is none where a word is left over.
struct GuidedReading: Sendable {
  private(set) var wish: GuidedWish?
  /// "On fait …", "can we …": said to the companion beyond doubt.
  private(set) var isLed = false
  /// Several of them: "we do breathing exercises" may be told.
  private(set) var isHabit = false
  /// "Help me fall asleep": what a wish beside it is for.
  private(set) var isPurpose = false

  init?(_ words: [String]) {
    var rest = ToneLexicon.please.removed(from: words)[...]
    while !rest.isEmpty {
      guard let count = step(rest) else { return nil }
      rest = rest.dropFirst(count)
    }
  }

  private mutating func step(_ words: ArraySlice<String>) -> Int? {
    if wish == nil, let (talk, count) = GuidedLexicon.talk.longest(words) {
      // What is said of the way must be all that is said.
      wish = talk
      return count
    }
    if wish == nil, let (_, count) = GuidedLexicon.leads.longest(words) {
      isLed = true
      return count
    }
    if let (_, count) = GuidedLexicon.purposes.longest(words) {
      isPurpose = true
      return count
    }
    if wish == nil, let (topic, count) = GuidedLexicon.topics.longest(words) {
      wish = .begin(topic)
      isHabit = GuidedLexicon.several.contains(words.first ?? "")
      return count
    }
    return GuidedLexicon.around.longest(words)?.1 ?? ToneLexicon.fillers.longest(words)?.1
  }

  /// Only what may stand around a wish.
  var saysNothing: Bool { wish == nil && !isLed && !isPurpose }

  /// A wish and what it is for, in two clauses; `nil` for two wishes.
  func joined(with other: GuidedReading) -> GuidedReading? {
    guard wish == nil || other.wish == nil || wish == other.wish else { return nil }
    var both = self
    both.wish = wish ?? other.wish
    both.isLed = isLed || other.isLed || isPurpose || other.isPurpose
    both.isHabit = isHabit || other.isHabit
    return both
  }
}
