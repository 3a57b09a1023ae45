import Foundation

/// Words and phrases that a companion says far more often than the person does: log-odds ratios with an informative
/// Dirichlet prior (Monroe, Colaresi and Quinn, "Fightin' Words", 2008). The prior is what both said together; words of
/// every day stand on a general list and count only as part of a phrase.
struct FavouriteWords: Sendable {
  /// Standard deviations; one phrase in a thousand is as far off by chance.
  private static let leastScore = 3.3
  private static let most = 8
  /// What the prior weighs, in words.
  private static let priorWeight = 500.0

  private let reading: VoiceReading
  private let small: [Bool]
  private let formulas: Set<[WordBook.Number]>
  private let taken: Set<String>

  /// - Parameters:
  ///   - formulas: Sentences that stand on the card by themselves.
  ///   - taken: Pet names.
  init(_ reading: VoiceReading, besides formulas: Set<[WordBook.Number]>, _ taken: Set<String>) {
    self.reading = reading
    self.formulas = formulas
    self.taken = taken
    small = CommonWords.marks(reading)
  }

  func findings() -> [Finding] {
    var own: [UInt64: Int] = [:]
    var persons: [UInt64: Int] = [:]
    for pair in reading.pairs {
      each(pair.reply) { _, words in own[WordBook.key(words), default: 0] += 1 }
      each(pair.said) { _, words in persons[WordBook.key(words), default: 0] += 1 }
    }
    let least = max(5, reading.replies / 50)
    let scored = own.filter { $0.value >= least }.compactMap { key, count -> (key: UInt64, score: Double)? in
      let score = Self.score(count, persons[key] ?? 0, Self.total(own), Self.total(persons))
      return score >= Self.leastScore ? (key, score) : nil
    }
    return chosen(Dictionary(scored.map { ($0.key, $0.score) }, uniquingKeysWith: max), counts: own)
  }

  private static func total(_ counts: [UInt64: Int]) -> Double { Double(counts.values.reduce(0, +)) }

  private static func score(_ own: Int, _ persons: Int, _ ownTotal: Double, _ personsTotal: Double) -> Double
  {
    let prior = priorWeight * Double(own + persons) / (ownTotal + personsTotal)
    let (one, other) = (Double(own) + prior, Double(persons) + prior)
    let odds =
      log(one / (ownTotal + priorWeight - one)) - log(other / (personsTotal + priorWeight - other))
    return odds / (1 / one + 1 / other).squareRoot()
  }

  /// Words by themselves and phrases of two and three without a mark in between; a word of every day begins and ends
  /// none.
  private func each(_ heard: HeardText, _ visit: (Int, ArraySlice<WordBook.Number>) -> Void) {
    for (place, sentence) in heard.sentences.enumerated() {
      let whole = heard.words(of: sentence)
      // A short first sentence is a way to begin, and stands on the card as one.
      if formulas.contains(whole) || place == 0 && whole.count <= 3 { continue }
      var run: [WordBook.Number] = []
      for token in heard.tokens[sentence.tokens] {
        guard token.mark == .word else {
          run = []
          continue
        }
        run.append(token.number)
        guard !small[Int(token.number)] else { continue }
        for length in 1...3 where length <= run.count {
          let words = run.suffix(length)
          if let first = words.first, !small[Int(first)] { visit(place, words) }
        }
      }
    }
  }

  private func chosen(_ scores: [UInt64: Double], counts: [UInt64: Int]) -> [Finding] {
    var sightings: [UInt64: Sightings] = [:]
    var phrases: [UInt64: [WordBook.Number]] = [:]
    for (place, pair) in reading.pairs.enumerated() {
      each(pair.reply) { sentence, words in
        let key = WordBook.key(words)
        guard scores[key] != nil else { return }
        phrases[key] = Array(words)
        sightings[key, default: Sightings()].add(Sighting(pair: place, sentence: sentence))
      }
    }
    // The longer one of two that say the same, then the surest.
    let order = scores.keys.sorted { one, other in
      let (first, second) = (scores[one] ?? 0, scores[other] ?? 0)
      return first == second ? one < other : first > second
    }
    var found: [Finding] = []
    var covered: [[WordBook.Number]] = []
    for key in order where found.count < Self.most {
      guard let words = phrases[key], let seen = sightings[key], seen.threads(in: reading) >= 3 else {
        continue
      }
      let phrase = words.map { reading.book[$0] }.joined(separator: " ").replacing("' ", with: "'")
      guard isFree(words, phrase), !covered.contains(where: { $0.shares(with: words) }) else { continue }
      covered.append(words)
      found.append(
        Finding(
          .speech, "favourite.\(phrase)", Words.Persona.favourite(reading.quoted(phrase), counts[key] ?? 0),
          shown: seen.spread(), subject: phrase))
    }
    return found
  }

  /// Whether it is neither a name nor a pet name.
  private func isFree(_ words: [WordBook.Number], _ phrase: String) -> Bool {
    let spelt = words.map { reading.book[$0] }
    guard spelt.count > 1 || phrase.count > 3 else { return false }
    guard !spelt.contains(where: { reading.person.contains($0) || reading.companion.contains($0) }) else {
      return false
    }
    return !taken.contains { name in spelt.contains { name.split(separator: " ").contains(Substring($0)) } }
  }
}

extension [WordBook.Number] {
  /// Whether one of them stands in the other.
  fileprivate func shares(with other: [WordBook.Number]) -> Bool {
    count <= other.count ? other.contains(self) : contains(other)
  }
}
