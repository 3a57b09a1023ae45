/// How a companion writes, in numbers that can be said in a line: what the style card is made of.
package struct VoiceHabits: Codable, Sendable, Equatable {
  /// Words of a reply: a quarter are shorter than the first, a quarter longer than the second.
  package var shortWords: Int
  package var longWords: Int
  /// Shares of replies, 0 to 1.
  package var emoji: Double
  package var exclamations: Double
  package var questions: Double
  package var closingQuestions: Double
  package var ellipses: Double
  package var dashes: Double
  package var parentheses: Double
  package var lists: Double
  package var paragraphs: Double
  /// In which the companion says "I".
  package var speaksOfSelf: Double
  /// Begun with a small letter.
  package var smallBeginnings: Double
  /// The most frequent ones, at most three, where they are a habit.
  package var favouriteEmoji: [String]
  /// First words of many replies, as they are written, at most three.
  package var openings: [String]
  /// Turns of two to four words that come back in many conversations, at most three.
  package var turns: [String]
}

extension VoiceHabits {
  /// Shares above which something is a habit: in one reply of eight; for a turn of words, in one of twenty.
  private static let habit = 0.12
  private static let turnHabit = 0.05

  /// - Parameter pairs: At least one.
  init(_ pairs: [VoicePair], in language: Language) {
    let pairs = pairs.suffix(ConstantExemplars.mostRead)
    let sheets = pairs.map { ReadText($0.reply, in: language) }
    let rates = sheets.map { StyleRates($0) }
    let count = Double(max(1, sheets.count))
    func share(_ feature: StyleFeature) -> Double {
      Double(rates.count { $0.value(feature) > 0 }) / count
    }
    let words = sheets.map(\.words.count).sorted()
    shortWords = words.isEmpty ? 0 : words[words.count / 4]
    longWords = words.isEmpty ? 0 : words[min(words.count - 1, words.count * 3 / 4)]
    emoji = share(.emoji)
    exclamations = share(.exclamations)
    questions = share(.questions)
    closingQuestions = share(.closingQuestion)
    ellipses = share(.ellipses)
    dashes = share(.longDashes)
    parentheses = share(.parentheses)
    lists = Double(rates.count { $0.value(.bullets) > 0 || $0.value(.numberedItems) > 0 }) / count
    paragraphs = Double(rates.count { $0.value(.paragraphs) > 1 }) / count
    speaksOfSelf =
      Double(pairs.count { Self.says(language == .fr ? ["je", "j"] : ["i"], in: $0.reply) }) / count
    smallBeginnings =
      Double(pairs.count { $0.reply.first { $0.isLetter }?.isLowercase == true }) / count
    favouriteEmoji = Self.frequent(pairs.map { Self.emoji(in: $0.reply) }, least: Self.habit / 2)
    openings = Self.frequent(pairs.map { Self.opening(of: $0.reply).map { [$0] } ?? [] }, least: Self.habit)
    turns = Self.turns(in: Array(pairs), openings: openings)
  }

  /// Those that stand in at least this share of replies, the most frequent first; at most three.
  private static func frequent(_ found: [[String]], least: Double) -> [String] {
    var counts: [String: Int] = [:]
    for one in found { for word in Set(one) { counts[word, default: 0] += 1 } }
    let floor = max(2, Int((least * Double(found.count)).rounded(.up)))
    return counts.filter { $0.value >= floor }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(3).map(\.key)
  }

  private static func says(_ words: Set<String>, in text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  private static func emoji(in text: String) -> [String] {
    text.filter { $0.unicodeScalars.first!.properties.isEmojiPresentation }.map(String.init)
  }

  private static func opening(of reply: String) -> String? {
    let word = reply.trimmed.prefix { $0.isLetter || $0 == "’" || $0 == "'" || $0 == "-" }
    return word.isEmpty || word.count > 20 ? nil : String(word)
  }

  /// A turn has no capital, digit or mark in it: names and facts are not manner. Longer ones take the place of those
  /// they hold.
  private static func turns(in pairs: [VoicePair], openings: [String]) -> [String] {
    var heard: [String: (replies: Int, threads: Set<ChatThread.ID>)] = [:]
    for pair in pairs {
      for turn in turns(of: pair.reply) { heard[turn, default: (0, [])].replies += 1 }
    }
    let floor = max(3, Int((turnHabit * Double(pairs.count)).rounded(.up)))
    heard = heard.filter { $0.value.replies >= floor }
    for pair in pairs {
      for turn in turns(of: pair.reply) { heard[turn]?.threads.insert(pair.thread) }
    }
    let spread = heard.filter { $0.value.threads.count >= min(3, Set(pairs.map(\.thread)).count) }
    // More words tell more: rated by how many replies have it, times its words beyond the first.
    let rated = spread.map { turn, found in
      (turn: turn, worth: found.replies * (turn.split(separator: " ").count - 1))
    }.sorted { ($1.worth, $0.turn) < ($0.worth, $1.turn) }
    var chosen: [String] = []
    for (turn, _) in rated where chosen.count < 3 {
      if !chosen.contains(where: { $0.contains(turn) || turn.contains($0) }) { chosen.append(turn) }
    }
    return chosen
  }

  private static func turns(of reply: String) -> Set<String> {
    var turns: Set<String> = []
    let pieces = reply.split { !($0.isLetter || $0 == " " || $0 == "’" || $0 == "'" || $0 == "-") }
    for piece in pieces {
      var words = piece.split(separator: " ").map(String.init)
      guard words.count > 1 else { continue }
      // A small word has its capital from the sentence, not from a name.
      let first = words[0].lowercased()
      if StopWords.french.contains(first) || StopWords.english.contains(first) { words[0] = first }
      for length in 2...4 where words.count >= length {
        for start in 0...(words.count - length) {
          let some = words[start..<start + length]
          // Small words alone say nothing of a voice.
          guard some.allSatisfy({ $0 == $0.lowercased() }), some.contains(where: { $0.count > 4 }) else {
            continue
          }
          turns.insert(some.joined(separator: " "))
        }
      }
    }
    return turns
  }
}
