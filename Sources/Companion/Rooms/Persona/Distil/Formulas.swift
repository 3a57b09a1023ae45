/// Sentences that come back word for word: rituals, where they belong to an hour, a day of the week, a greeting or a
/// farewell; else a way of speaking.
struct Formulas: Sendable {
  /// On so many days, so that one long evening makes no ritual.
  private static let leastDays = 3
  private static let mostRituals = 10
  private static let mostSayings = 6

  private struct Formula {
    let words: [WordBook.Number]
    let isPersons: Bool
    var sightings = Sightings()
    /// How often it is a sentence of its own, and of those how often the first or last of the reply.
    var whole = 0
    var opening = 0
    var closing = 0

    var count: Int { sightings.count }
  }

  private let reading: VoiceReading
  private let found: [Formula]
  private let small: [Bool]

  init(_ reading: VoiceReading) {
    self.reading = reading
    small = CommonWords.marks(reading)
    let own = Self.repeated(in: reading, isPersons: false)
    // What both say is told once.
    let said = Set(own.map(\.words))
    found = own + Self.repeated(in: reading, isPersons: true).filter { !said.contains($0.words) }
  }

  /// The words of those that stand on the card, for whoever counts without them.
  var sentences: Set<[WordBook.Number]> {
    Set(found.filter { isRitual($0) || isSaying($0) }.map(\.words))
  }

  private static func repeated(in reading: VoiceReading, isPersons: Bool) -> [Formula] {
    var all: [[WordBook.Number]: Formula] = [:]
    for (place, pair) in reading.pairs.enumerated() {
      let heard = isPersons ? pair.said : pair.reply
      for (number, sentence) in heard.sentences.enumerated() {
        let whole = heard.words(of: sentence)
        let parts = isPersons ? [] : segments(of: sentence, in: heard)
        for words in (2...12).contains(whole.count) ? [whole] + parts : parts {
          var formula = all[words] ?? Formula(words: words, isPersons: isPersons)
          formula.sightings.add(Sighting(pair: place, sentence: number, isPersons: isPersons))
          if words == whole {
            formula.whole += 1
            if number == 0 { formula.opening += 1 }
            if number == heard.sentences.count - 1 { formula.closing += 1 }
          }
          all[words] = formula
        }
      }
    }
    let often = all.values.filter { formula in
      formula.count >= leastDays && formula.sightings.days(in: reading) >= leastDays
        && formula.sightings.threads(in: reading) >= 2
    }.sorted { one, other in
      one.count == other.count
        ? one.words.lexicographicallyPrecedes(other.words) : one.count > other.count
    }
    // What only adds a word or three to a commoner one is that one.
    var kept: [Formula] = []
    for formula in often {
      let isLonger = kept.contains { shorter in
        formula.words.count <= shorter.words.count + 3
          && (formula.words.starts(with: shorter.words)
            || formula.words.suffix(shorter.words.count) == shorter.words[...])
      }
      if !isLonger { kept.append(formula) }
    }
    return kept
  }

  /// What stands between two commas of a sentence, of three to seven words.
  private static func segments(of sentence: HeardText.Sentence, in heard: HeardText) -> [[WordBook.Number]] {
    let parts = heard.tokens[sentence.tokens].split {
      $0.mark == .comma || $0.mark == .dash || $0.mark == .colon
    }
    guard parts.count > 1 else { return [] }
    return parts.map { part in part.compactMap { $0.mark == .word ? $0.number : nil } }
      .filter { (3...7).contains($0.count) }
  }

  func findings() -> [Finding] {
    let rituals = found.filter(isRitual).prefix(Self.mostRituals).map(ritual)
    let sayings = found.filter { !isRitual($0) && isSaying($0) }.prefix(Self.mostSayings).map(saying)
    return Array(rituals) + Array(sayings)
  }

  // MARK: What it is

  private static let greetings: [Language: Set<String>] = [
    .fr: ["bonjour", "bonsoir", "nuit", "salut", "coucou", "demain", "rêves", "bientôt", "réveil"],
    .en: ["morning", "evening", "night", "goodnight", "hello", "tomorrow", "dreams", "bye", "soon"],
  ]

  private func isRitual(_ formula: Formula) -> Bool {
    guard formula.whole * 2 > formula.count, greets(formula) || tells(formula) else { return false }
    if part(of: formula) != nil || weekday(of: formula) != nil { return true }
    // At one end of nearly every reply that has it.
    let atAnEnd = max(formula.opening, formula.closing) * 5 >= formula.count * 4
    return !formula.isPersons && greets(formula) && atAnEnd
  }

