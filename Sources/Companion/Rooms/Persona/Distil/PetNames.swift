/// What a companion calls the person: names that stand alone between marks, or behind a greeting, again and again.
///
/// A false one would be worse than a missing one: a word counts only where it addresses somebody, three times and in
/// two conversations at the least; an unknown one also only behind a greeting, and if it is hardly ever said otherwise.
struct PetNames: Sendable {
  private static let least = 3
  private static let leastThreads = 2
  private static let most = 8

  private struct Called {
    var sightings = Sightings()
    var behindGreeting = 0
    var written = ""
  }

  private let reading: VoiceReading
  private let words: Endearments

  init(_ reading: VoiceReading) {
    self.reading = reading
    words = Endearments.of(reading.language)
  }

  func findings() -> [Finding] {
    let called = calls()
    let said = saidAtAll(Set(called.keys))
    let names = called.filter { phrase, call in
      call.sightings.count >= Self.least && call.sightings.threads(in: reading) >= Self.leastThreads
        && isName(phrase, call, said: said[phrase] ?? 0)
    }
    let sorted = names.sorted { ($1.value.sightings.count, $0.key) < ($0.value.sightings.count, $1.key) }
    return sorted.prefix(Self.most).map { phrase, call in
      Finding(
        .petName, phrase,
        Words.Persona.petName(
          reading.quoted(call.written), call.sightings.count, isOwnName: reading.person.contains(phrase)),
        shown: call.sightings.spread(), subject: call.written)
    }
  }

  // MARK: Where somebody is addressed

  private func calls() -> [String: Called] {
    var called: [String: Called] = [:]
    for (place, pair) in reading.pairs.enumerated() {
      for (number, sentence) in pair.reply.sentences.enumerated() {
        for (range, isGreeted) in addresses(in: pair.reply, sentence) {
          let phrase = range.map { reading.book[pair.reply.tokens[$0].number] }.joined(separator: " ")
          var call = called[phrase] ?? Called()
          if call.written.isEmpty { call.written = pair.reply.stretch(tokens: range) }
          call.sightings.add(Sighting(pair: place, sentence: number))
          if isGreeted { call.behindGreeting += 1 }
          called[phrase] = call
        }
      }
    }
    return called
  }

  /// Stretches of one to three words that address somebody: between two marks, with whole words before or behind them,
  /// or behind a greeting.
  private func addresses(
    in heard: HeardText, _ sentence: HeardText.Sentence
  ) -> [(range: Range<Int>, isGreeted: Bool)] {
    // What stands in quotation marks is said by somebody else, or for somebody else.
    guard !heard.tokens[sentence.tokens].contains(where: { $0.mark == .quote || $0.mark == .colon }) else {
      return []
    }
    let segments = heard.tokens[sentence.tokens].indices.split {
      heard.tokens[$0].mark == .comma || heard.tokens[$0].mark == .dash
    }
    var found: [(Range<Int>, Bool)] = []
    for (place, segment) in segments.enumerated() {
      let range = segment.filter { heard.tokens[$0].mark == .word }
      guard let first = range.first, let last = range.last, last - first == range.count - 1 else { continue }
      let greeting = words.greeting(heard.tokens[first...last].map { reading.book[$0.number] })
      let rest = first + greeting..<last + 1
      if greeting > 0 {
        if (1...3).contains(rest.count) { found.append((rest, true)) }
        continue
      }
      guard segments.count > 1, range.count <= 3, !isListed(segments, place, heard) else { continue }
      let before = place > 0 ? self.segment(segments[place - 1], heard) : []
      found.append((rest, place > 0 && words.greeting(before) == before.count && !before.isEmpty))
    }
    return found
  }

  private func segment(_ range: Range<Int>.SubSequence, _ heard: HeardText) -> [String] {
    range.filter { heard.tokens[$0].mark == .word }.map { reading.book[heard.tokens[$0].number] }
  }

  /// "Bread, milk, honey": with another short stretch beside it, it is one of several things.
  private func isListed(_ segments: [Range<Int>.SubSequence], _ place: Int, _ heard: HeardText) -> Bool {
    guard segments.count > 2 else { return false }
    let neighbours = [place - 1, place + 1].filter { segments.indices.contains($0) }
    return neighbours.contains { neighbour in
      let words = segment(segments[neighbour], heard)
      return words.count <= 2 && self.words.greeting(words) < words.count
        && !self.words.interjections.contains(words.joined(separator: " "))
    }
  }

  // MARK: What is a name

  /// How often the last word of each phrase was said in all, addressing or not.
  private func saidAtAll(_ phrases: Set<String>) -> [String: Int] {
    var wanted: [WordBook.Number: Int] = [:]
    for phrase in phrases where !phrase.contains(" ") {
      if let number = reading.book.known(phrase) { wanted[number] = 0 }
    }
    for pair in reading.pairs {
      for token in pair.reply.tokens where token.mark == .word && wanted[token.number] != nil {
        wanted[token.number, default: 0] += 1
      }
    }
    return phrases.reduce(into: [:]) { counts, phrase in
      counts[phrase] = reading.book.known(phrase).flatMap { wanted[$0] }
    }
  }

  private func isName(_ phrase: String, _ call: Called, said: Int) -> Bool {
    let parts = phrase.split(separator: " ").map(String.init)
    guard let last = parts.last, !reading.companion.contains(last), !words.never.contains(phrase) else {
      return false
    }
    if parts.count == 1, isVariant(phrase) { return true }
    if words.names.contains(last), parts.dropLast().allSatisfy(words.before.contains) { return true }
    if let first = parts.first, words.possessives.contains(first), parts.count > 1 {
      return !words.never.contains(last) && !StopWords.contains(last, in: reading.language == .fr ? .fr : .en)
    }
    guard parts.dropLast().allSatisfy(words.before.contains), last.count >= 3,
      !words.interjections.contains(last)
    else { return false }
    let isCommon = StopWords.contains(
      RecallTokenizer.words(last).joined(), in: reading.language == .fr ? .fr : .en)
    return !isCommon && call.behindGreeting * 3 >= call.sightings.count
      && call.sightings.count * 10 >= said * 6
      && !words.interjections.contains(phrase)
  }

  /// The person's name, or a form of it: the same first three letters, and hardly longer or shorter.
  private func isVariant(_ word: String) -> Bool {
    reading.person.contains { name in
      name == word
        || (name.count >= 3 && word.count >= 3 && abs(name.count - word.count) <= 4
          && name.prefix(3) == word.prefix(3))
    }
  }
}
