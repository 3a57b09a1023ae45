import Foundation

/// Everything the distillation knows: the exchanges, read once, and who the two are.
struct VoiceReading: Sendable {
  let pairs: [HeardPair]
  let book: WordBook
  /// Of most replies.
  let language: Language
  /// Of the lines that are written.
  let written: Language
  /// The companion's name and the person's, lower-case words each.
  let companion: [String]
  let person: [String]
  /// How many conversations.
  let threads: Int

  /// - Parameters:
  ///   - pairs: Oldest first.
  ///   - wall: Day and minute where the person is, of a moment.
  init(
    _ pairs: [VoicePair], companion: String, person: String, written: Language,
    wall: (Date) -> (day: Int, minute: Int)
  ) {
    let language = Language.ofReplies(Self.sample(of: pairs).map(\.reply))
    var book = WordBook()
    var numbers: [ChatThread.ID: Int] = [:]
    self.pairs = pairs.map { pair in
      let (day, minute) = wall(pair.at)
      let thread = numbers[pair.thread] ?? numbers.count
      numbers[pair.thread] = thread
      return HeardPair(
        pair: pair, said: HeardText(pair.said, in: language, &book),
        reply: HeardText(pair.reply, in: language, &book), thread: thread, day: day, minute: minute)
    }
    self.book = book
    self.language = language
    self.written = written
    self.companion = Self.words(companion)
    self.person = Self.words(person)
    threads = numbers.count
  }

  /// At most two hundred, evenly spread: enough to tell a language by.
  private static func sample(of pairs: [VoicePair]) -> [VoicePair] {
    let step = max(1, pairs.count / 200)
    return stride(from: 0, to: pairs.count, by: step).map { pairs[$0] }
  }

  private static func words(_ name: String) -> [String] {
    var book = WordBook()
    return Tokeniser.tokens(of: name, in: .en, &book).filter { $0.mark == .word }.map { book[$0.number] }
  }

  var replies: Int { pairs.count }

  /// The passages of some sightings, as they stand.
  func quotes(_ sightings: [Sighting]) -> [PersonaQuote] {
    sightings.map { quote($0) }
  }

  private func quote(_ sighting: Sighting) -> PersonaQuote {
    let heard = pairs[sighting.pair]
    let text = sighting.isPersons ? heard.said : heard.reply
    let words = passage(around: sighting.sentence, in: text)
    return PersonaQuote(
      message: sighting.isPersons ? heard.pair.asked : heard.pair.id, thread: heard.pair.thread,
      text: String(words.prefix(PersonaQuote.textLimit)), at: heard.pair.at, isPersons: sighting.isPersons)
  }

  /// A sentence with those beside it, as far as they say little: a farewell alone tells less than what it ended.
  private func passage(around number: Int, in text: HeardText) -> String {
    guard text.sentences.indices.contains(number) else { return text.text.trimmed }
    var bytes = text.sentences[number].bytes
    var (first, last) = (number, number)
    while true {
      if first > 0, bytes.upperBound - text.sentences[first - 1].bytes.lowerBound <= Self.passageBytes {
        first -= 1
        bytes = text.sentences[first].bytes.lowerBound..<bytes.upperBound
      } else if last + 1 < text.sentences.count,
        text.sentences[last + 1].bytes.upperBound - bytes.lowerBound <= Self.passageBytes
      {
        last += 1
        bytes = bytes.lowerBound..<text.sentences[last].bytes.upperBound
      } else {
        return text.stretch(bytes)
      }
    }
  }

  private static let passageBytes = 140

  /// A phrase as it is written in a line: in quotation marks, without any of its own.
  func quoted(_ phrase: String) -> String {
    let plain = phrase.filter { !"«»“”\"{}".contains($0) }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return written == .fr ? "«\u{a0}\(plain)\u{a0}»" : "“\(plain)”"
  }
}
