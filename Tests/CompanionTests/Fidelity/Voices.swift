import Companion

/// Invented replies in two languages, the same each time; a voice is what it cannot help doing.
enum Voices {
  struct Manner {
    var asks = 0.3
    var exclaims = 0.1
    var list = 0.0
    var addition: String?
  }

  private static let sentences: [Language: [String]] = [
    .en: [
      "The river was high this morning and the boats stayed in",
      "I would begin with the smaller room",
      "That is a good reason to wait until Monday", "Nobody has to answer such a letter at once",
      "You could ask your brother what he remembers of it", "Bread needs time more than strength",
      "It was never about the money", "They had put the lamp where it was of no use",
      "We can look at the two plans side by side", "A walk before supper has often helped you",
    ],
    .fr: [
      "La rivière était haute ce matin et les barques sont restées au port",
      "Je commencerais par la plus petite des pièces",
      "C’est une bonne raison d’attendre jusqu’à lundi",
      "Personne n’est obligé de répondre tout de suite à cette lettre",
      "Tu pourrais demander à ton frère ce qu’il en garde",
      "Le pain veut du temps plus que de la force",
      "Il ne s’agissait pas d’argent", "Ils avaient mis la lampe là où elle ne servait à rien",
      "On peut regarder les deux projets l’un à côté de l’autre",
      "Une marche avant le dîner t’a souvent fait du bien",
    ],
  ]

  static func replies(
    _ count: Int, _ language: Language = .en, _ manner: Manner = Manner(), seed: UInt64
  ) -> [String] {
    var dice = SeededDice(seed: seed)
    func happens(_ chance: Double) -> Bool { Double(dice.below(1000)) < chance * 1000 }
    let pool = sentences[language] ?? []
    return (0..<count).map { _ in
      var parts = (0..<(3 + dice.below(4))).map { _ in
        pool[dice.below(pool.count)]
          + (happens(manner.asks) ? "?" : happens(manner.exclaims) ? "!" : ".")
      }
      if let addition = manner.addition { parts.insert(addition, at: 0) }
      return happens(manner.list)
        ? parts.map { "- \($0)" }.joined(separator: "\n") : parts.joined(separator: " ")
    }
  }

  static func pairs(_ original: [String], _ candidate: [String]) -> MatchedPairs {
    MatchedPairs(
      zip(original, candidate).enumerated().map { place, replies in
        .init(id: "m\(place)", original: replies.0, candidate: replies.1)
      })
  }
}
