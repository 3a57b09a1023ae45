import Foundation

/// What both came back to: names and phrases that both said, in three conversations at the least, over two weeks and
/// more.
struct SharedStories: Sendable {
  private static let leastThreads = 3
  private static let leastDays = 14
  private static let most = 12

  private let reading: VoiceReading
  private let small: [Bool]
  private let formulas: Set<[WordBook.Number]>
  private let taken: Set<String>

  init(_ reading: VoiceReading, besides formulas: Set<[WordBook.Number]>, _ taken: Set<String>) {
    self.reading = reading
    self.formulas = formulas
    self.taken = Set(taken.flatMap { $0.lowercased().split(separator: " ").map(String.init) })
    small = CommonWords.marks(reading)
  }

  private struct Story {
    let words: [String]
    let written: String
    let sightings: Sightings
    let threads: Int
    let days: Int
    /// In how many conversations, and for how long.
    var weight: Double { Double(threads) * log(Double(days) + 1) }
  }

  func findings() -> [Finding] {
    let (names, phrases) = (names(), phrases())
    // "The lighthouse of Kerlann" rather than Kerlann alone, where it is nearly always said so.
    let whole = names.map { name in
      phrases.first { Set(name.words).isSubset(of: $0.words) && $0.threads * 5 >= name.threads * 4 } ?? name
    }
    var chosen: [Story] = []
    for story in (whole + phrases).sorted(by: Self.order) where chosen.count < Self.most {
      // A phrase that holds a chosen name, or the other way round, tells the same story.
      guard !chosen.contains(where: { !Set($0.words).isDisjoint(with: story.words) }) else { continue }
      chosen.append(story)
    }
    return chosen.compactMap { finding($0) }
  }

  private static func order(_ one: Story, _ other: Story) -> Bool {
    one.weight == other.weight ? one.written < other.written : one.weight > other.weight
  }

  private func finding(_ story: Story) -> Finding? {
    guard let first = story.sightings.all.first, let last = story.sightings.all.last else { return nil }
    let words = Words.Persona.story(
      reading.quoted(story.written), conversations: story.threads, from: reading.pairs[first.pair].pair.at,
      to: reading.pairs[last.pair].pair.at)
    // The first passages of both, since a memory rests on the person's words, and the last one of all.
    let all = story.sightings.all
    let shown = [all.first(where: \.isPersons), all.first { !$0.isPersons }, last].compactMap(\.self)
    return Finding(
      .story, story.words.joined(separator: " "), words, shown: Array(Set(shown)).sorted(by: Self.inTime),
      subject: story.written)
  }

  /// What the person said stands before what it was answered.
  private static func inTime(_ one: Sighting, _ other: Sighting) -> Bool {
    (one.pair, one.isPersons ? 0 : 1, one.sentence) < (other.pair, other.isPersons ? 0 : 1, other.sentence)
  }

  /// A story, where what was seen is enough for one.
  private func story(_ words: [String], _ written: String, _ sightings: Sightings) -> Story? {
    let threads = sightings.threads(in: reading)
    guard threads >= Self.leastThreads,
      let first = sightings.all.first, let last = sightings.all.last
    else { return nil }
    let days = reading.pairs[last.pair].day - reading.pairs[first.pair].day
    guard days >= Self.leastDays else { return nil }
    let persons = sightings.all.filter(\.isPersons).map { reading.pairs[$0.pair].thread }
    let own = sightings.all.filter { !$0.isPersons }.map { reading.pairs[$0.pair].thread }
    // Both of them in two conversations: one who is answered once did not come back to it.
    guard Set(persons).count >= 2, Set(own).count >= 2 else { return nil }
    let isOfThemselves = words.contains {
      reading.person.contains($0) || reading.companion.contains($0) || taken.contains($0)
    }
    return isOfThemselves
      ? nil : Story(words: words, written: written, sightings: sightings, threads: threads, days: days)
  }

  /// Both sides of each exchange, what the person said first, without sentences that come back word for word.
  private func eachSentence(
    _ visit: (_ heard: HeardText, _ sentence: HeardText.Sentence, _ sighting: Sighting) -> Void
  ) {
    for (place, pair) in reading.pairs.enumerated() {
      for (heard, isPersons) in [(pair.said, true), (pair.reply, false)] {
        for (number, sentence) in heard.sentences.enumerated() {
          if formulas.contains(heard.words(of: sentence)) { continue }
          visit(heard, sentence, Sighting(pair: place, sentence: number, isPersons: isPersons))
        }
      }
    }
  }

  // MARK: Names

  /// Joins the words of a name: Pointe du Raz.
  private static let joints: Set<String> = ["de", "du", "des", "la", "le", "les", "d'", "l'", "of", "the"]
  /// Written with a capital letter, and nobody's name.
  private static let noNames: Set<String> = [
    "i", "i'm", "i'll", "i've", "i'd", "ok", "monsieur", "madame", "mr", "mrs", "ms", "mme", "dr", "noël",
    "christmas",
    "english", "french", "anglais", "français", "ia", "ai",
  ]

