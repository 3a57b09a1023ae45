/// What a companion does not do that assistants commonly do, by counts.
struct NeverSays: Sendable {
  private let reading: VoiceReading
  private let habits: SpeechHabits

  init(_ reading: VoiceReading, _ habits: SpeechHabits) {
    self.reading = reading
    self.habits = habits
  }

  func findings() -> [Finding] {
    guard reading.replies >= SpeechHabit.leastForNever else { return [] }
    return SpeechHabit.allCases.compactMap(never) + address() + phrases()
  }

  private func never(_ habit: SpeechHabit) -> Finding? {
    guard let never = habit.never, habits.share(of: habit) <= never else { return nil }
    let count = habits.having[habit]?.count ?? 0
    return Finding(
      .never, habit.rawValue, Words.Persona.never(habit, count, of: reading.replies), shown: examples(habit))
  }

  /// Two replies where one would expect it: the longest for layout, else those of the beginning and the end.
  private func examples(_ habit: SpeechHabit) -> [Sighting] {
    let without = Set(reading.pairs.indices).subtracting(habits.having[habit] ?? [])
    let chosen: [Int]
    switch habit {
    case .lists, .bold, .headings:
      chosen = Array(
        without.sorted { length($0) == length($1) ? $0 < $1 : length($0) > length($1) }.prefix(2))
    default:
      let sorted = without.sorted()
      chosen = [sorted.first, sorted.last].compactMap(\.self)
    }
    return chosen.sorted().map { place in
      let last = reading.pairs[place].reply.sentences.count - 1
      return Sighting(pair: place, sentence: habit == .closingQuestion ? last : -1)
    }
  }

  private func length(_ place: Int) -> Int { reading.pairs[place].reply.tokens.count }

  /// The other form of address, where it is never said.
  private func address() -> [Finding] {
    let (familiar, polite) = (habits.replies(saying: false), habits.replies(saying: true))
    guard reading.language == .fr, familiar.isEmpty != polite.isEmpty,
      max(familiar.count, polite.count) * 5 >= reading.replies
    else { return [] }
    var shown = Sightings()
    (familiar.isEmpty ? polite : familiar).forEach { shown.add($0) }
    return [
      Finding(
        .never, familiar.isEmpty ? "tu" : "vous",
        Words.Persona.never(address: familiar.isEmpty ? "tu" : "vous", of: reading.replies),
        shown: shown.spread(2))
    ]
  }

  /// What many assistants say again and again, each in the words it is looked for by.
  private static let stock: [(key: String, en: String, fr: String)] = [
    (
      "asAnAI", "as an ai|as a language model|as an artificial intelligence|i'm just an ai|i am just an ai",
      "en tant qu' ia|en tant qu' intelligence|en tant que modèle|je ne suis qu' une ia"
    ),
    (
      "sorry", "i'm sorry to hear|i am sorry to hear|i'm sorry you're",
      "je suis désolé d' apprendre|je suis désolée d' apprendre|je suis désolé que|je suis désolée que"
    ),
    ("however", "however|furthermore|moreover|in conclusion", "cependant|toutefois|en outre|en conclusion"),
  ]

  private func phrases() -> [Finding] {
    Self.stock.compactMap { stock in
      let text = reading.language == .fr ? stock.fr : stock.en
      let looked = text.split(separator: "|").map { phrase in
        phrase.split(separator: " ").map { reading.book.known(String($0)) }
      }
      // A phrase with a word that nobody ever said was not said.
      let known = looked.compactMap { phrase in
        phrase.contains(nil) ? nil : phrase.compactMap(\.self)
      }
      let isSaid = reading.pairs.contains { pair in
        let words = pair.reply.tokens.compactMap { $0.mark == .word ? $0.number : nil }
        return known.contains { words.contains($0) }
      }
      guard !isSaid else { return nil }
      return Finding(
        .never, stock.key, Words.Persona.never(stock: stock.key, of: reading.replies),
        shown: [Sighting(pair: 0, sentence: -1), Sighting(pair: reading.replies - 1, sentence: -1)])
    }
  }
}