  private func greets(_ formula: Formula) -> Bool {
    formula.words.contains { Self.greetings[reading.language]?.contains(reading.book[$0]) ?? false }
  }

  /// Whether it is more than a few small words.
  private func tells(_ formula: Formula) -> Bool {
    formula.words.count >= 4 || formula.words.contains { !small[Int($0)] }
  }

  /// Of two words it says nothing of anybody; what the person says is theirs.
  private func isSaying(_ formula: Formula) -> Bool {
    // One reply in twenty-five, and of many replies fifteen.
    !formula.isPersons && formula.words.count >= 3 && formula.count >= min(15, max(5, reading.replies / 25))
      && formula.sightings.threads(in: reading) >= 3
  }

  /// The part of the day that seven in ten of them fall into, if talk at any other hour would seldom do so by chance.
  private func part(of formula: Formula) -> DayPart? {
    let parts = formula.sightings.all.map { DayPart(minute: reading.pairs[$0.pair].minute) }
    return DayPart.allCases.first { part in
      let share = Self.share(of: part, in: parts)
      return share >= 0.7 && Self.isUnlikely(share, of: parts.count, where: overall(part))
    }
  }

  /// Whether a share lies two and a half standard deviations above what was to be expected (binomial); of many sentences
  /// some lie two above it by chance.
  private static func isUnlikely(_ share: Double, of count: Int, where expected: Double) -> Bool {
    let deviation = (max(0.01, expected) * max(0.01, 1 - expected) / Double(count)).squareRoot()
    return share - expected >= 2.5 * deviation
  }

  private func overall(_ part: DayPart) -> Double {
    Self.share(of: part, in: reading.pairs.map { DayPart(minute: $0.minute) })
  }

  /// The day of the week of eight in ten of them, in three weeks or more.
  private func weekday(of formula: Formula) -> Int? {
    guard formula.sightings.weeks(in: reading) >= 3 else { return nil }
    let days = formula.sightings.all.map { reading.pairs[$0.pair].weekday }
    let overall = reading.pairs.map(\.weekday)
    return (0..<7).first { day in
      let share = Self.share(of: day, in: days)
      return share >= 0.8 && Self.isUnlikely(share, of: days.count, where: Self.share(of: day, in: overall))
    }
  }

  private static func share<T: Equatable>(of value: T, in all: [T]) -> Double {
    Double(all.count { $0 == value }) / Double(max(1, all.count))
  }

  // MARK: What is said of it

  private func ritual(_ formula: Formula) -> Finding {
    let place: Words.Persona.Place =
      formula.closing * 5 >= formula.count * 4
      ? .closing : formula.opening * 5 >= formula.count * 4 ? .opening : .anywhere
    let words = Words.Persona.ritual(
      reading.quoted(text(of: formula)), place, isPersons: formula.isPersons, part: part(of: formula),
      weekday: weekday(of: formula), days: formula.sightings.days(in: reading))
    return finding(formula, .ritual, words)
  }

  private func saying(_ formula: Formula) -> Finding {
    finding(formula, .speech, Words.Persona.saying(reading.quoted(text(of: formula)), formula.count))
  }

  private func finding(_ formula: Formula, _ kind: PersonaLine.Kind, _ words: Phrase) -> Finding {
    let key = formula.words.map { reading.book[$0] }.joined(separator: " ")
    return Finding(
      kind, (formula.isPersons ? "person." : "formula.") + key, words, shown: formula.sightings.spread(),
      subject: text(of: formula))
  }

  /// As it stands where it was said first, without what ends it.
  private func text(of formula: Formula) -> String {
    guard let first = formula.sightings.all.first else { return "" }
    let pair = reading.pairs[first.pair]
    let heard = formula.isPersons ? pair.said : pair.reply
    let words = heard.sentences[first.sentence].tokens.filter { heard.tokens[$0].mark == .word }
    let starts = words.indices.dropLast(formula.words.count - 1)
    let start = starts.first { start in
      words[start..<start + formula.words.count].map { heard.tokens[$0].number } == formula.words
    }
    guard let start else { return "" }
    return heard.stretch(tokens: words[start]..<words[start + formula.words.count - 1] + 1)
  }
}