  private typealias Seen = [[WordBook.Number]: (sightings: [Sighting], written: String)]

  private func names() -> [Story] {
    var seen: Seen = [:]
    // The first word of a sentence is written with a capital anyway: it counts where it is a name elsewhere.
    var atStart: Seen = [:]
    var capital: [WordBook.Number: Int] = [:]
    var plain: [WordBook.Number: Int] = [:]
    eachSentence { heard, sentence, sighting in
      var place = sentence.tokens.lowerBound
      var isFirst = true
      while place < sentence.tokens.upperBound {
        let token = heard.tokens[place]
        guard token.mark == .word else {
          // Behind a colon or a quotation mark a sentence begins.
          if token.mark == .colon || token.mark == .quote || token.mark == .dash { isFirst = true }
          place += 1
          continue
        }
        defer { isFirst = false }
        guard token.isCapital else {
          plain[token.number, default: 0] += 1
          place += 1
          continue
        }
        let end = self.end(of: place, in: heard, upTo: sentence.tokens.upperBound)
        let words = heard.tokens[place..<end].map(\.number)
        let written = heard.stretch(tokens: place..<end)
        if isFirst {
          atStart[words, default: ([], written)].sightings.append(sighting)
        } else {
          seen[words, default: ([], written)].sightings.append(sighting)
          for word in heard.tokens[place..<end] where word.isCapital { capital[word.number, default: 0] += 1 }
        }
        place = end
      }
    }
    return seen.compactMap { words, name in
      let spelt = words.map { reading.book[$0] }
      let isName = words.allSatisfy { word in
        Self.joints.contains(reading.book[word])
          || (capital[word] ?? 0) * 3 >= (plain[word] ?? 0) * 7 && !Self.noNames.contains(reading.book[word])
      }
      let tells = words.contains { !small[Int($0)] }
      guard isName, tells, name.written.count >= 3 else { return nil }
      var sightings = Sightings()
      let all = name.sightings + (atStart[words]?.sightings ?? [])
      for one in all.sorted(by: Self.inTime) { sightings.add(one) }
      return story(spelt.filter { !Self.joints.contains($0) }, name.written, sightings)
    }
  }

  /// Where a name ends that begins here: further capital words, joined at the most by two small ones.
  private func end(of start: Int, in heard: HeardText, upTo limit: Int) -> Int {
    var end = start + 1
    var place = end
    while place < limit, heard.tokens[place].mark == .word {
      if heard.tokens[place].isCapital {
        place += 1
        end = place
      } else if Self.joints.contains(reading.book[heard.tokens[place].number]), place - end < 2 {
        place += 1
      } else {
        break
      }
    }
    return end
  }

  // MARK: Phrases

  /// Two telling words with at most two small ones between, where one hardly stands without the other.
  private func phrases() -> [Story] {
    var single: [WordBook.Number: Int] = [:]
    var double: [UInt64: Int] = [:]
    eachSentence { heard, sentence, _ in
      for token in heard.tokens[sentence.tokens] where token.mark == .word {
        single[token.number, default: 0] += 1
      }
      eachPhrase(in: heard, sentence) { first, last in
        double[key(first, last, heard), default: 0] += 1
      }
    }
    // A third of the rarer word's places: what two words of every day share by chance is far below.
    let bound = double.filter { key, count in
      let rarer = min(
        single[WordBook.Number(key >> 32)] ?? 0, single[WordBook.Number(key & 0xFFFF_FFFF)] ?? 0)
      return count >= 4 && count * 3 >= rarer
    }
    var seen: [UInt64: (sightings: Sightings, written: String, words: [String])] = [:]
    eachSentence { heard, sentence, sighting in
      eachPhrase(in: heard, sentence) { first, last in
        let key = key(first, last, heard)
        guard bound[key] != nil else { return }
        let words = [first, last].map { reading.book[heard.tokens[$0].number] }
        var phrase = seen[key] ?? (Sightings(), heard.stretch(tokens: first..<last + 1), words)
        phrase.sightings.add(sighting)
        seen[key] = phrase
      }
    }
    return seen.values.compactMap { story($0.words, $0.written, $0.sightings) }
  }

  private func key(_ first: Int, _ last: Int, _ heard: HeardText) -> UInt64 {
    UInt64(heard.tokens[first].number) << 32 | UInt64(heard.tokens[last].number)
  }

  private func eachPhrase(
    in heard: HeardText, _ sentence: HeardText.Sentence, _ visit: (_ first: Int, _ last: Int) -> Void
  ) {
    var former: Int?
    for place in sentence.tokens {
      let token = heard.tokens[place]
      guard token.mark == .word else {
        former = nil
        continue
      }
      guard !small[Int(token.number)] else { continue }
      if let first = former, place - first <= 3 { visit(first, place) }
      former = place
    }
  }
}
