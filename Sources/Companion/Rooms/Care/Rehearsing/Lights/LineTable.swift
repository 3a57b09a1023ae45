/// The rules of one language, as patterns over folded words (`SpokenPattern`).
struct LineTable: Sendable {
  /// In any part.
  let everywhere: [LineConcern: [SpokenPattern]]
  /// Where something is asked for.
  let asking: [LineConcern: [SpokenPattern]]
  /// Where a need is told.
  let needing: [LineConcern: [SpokenPattern]]
  /// Words for the one who speaks, as the one who acts.
  let own: Set<String>
  /// The same and all their cases.
  let self_: Set<String>
  /// Words that say what the one who speaks is or feels.
  let being: Set<String>
  /// Words for the one who is spoken to.
  let other: Set<String>
  /// Words for what is neither.
  let pointing: Set<String>
  /// Words that make a condition of what follows.
  let conditional: Set<String>
  /// Words for the other as the one who acts, where nothing in front makes an object of them.
  let actors: Set<String>
  /// After one of these an actor is an object: "with you", "I told you".
  let objects: Set<String>
  /// Words that leave room for a no.
  let softening: Set<String>
  /// Words for a day, an hour, an occasion.
  let times: Set<String>
  /// Beside those, words that place a fact.
  let moments: Set<String>

  /// The place of the other as the one who acts; `nil` where they are not, or only under a condition.
  func actor(in words: [String]) -> Int? {
    words.indices.first { place in
      guard actors.contains(words[place]) else { return false }
      guard place > 0 else { return true }
      if objects.contains(words[place - 1]) || conditional.contains(words[place - 1]) { return false }
      // "I lent you": the word before is what the speaker does.
      return place < 2 || !own.contains(words[place - 2])
    }
  }

  /// "I am put out and a bit jealous": what begins with oneself and comes to nobody else.
  func tellsOfSelf(_ words: ArraySlice<String>) -> Bool {
    guard
      let place = words.indices.dropLast().last(where: {
        own.contains(words[$0]) && being.contains(words[$0 + 1])
      })
    else { return false }
    return !words[place...].contains { other.contains($0) || pointing.contains($0) }
  }

  static func of(_ language: Language) -> LineTable { language == .fr ? french : english }

  static func patterns(_ lines: String) -> [SpokenPattern] {
    lines.split(separator: "\n").map { SpokenPattern(String($0)) }
  }

  static func words(_ lines: String) -> Set<String> {
    Set(lines.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Each word with its French endings.
  static func forms(_ lines: String) -> String {
    lines.split(whereSeparator: \.isWhitespace).flatMap { word -> [String] in
      word.hasSuffix("e") ? [String(word), word + "s"] : ["", "e", "s", "es"].map { word + $0 }
    }.joined(separator: "|")
  }

  /// Participles in -é: "manipulé" folds to "manipule".
  static func participles(_ lines: String) -> String {
    lines.split(whereSeparator: \.isWhitespace).flatMap { word in ["", "e", "s", "es"].map { word + $0 } }
      .joined(separator: "|")
  }
}
