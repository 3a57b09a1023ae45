/// One clause read as a wish, word for word; there is none where a word is left over.
struct ToneReading: Sendable {
  private(set) var wish = ToneWish()
  /// "Can you …", "tu peux …": a question that is a wish.
  private(set) var isAsked = false
  /// Said to the companion beyond doubt: asked, or with a "please".
  private(set) var isPolite = false

  private var lead = ToneLexicon.Lead.none
  private var degree: Int?
  private var isFound = false
  private var isBare = false

  /// - Parameter isWhole: The message says nothing else; a bare "shorter answers" is a wish then.
  init?(_ clause: ToneSentence.Clause, isWhole: Bool) {
    guard clause.isMine else { return nil }
    var words = ToneLexicon.please.removed(from: clause.words)[...]
    isPolite = words.count < clause.words.count
    while !words.isEmpty {
      guard let count = step(words) else { return nil }
      words = words.dropFirst(count)
    }
    guard isFound else { return nil }
    if isAsked { isPolite = true }
    if isBare, !isWhole, !isPolite, lead == .none { return nil }
  }

  /// - Returns: How many words belong to the wish from here on; `nil` where one does not.
  private mutating func step(_ words: ArraySlice<String>) -> Int? {
    if let (_, count) = ToneLexicon.lasting.longest(words) {
      wish.isLasting = true
      return count
    }
    if lead == .none || lead == .asks, let (phrase, count) = ToneLexicon.phrases.longest(words) {
      guard take(phrase.moves) else { return nil }
      wish.isBack = wish.isBack || phrase.isBack
      isBare = isBare || phrase.isBare
      isFound = true
      return count
    }
    if lead == .none, !isFound, let (kind, count) = ToneLexicon.leads.longest(words) {
      lead = kind.lead
      isAsked = kind.isAsked
      return count
    }
    if lead.isBeing, let (steps, count) = ToneLexicon.degrees.longest(words) {
      degree = steps
      return count
    }
    if lead.isBeing, let (quality, count) = ToneLexicon.qualities.longest(words) {
      guard let steps = steps(to: quality), take([quality.dial: .by(steps)]) else { return nil }
      isFound = true
      return count
    }
    return ToneLexicon.fillers.longest(words)?.1
  }

  /// A degree holds until the next one: "moins enthousiaste et familier".
  private func steps(to quality: ToneLexicon.Quality) -> Int? {
    let amount = degree ?? (quality.standsAlone && lead == .be ? 1 : nil)
    guard let amount else { return nil }
    // "Don't be less warm" asks for nothing that a dial can say.
    if lead == .notBe { return amount == ToneLexicon.tooMuch ? -quality.sign : nil }
    return amount == ToneLexicon.tooMuch ? nil : amount * quality.sign
  }

  private mutating func take(_ moves: [Tone.Dial: ToneWish.Move]) -> Bool {
    for (dial, move) in moves {
      if let known = wish.moves[dial], known != move { return false }
      wish.moves[dial] = move
    }
    return true
  }
}
