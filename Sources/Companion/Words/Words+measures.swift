extension Words {
  /// What a measure of a voice means, and why one did not come to its end.
  enum Measures {
    /// The bounds are those of models that were measured (`docs/continuity-figures.md`): another model of the same
    /// family scores 76, good models of other makers 60 to 65, a weaker one 44.
    static func verdict(on report: KeptReport) -> Phrase {
      let score = FidelityReport.score(report.stripped)
      if report.low <= max(0.5, report.nullStripped) {
        return Phrase(
          fr:
            "Sur ces échanges, le test ne distingue pas cette voix de l’ancienne\u{a0}: il ne fait pas mieux que le hasard.",
          en:
            "On these exchanges the test cannot tell this voice from the former one: it does no better than chance."
        )
      }
      switch score {
      case 70...:
        return Phrase(
          fr: "Proche\u{a0}: à peu près comme deux modèles d’une même famille.",
          en: "Near: about as two models of one family.")
      case 50..<70:
        return Phrase(
          fr:
            "Une parenté, mais on entend la différence\u{a0}: comme deux bons modèles de maisons différentes.",
          en: "Akin, and yet the difference can be heard: as between two good models of different makers.")
      default:
        return Phrase(
          fr: "C’est nettement une autre voix.", en: "This is plainly another voice.")
      }
    }

    /// What so many rounds of the blind game come to.
    static func count(_ right: Int, of rounds: Int) -> Phrase {
      let plain = Phrase(
        fr: "Vous avez reconnu la vraie réponse \(right) fois sur \(rounds).",
        en: "You were right in \(right) of \(rounds).")
      guard rounds >= GuessInterval.fewestRounds else {
        let left = GuessInterval.fewestRounds - rounds
        return Phrase(
          fr: plain.fr + " Encore \(left) pour que le compte dise quelque chose.",
          en: plain.en + " \(left) more until the count tells something.")
      }
      let interval = GuessInterval.of(right, in: rounds)
      let (low, high) = (
        Int((100 * interval.lowerBound).rounded()), Int((100 * interval.upperBound).rounded())
      )
      let isChance = interval.contains(0.5)
      return Phrase(
        fr: plain.fr + " D’après ces tours, vous la reconnaîtriez entre \(low) et \(high) fois sur 100"
          + (isChance
            ? "\u{a0}: cela peut être le hasard, qui donne 50."
            : ", ce que le hasard seul, qui donne 50, n’explique pas."),
        en: plain.en + " Going by these rounds you would know it between \(low) and \(high) times out of 100"
          + (isChance
            ? ": that may be chance, which gives 50." : ", which chance alone, giving 50, does not explain."))
    }

    static func trouble(_ trouble: FidelityRun.Trouble) -> Phrase {
      switch trouble {
      case .model:
        Phrase(
          fr:
            "Le modèle n’a pas répondu plusieurs fois de suite. La mesure attend\u{a0}; vous pouvez la reprendre.",
          en: "The model did not answer several times in a row. The measure waits; you can take it up again.")
      case .modelGone:
        Phrase(
          fr: "Ce modèle n’est plus là. Remettez-le dans les réglages, puis reprenez la mesure.",
          en: "This model is no longer there. Bring it back in the settings, then take the measure up again.")
      case .promptChanged:
        Phrase(
          fr:
            "Les consignes données aux modèles ont changé depuis le début de cette mesure. Commencez-en une nouvelle.",
          en: "What models are told has changed since this measure began. Begin a new one.")
      case .consent:
        Phrase(
          fr:
            "Ce modèle est sur une autre machine, et vous n’avez pas accepté que vos mots y soient envoyés.",
          en: "This model is on another machine, and you did not agree to your words being sent there.")
      case .tooFew:
        Phrase(
          fr: "Il restait trop peu d’échanges pour un chiffre honnête\u{a0}: il en faut au moins 20.",
          en: "Too few exchanges were left for an honest figure: it takes at least 20.")
      case .storage:
        Phrase(
          fr: "Une réponse n’a pas pu être enregistrée. Voyez la place sur le disque, puis reprenez.",
          en: "An answer could not be kept. See to the room on the disk, then take it up again.")
      }
    }
  }
}
