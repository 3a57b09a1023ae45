import Foundation

/// How a companion writes: lengths, marks and layout, how it begins, and how it addresses the person.
struct SpeechHabits: Sendable {
  private let reading: VoiceReading
  /// For each habit the replies that have it.
  let having: [SpeechHabit: [Int]]
  /// Words of each reply.
  private let lengths: [Int]

  init(_ reading: VoiceReading) {
    self.reading = reading
    var having: [SpeechHabit: [Int]] = [:]
    var lengths: [Int] = []
    for (place, pair) in reading.pairs.enumerated() {
      let rates = StyleRates(ReadText(pair.pair.reply, in: reading.language))
      for habit in SpeechHabit.allCases where habit.shows(in: rates, pair.reply) {
        having[habit, default: []].append(place)
      }
      lengths.append(pair.reply.tokens.count { $0.mark == .word })
    }
    (self.having, self.lengths) = (having, lengths)
  }

  func share(of habit: SpeechHabit) -> Double {
    Double(having[habit]?.count ?? 0) / Double(max(1, reading.replies))
  }

  func findings() -> [Finding] {
    [length()] + SpeechHabit.allCases.compactMap(often) + address() + openings()
  }

  private func length() -> Finding {
    let sorted = lengths.sorted()
    let (low, middle, high) = (
      sorted[sorted.count / 4], sorted[sorted.count / 2], sorted[sorted.count * 3 / 4]
    )
    let typical = lengths.indices.filter { lengths[$0] == middle }.map { Sighting(pair: $0, sentence: -1) }
    return Finding(
      .speech, "length", Words.Persona.length(middle, from: low, to: high), shown: Array(typical.prefix(2)))
  }

  private func often(_ habit: SpeechHabit) -> Finding? {
    guard share(of: habit) >= habit.often, let places = having[habit] else { return nil }
    var sightings = Sightings()
    for place in places {
      sightings.add(Sighting(pair: place, sentence: habit.sentence(in: reading.pairs[place].reply)))
    }
    let words = Words.Persona.often(
      habit, share: share(of: habit), emoji: habit == .emoji ? commonEmoji() : [])
    return Finding(.speech, habit.rawValue, words, shown: sightings.spread())
  }

  /// The most frequent ones, at most five.
  private func commonEmoji() -> [String] {
    var counts: [WordBook.Number: Int] = [:]
    for pair in reading.pairs {
      for token in pair.reply.tokens where token.mark == .emoji { counts[token.number, default: 0] += 1 }
    }
    let sorted = counts.sorted { ($1.value, reading.book[$0.key]) < ($0.value, reading.book[$1.key]) }
    return sorted.prefix(5).filter { $0.value >= 2 }.map { reading.book[$0.key] }
  }

  // MARK: tu or vous

  private static let familiar: Set<String> = ["tu", "te", "t'", "toi", "ton", "ta", "tes"]
  private static let polite: Set<String> = ["vous", "votre", "vos"]

  /// Replies that say it, in order. French alone.
  func replies(saying polite: Bool) -> [Sighting] {
    guard reading.language == .fr else { return [] }
    let words = polite ? Self.polite : Self.familiar
    let numbers = Set(words.compactMap { reading.book.known($0) })
    return reading.pairs.indices.compactMap { place in
      let heard = reading.pairs[place].reply
      let sentence = heard.sentences.firstIndex { sentence in
        heard.tokens[sentence.tokens].contains { $0.mark == .word && numbers.contains($0.number) }
      }
      return sentence.map { Sighting(pair: place, sentence: $0) }
    }
  }

  /// One of the two forms, where it is five times as frequent as the other: "vous" is said to several people, too.
  private func address() -> [Finding] {
    let (familiar, polite) = (replies(saying: false), replies(saying: true))
    guard max(familiar.count, polite.count) * 5 >= reading.replies else { return [] }
    var shown = Sightings()
    if familiar.count >= 5 * polite.count {
      familiar.forEach { shown.add($0) }
      return [Finding(.speech, "tu", Words.Persona.tu, shown: shown.spread(2))]
    }
    if polite.count >= 5 * familiar.count {
      polite.forEach { shown.add($0) }
      return [Finding(.speech, "vous", Words.Persona.vous, shown: shown.spread(2))]
    }
    return []
  }

  // MARK: Beginnings

  /// The words before the first mark of many replies: "Oh, …", "Alors, …". At most four.
  private func openings() -> [Finding] {
    var found: [String: Sightings] = [:]
    for (place, pair) in reading.pairs.enumerated() {
      guard let first = pair.reply.sentences.first else { continue }
      let words = Self.beginning(of: first, in: pair.reply).filter { $0.mark == .word }
      guard (1...3).contains(words.count) else { continue }
      let phrase = words.map { reading.book[$0.number] }.joined(separator: " ")
      guard !named(phrase) else { continue }
      found[phrase, default: Sightings()].add(Sighting(pair: place, sentence: 0))
    }
    // One in twenty: more often than chance repeats a beginning.
    let least = max(4, reading.replies / 20)
    let often = found.filter { $0.value.count >= least && $0.value.threads(in: reading) >= 3 }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return often.prefix(4).map { phrase, sightings in
      Finding(
        .speech, "opening.\(phrase)",
        Words.Persona.opening(reading.quoted(written(phrase, sightings)), sightings.count),
        shown: sightings.spread(), subject: phrase)
    }
  }

  /// Whether it is a name of one of the two: that is how it calls somebody, not how it begins.
  private func named(_ phrase: String) -> Bool {
    reading.person.contains(phrase) || reading.companion.contains(phrase)
  }

  /// As it stands in the first of these replies.
  private func written(_ phrase: String, _ sightings: Sightings) -> String {
    guard let first = sightings.all.first else { return phrase }
    let heard = reading.pairs[first.pair].reply
    guard let sentence = heard.sentences.first else { return phrase }
    let tokens = Self.beginning(of: sentence, in: heard)
    guard let start = tokens.indices.first(where: { tokens[$0].mark == .word }),
      let end = tokens.indices.last(where: { tokens[$0].mark == .word })
    else { return phrase }
    return heard.stretch(tokens: start..<end + 1)
  }

  /// A first sentence of up to three words, else its words before the first mark; nothing where it has none: then that is
  /// what is said, and no way to begin.
  private static func beginning(
    of sentence: HeardText.Sentence, in heard: HeardText
  ) -> ArraySlice<HeardText.Token> {
    let all = heard.tokens[sentence.tokens]
    if all.count(where: { $0.mark == .word }) <= 3, sentence.ending != .other { return all }
    let words = all.prefix { $0.mark == .word }
    return words.count < all.count ? words : []
  }
}
