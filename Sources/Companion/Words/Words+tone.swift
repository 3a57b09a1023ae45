extension Words {
  /// How a companion speaks, in words: the names of the dials and of their notches, and what the house says when one
  /// is turned.
  package enum Manner {
    package static func name(of dial: Tone.Dial) -> Phrase {
      switch dial {
      case .warmth: Phrase(fr: "chaleur", en: "warmth")
      case .enthusiasm: Phrase(fr: "enthousiasme", en: "enthusiasm")
      case .directness: Phrase(fr: "franchise", en: "directness")
      case .playfulness: Phrase(fr: "humour", en: "humour")
      case .verbosity: Phrase(fr: "longueur", en: "length")
      case .emoji: Phrase(fr: "emoji", en: "emoji")
      }
    }

    /// - Parameter notch: One of `Tone.dial`.
    package static func notch(_ notch: Int, of dial: Tone.Dial) -> Phrase {
      let words =
        switch dial {
        case .warmth: warmth
        case .enthusiasm: enthusiasm
        case .directness: directness
        case .playfulness: playfulness
        case .verbosity: verbosity
        case .emoji: emoji
        }
      return words[min(max(notch - Tone.dial.lowerBound, 0), words.count - 1)]
    }

    private static let warmth = [
      Phrase(fr: "réservé", en: "reserved"), Phrase(fr: "sobre", en: "sparing"),
      Phrase(fr: "naturel", en: "natural"), Phrase(fr: "chaleureux", en: "warm"),
      Phrase(fr: "très chaleureux", en: "very warm"),
    ]
    private static let enthusiasm = [
      Phrase(fr: "sobre", en: "sober"), Phrase(fr: "calme", en: "calm"),
      Phrase(fr: "naturel", en: "natural"), Phrase(fr: "enjoué", en: "lively"),
      Phrase(fr: "débordant", en: "exuberant"),
    ]
    private static let directness = [
      Phrase(fr: "tout en tact", en: "very tactful"), Phrase(fr: "avec tact", en: "tactful"),
      Phrase(fr: "naturel", en: "natural"), Phrase(fr: "direct", en: "direct"),
      Phrase(fr: "très direct", en: "very direct"),
    ]
    private static let playfulness = [
      Phrase(fr: "sérieux", en: "serious"), Phrase(fr: "presque sérieux", en: "mostly serious"),
      Phrase(fr: "naturel", en: "natural"), Phrase(fr: "avec humour", en: "with humour"),
      Phrase(fr: "taquin", en: "teasing"),
    ]
    private static let verbosity = [
      Phrase(fr: "très bref", en: "very short"), Phrase(fr: "bref", en: "short"),
      Phrase(fr: "naturel", en: "natural"), Phrase(fr: "détaillé", en: "detailed"),
      Phrase(fr: "très détaillé", en: "very detailed"),
    ]
    private static let emoji = [
      Phrase(fr: "aucun", en: "none"), Phrase(fr: "presque aucun", en: "hardly any"),
      Phrase(fr: "naturel", en: "natural"), Phrase(fr: "quelques-uns", en: "a few"),
      Phrase(fr: "plusieurs", en: "several"),
    ]

    /// "enthousiasme : calme ; emoji : aucun".
    static func list(_ notches: [Tone.Dial: Int], in language: Language) -> String {
      Tone.Dial.allCases.compactMap { dial in
        notches[dial].map { notch in
          let colon = Phrase(fr: " : ", en: ": ").in(language)
          return name(of: dial).in(language) + colon + Self.notch(notch, of: dial).in(language)
        }
      }.joined(separator: Phrase(fr: " ; ", en: "; ").in(language))
    }

    static func changedHere(_ notches: [Tone.Dial: Int]) -> Phrase {
      Phrase(
        fr:
          "Ton changé pour cette conversation : \(list(notches, in: .fr)). Dites « parle-moi normalement » pour "
          + "revenir au ton habituel.",
        en:
          "Tone changed for this conversation: \(list(notches, in: .en)). Say “back to normal” to return to the "
          + "usual tone.")
    }

    static func changedAlways(_ name: String, _ notches: [Tone.Dial: Int]) -> Phrase {
      Phrase(
        fr:
          "Ton de \(name) changé pour toutes vos conversations : \(list(notches, in: .fr)). La page Compagnons "
          + "permet d’y revenir.",
        en:
          "\(name)’s tone changed for all your conversations: \(list(notches, in: .en)). The Companions page lets "
          + "you undo this.")
    }

    static func changedPrivately(_ notches: [Tone.Dial: Int]) -> Phrase {
      Phrase(
        fr:
          "Ton changé pour cette conversation : \(list(notches, in: .fr)). Elle est privée, donc cela ne vaut "
          + "qu’ici.",
        en:
          "Tone changed for this conversation: \(list(notches, in: .en)). It is private, so this holds here alone."
      )
    }

    static func backToUsual(_ name: String) -> Phrase {
      Phrase(fr: "\(name) reprend ici son ton habituel.", en: "\(name) is back to the usual tone here.")
    }

    static let alreadySo = Phrase(
      fr: "Ce réglage du ton est déjà au bout. Le menu de la conversation montre tous les réglages.",
      en: "That part of the tone is already at its end. The conversation’s menu shows all the settings.")

    static let notChanged = Phrase(
      fr: "Le ton n’a pas pu être changé. Réessayez, ou passez par le menu de la conversation.",
      en: "The tone could not be changed. Try again, or use the conversation’s menu.")
  }
}
