import Foundation

/// What the model is told of a companion's own manner: by examples, and in a line (the style card).
extension Prompts {
  // MARK: Examples

  /// Before the first example that stands as a turn of its own. Each mark says what is to be taken from it: a small model
  /// took the examples' facts for today's where only the first one said so.
  static let firstExample = Phrase(
    fr: "[Exemple de ta manière, un autre jour : garde la façon de dire, pas les faits.]",
    en: "[Example of your manner, another day: keep the way of saying it, not the facts.]")
  static let nextExample = Phrase(
    fr: "[Autre exemple, un autre jour : la façon de dire, pas les faits.]",
    en: "[Another example, another day: the way of saying it, not the facts.]")
  /// Before the first message that is no example.
  static let endOfExamples = Phrase(
    fr: "[Fin des exemples. La vraie conversation commence ici.]",
    en: "[End of the examples. The real conversation begins here.]")

  /// The same where the conversation had begun before.
  static let backFromExamples = Phrase(
    fr: "[Fin des exemples. La vraie conversation reprend ici, là où elle en était.]",
    en: "[End of the examples. The real conversation goes on here, where it stood.]")

  /// Several lines, without the marks that notes are framed by: nothing in an example can end its frame (T37).
  static func unframed(_ text: String) -> String {
    String(text.map { $0 == "[" ? "(" : $0 == "]" ? ")" : $0 })
  }

  // MARK: Who speaks

  /// In place of the house's own manner, where a companion has one of its own.
  static let ownManner = Phrase(
    fr:
      "Tu as ta propre manière de parler : celle de ton caractère et des exemples. Garde-en la longueur, les mots, la "
      + "ponctuation. Parle de ce que la personne vient de dire et de ce qu’elle t’a raconté. Dis ton avis avec franchise, "
      + "même quand il déplaît. N’invente aucun souvenir.",
    en:
      "You have your own way of talking: that of your character and of the examples. Keep its length, its words, its "
      + "punctuation. Speak of what they just said and of what they told you. Give your honest opinion, also when it is "
      + "unwelcome. Never invent a memory.")

  /// Stands between manner and what to do about danger.
  static let beforeManner = Phrase(
    fr: "Ce qui suit passe avant ta manière :", en: "What follows comes before your manner:")

  // MARK: The style card

  /// What a companion's habits come to, in a line; the plainest first, so that a small budget keeps those.
  /// - Parameter tokens: What it may take; parts that find no room are left out.
  static func styleCard(
    _ habits: VoiceHabits, petNames: [String] = [], within tokens: Int, in language: Language
  ) -> String {
    var card = Phrase(fr: "Ta manière : ", en: "Your manner: ").in(language)
    var isFirst = true
    for part in parts(habits, petNames, in: language) {
      let more = (isFirst ? "" : language == .fr ? " ; " : "; ") + part
      guard TokenEstimate.tokens(in: card + more + ".") <= tokens else { continue }
      card += more
      isFirst = false
    }
    return isFirst ? "" : card + "."
  }

  private static func parts(_ habits: VoiceHabits, _ petNames: [String], in language: Language) -> [String] {
    var parts: [Phrase?] = [
      Phrase(
        fr: "\(habits.shortWords) à \(habits.longWords) mots",
        en: "\(habits.shortWords) to \(habits.longWords) words"),
      named(petNames, fr: "tu l’appelles", en: "you call them"),
      named(habits.turns, fr: "tes tournures :", en: "your turns of phrase:"),
      // Small models speak of themselves where they do not know what to say.
      habits.speaksOfSelf < 0.12
        ? Phrase(fr: "presque jamais « je »", en: "hardly ever “I”") : nil,
      named(habits.openings, fr: "tu commences volontiers par", en: "you like to begin with"),
    ]
    let signs = habits.favouriteEmoji.joined(separator: " ")
    parts.append(
      habits.emoji < 0.03
        ? Phrase(fr: "aucun emoji", en: "no emoji")
        : often(habits.emoji, Phrase(fr: "emoji", en: "emoji")).map {
          signs.isEmpty ? $0 : Phrase(fr: $0.fr + " (\(signs))", en: $0.en + " (\(signs))")
        })
    parts.append(
      habits.closingQuestions < 0.03
        ? Phrase(fr: "pas de question à la fin", en: "no question at the end")
        : often(habits.closingQuestions, Phrase(fr: "question à la fin", en: "question at the end")))
    parts.append(
      habits.exclamations < 0.03
        ? Phrase(fr: "aucun point d’exclamation", en: "no exclamation marks")
        : often(habits.exclamations, Phrase(fr: "points d’exclamation", en: "exclamation marks")))
    parts.append(often(habits.ellipses, Phrase(fr: "points de suspension", en: "ellipses")))
    parts.append(often(habits.smallBeginnings, Phrase(fr: "début sans majuscule", en: "small first letters")))
    parts.append(often(habits.parentheses, Phrase(fr: "parenthèses", en: "parentheses")))
    parts.append(often(habits.dashes, Phrase(fr: "tirets longs", en: "long dashes")))
    parts.append(
      habits.lists < 0.03
        ? Phrase(fr: "pas de liste", en: "no lists")
        : often(habits.lists, Phrase(fr: "listes", en: "lists")))
    parts.append(
      habits.paragraphs < 0.03 ? Phrase(fr: "un seul paragraphe", en: "a single paragraph") : nil)
    return parts.compactMap { $0?.in(language) }
  }

  /// A habit of one reply in eight is worth a word.
  private static func often(_ share: Double, _ what: Phrase) -> Phrase? {
    switch share {
    case 0.6...: Phrase(fr: "presque toujours " + what.fr, en: "nearly always " + what.en)
    case 0.25...: Phrase(fr: "souvent " + what.fr, en: "often " + what.en)
    case 0.12...: Phrase(fr: "parfois " + what.fr, en: "sometimes " + what.en)
    default: nil
    }
  }

  private static func named(_ words: [String], fr: String, en: String) -> Phrase? {
    guard !words.isEmpty else { return nil }
    let words = words.map(plain)
    return Phrase(
      fr: fr + " " + words.map { "« \($0) »" }.joined(separator: ", "),
      en: en + " " + words.map { "“\($0)”" }.joined(separator: ", "))
  }
}
