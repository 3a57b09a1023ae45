/// Who a companion said it was, and what the person called it.
struct WhoItIs: Sendable {
  private static let most = 8

  private let reading: VoiceReading

  init(_ reading: VoiceReading) { self.reading = reading }

  func findings() -> [Finding] { [name()].compactMap(\.self) + statements() }

  // MARK: Its name

  private static let greetings: [Language: Set<String>] = [
    .fr: ["bonjour", "bonsoir", "salut", "coucou", "merci", "hé", "nuit", "hello", "dis", "chère", "cher"],
    .en: ["hello", "hi", "hey", "morning", "evening", "night", "goodnight", "thanks", "dear", "please"],
  ]

  /// The name that the person said to it most, behind a greeting or set apart by a comma; its own one first.
  private func name() -> Finding? {
    var called: [String: (sightings: Sightings, written: String)] = [:]
    let greetings = Self.greetings[reading.language] ?? []
    for (place, pair) in reading.pairs.enumerated() {
      for (number, sentence) in pair.said.sentences.enumerated() {
        for at in sentence.tokens where pair.said.tokens[at].mark == .word {
          let token = pair.said.tokens[at]
          let word = reading.book[token.number]
          let isOwn = reading.companion.contains(word)
          guard token.isCapital || isOwn, word.count >= 2, at > sentence.tokens.lowerBound else { continue }
          let before = pair.said.tokens[at - 1]
          let isLast = at == sentence.tokens.upperBound - 1 || pair.said.tokens[at + 1].mark == .comma
          let greets = before.mark == .word && greetings.contains(reading.book[before.number])
          guard isLast, before.mark == .comma || greets, !reading.person.contains(word) else { continue }
          var call = called[word] ?? (Sightings(), pair.said.stretch(tokens: at..<at + 1))
          call.sightings.add(Sighting(pair: place, sentence: number, isPersons: true))
          called[word] = call
        }
      }
    }
    let often = called.filter {
      $0.value.sightings.count >= 3 && $0.value.sightings.threads(in: reading) >= 2
    }
    let best = often.max { one, other in
      (one.value.sightings.count, other.key) < (other.value.sightings.count, one.key)
    }
    return best.map { word, call in
      Finding(
        .who, "name.\(word)", Words.Persona.calledBy(reading.quoted(call.written), call.sightings.count),
        shown: call.sightings.spread(), subject: call.written)
    }
  }

  // MARK: What it said of itself

  private static let beginnings: [Language: [[String]]] = [
    .fr: [
      ["je", "suis", "ton"], ["je", "suis", "ta"], ["je", "suis", "un"], ["je", "suis", "une"],
      ["je", "suis", "le"], ["je", "suis", "la"], ["je", "suis", "l'"], ["je", "m'", "appelle"],
      ["moi", "je", "suis"], ["je", "suis", "né"], ["je", "suis", "née"],
    ],
    .en: [
      ["i'm", "your"], ["i", "am", "your"], ["i'm", "a"], ["i", "am", "a"], ["i'm", "an"], ["i", "am", "an"],
      ["i'm", "the"], ["i", "am", "the"], ["my", "name", "is"], ["i", "was", "born"], ["i", "live", "in"],
    ],
  ]

  /// Statements of the same first words, said again in another conversation; the commonest wording is taken.
  private func statements() -> [Finding] {
    let beginnings = (Self.beginnings[reading.language] ?? []).map { words in
      words.map { reading.book.known($0) }
    }
    var said: [[WordBook.Number]: [Statement]] = [:]
    for (place, pair) in reading.pairs.enumerated() {
      for (number, sentence) in pair.reply.sentences.enumerated() {
        let words = pair.reply.words(of: sentence)
        guard let beginning = beginnings.first(where: { words.map(Optional.some).starts(with: $0) }),
          (beginning.count + 1...25).contains(words.count)
        else { continue }
        // The two words that follow say what it is.
        said[Array(words.prefix(beginning.count + 2)), default: []].append(
          Statement(sighting: Sighting(pair: place, sentence: number), words: words))
      }
    }
    let again = said.map { key, all -> (key: [WordBook.Number], all: [Statement], sightings: Sightings) in
      var sightings = Sightings()
      all.forEach { sightings.add($0.sighting) }
      return (key, all, sightings)
    }
    .filter { $0.sightings.count >= 2 && $0.sightings.threads(in: reading) >= 2 }
    .sorted { one, other in
      one.all.count == other.all.count
        ? one.key.lexicographicallyPrecedes(other.key) : one.all.count > other.all.count
    }
    return again.prefix(Self.most).map { key, all, sightings in
      let phrase = key.map { reading.book[$0] }.joined(separator: " ")
      return Finding(
        .who, "says.\(phrase)",
        Words.Persona.saysOfItself(reading.quoted(text(of: all, from: key)), sightings.count),
        shown: sightings.spread())
    }
  }

  private struct Statement {
    let sighting: Sighting
    let words: [WordBook.Number]
  }

  /// The words that most of them begin with, as they stand in the first one that has all of them.
  private func text(of all: [Statement], from key: [WordBook.Number]) -> String {
    var common = key
    while true {
      var next: [WordBook.Number: Int] = [:]
      for one in all where one.words.starts(with: common) && one.words.count > common.count {
        next[one.words[common.count], default: 0] += 1
      }
      // Seven in ten: what fewer go on with is another thought.
      let longer = next.filter { $0.value * 10 >= all.count * 7 }
      guard let word = longer.max(by: { $0.value < $1.value })?.key else { break }
      common.append(word)
    }
    guard let first = all.first(where: { $0.words.starts(with: common) }) else { return "" }
    let heard = reading.pairs[first.sighting.pair].reply
    let places = heard.sentences[first.sighting.sentence].tokens.filter { heard.tokens[$0].mark == .word }
    let stretch = places[0]..<places[common.count - 1] + 1
    // Up to three words behind the last comma are the beginning of another thought.
    if let comma = stretch.last(where: { heard.tokens[$0].mark == .comma }),
      heard.tokens[comma..<stretch.upperBound].count(where: { $0.mark == .word }) <= 3, comma > places[1]
    {
      return heard.stretch(tokens: places[0]..<comma)
    }
    return heard.stretch(tokens: stretch)
  }
}
