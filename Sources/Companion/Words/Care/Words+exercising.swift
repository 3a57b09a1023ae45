extension Words {
  /// What the house says around the steps of an exercise. It says that something hurts, and never that it is so (C4).
  enum Exercising {
    /// - Returns: `nil` for a step whose sentence needs what was answered before.
    static func question(_ step: ExerciseStep) -> Spoken? {
      record(step) ?? activation(step) ?? ladder(step) ?? problem(step) ?? worry(step) ?? sleep(step)
        ?? calm(step)
    }

    /// What the exercise is for.
    static func why(_ exercise: CareExercise) -> Spoken {
      switch exercise {
      case .thoughtRecord:
        Spoken(
          fr:
            "On regarde une seule pensée de près\u{a0}: ce qui la porte, ce qui la contredit, et ce qu’une phrase plus juste changerait.",
          en:
            "We look closely at one thought: what carries it, what speaks against it, and what a fairer sentence would change."
        )
      case .activation:
        Spoken(
          fr:
            "Faire vient souvent avant l’envie. De petites choses prévues, puis notées, montrent ce qui fait du bien.",
          en:
            "Doing often comes before feeling like it. Small things, planned and then noted, show what does good."
        )
      case .ladder:
        Spoken(
          fr: "Éviter entretient la peur. Y aller par petites marches permet de vérifier ce qu’elle prédit.",
          en: "Avoiding keeps fear going. Going in small steps lets one check what it predicts.")
      case .problemSolving:
        Spoken(
          fr:
            "Un problème à soi et d’aujourd’hui se règle mieux pas à pas, en séparant les idées du jugement.",
          en:
            "A problem that is one’s own and of today is better settled step by step, with ideas kept apart from judging."
        )
      case .worryTime:
        Spoken(
          fr:
            "Un moment fixe pour les soucis libère le reste de la journée. Ils ne sont pas chassés\u{a0}: ils attendent leur heure.",
          en:
            "A fixed time for worries frees the rest of the day. They are not chased away: they wait for their hour."
        )
      case .sleep:
        Spoken(
          fr: "Quelques nuits notées montrent ce qui gêne le sommeil, mieux que le souvenir.",
          en: "A few nights that are noted show what disturbs sleep, better than memory does.")
      case .relaxation:
        Spoken(
          fr: "Le corps se calme plus vite que les idées. La tension avant et après montre si cela aide.",
          en: "The body calms down sooner than the mind. The tension before and after shows whether it helps."
        )
      case .compassion:
        Spoken(
          fr: "On se parle souvent plus durement qu’à un ami. La lettre essaie l’autre ton.",
          en: "One often talks to oneself more harshly than to a friend. The letter tries the other tone.")
      case .rehearsal:
        Spoken(
          fr: "On prépare une conversation difficile, phrase par phrase.",
          en: "A hard conversation is prepared, sentence by sentence.")
      }
    }

    static func bound(_ bound: ExerciseBound) -> Spoken {
      switch bound {
      case .past:
        Spoken(
          fr: "Ce moment est déjà passé. Quel jour et quelle heure à venir\u{a0}?",
          en: "That moment has passed already. What day and time ahead?")
      case .farAhead:
        Spoken(
          fr: "C’est loin. Un moment dans les soixante jours, plutôt\u{a0}?",
          en: "That is far off. A moment within sixty days, rather?")
      case .threeADay:
        Spoken(
          fr: "Trois actes ce jour-là, c’est assez pour une première semaine. Un autre jour\u{a0}?",
          en: "Three acts on that day are enough for a first week. Another day?")
      case .slotNearBed:
        Spoken(
          fr:
            "C’est trop près du lit\u{a0}: les soucis suivraient dans la nuit. Une heure qui finit deux heures plus tôt\u{a0}?",
          en:
            "That is too near bedtime: the worries would come along into the night. A time that ends two hours before?"
        )
      case .rungTooHigh:
        Spoken(
          fr: "Cette marche est haute pour commencer. Une autre, autour de 30 à 40\u{a0}?",
          en: "That step is high to begin with. Another one, around 30 to 40?")
      case .noSuchPlace:
        Spoken(
          fr: "Je ne trouve pas celle-là dans la liste. Laquelle, avec ses mots ou son numéro\u{a0}?",
          en: "I cannot find that one in the list. Which one, by its words or its number?")
      case .nightContradicts:
        Spoken(
          vous: "Avec ces heures, le compte de la nuit n’y est pas. Pouvez-vous me les redire\u{a0}?",
          tu: "Avec ces heures, le compte de la nuit n’y est pas. Peux-tu me les redire\u{a0}?",
          en: "With these times the night does not add up. Could you tell me them again?")
      }
    }
  }
}
