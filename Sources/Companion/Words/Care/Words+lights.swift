extension Words {
  /// The lights beside a prepared message. A sentence why and something to try, never a mark.
  enum Lights {
    static let clear =
      Spoken(
        vous:
          "Rien ne m’arrête ici. Mes règles ne voient pas tout\u{a0}: relisez-la à voix haute.",
        tu:
          "Rien ne m’arrête ici. Mes règles ne voient pas tout\u{a0}: relis-la à voix haute.",
        en:
          "Nothing stops me here. My rules do not see everything: read it aloud.")

    /// What may be heard in the line.
    static func why(_ concern: LineConcern) -> Spoken {
      switch concern {
      case .insult:
        Spoken(
          fr:
            "Un mot qui blesse\u{a0}: l’autre n’entendra que lui.",
          en:
            "A word that hurts: it is all the other will hear.")
      case .threat:
        Spoken(
          fr:
            "Une menace ferme la porte\u{a0}: on ne peut y répondre que par oui ou par la guerre.",
          en:
            "A threat shuts the door: it can only be met with a yes or a fight.")
      case .label:
        Spoken(
          fr:
            "Cela dit ce que l’autre est\u{a0}; ce qu’il ou elle a fait se discute mieux.",
          en:
            "This says what the other is; what they did is easier to talk about.")
      case .mindReading:
        Spoken(
          fr:
            "Cela dit ce que l’autre pense ou veut, et personne ne peut le voir de l’extérieur.",
          en:
            "This says what the other thinks or wants, and nobody can see that from outside.")
      case .accusation:
        Spoken(
          fr:
            "L’autre y est la cause de tout, et risque de se défendre au lieu d’écouter.",
          en:
            "It makes the other the cause, and they may defend themselves rather than listen.")
      case .rhetorical:
        Spoken(
          fr:
            "C’est une question qui n’attend pas de réponse\u{a0}: elle s’entend comme un reproche.",
          en:
            "It is a question that awaits no answer: it is heard as a reproach.")
      case .order:
        Spoken(
          fr:
            "Cela ne laisse pas de place à un non, alors qu’une demande peut être refusée.",
          en:
            "It leaves no room for a no, while a request can be refused.")
      case .absolute:
        Spoken(
          fr:
            "«\u{a0}Toujours\u{a0}», «\u{a0}jamais\u{a0}», «\u{a0}tout le monde\u{a0}»\u{a0}: un "
            + "seul contre-exemple suffit pour tout balayer.",
          en:
            "“Always”, “never”, “everybody”: one counterexample is enough to sweep it all away.")
      case .hiddenJudgement:
        Spoken(
          fr:
            "Derrière «\u{a0}je me sens\u{a0}» se cache ici ce que l’autre aurait fait.",
          en:
            "Behind “I feel” stands here what the other is said to have done.")
      case .negative:
        Spoken(
          fr:
            "Cela dit ce qui devrait cesser, pas encore ce qui pourrait se faire.",
          en:
            "It says what should stop, and not yet what could be done.")
      case .vague:
        Spoken(
          fr:
            "On ne pourrait pas voir si c’est fait ou non.",
          en:
            "Nobody could see whether it was done or not.")
      case .severalThings:
        Spoken(
          fr:
            "Il y a plusieurs choses à la fois\u{a0}: l’autre répondra à la plus facile.",
          en:
            "There are several things at once: the other will answer the easiest.")
      case .noWhen:
        Spoken(
          fr:
            "Il y manque un moment\u{a0}: un jour, une heure ou une occasion.",
          en:
            "It lacks a moment: a day, an hour or an occasion.")
      case .noSelf:
        Spoken(
          vous:
            "On y voit l’autre, pas encore ce qui se passe en vous.",
          tu:
            "On y voit l’autre, pas encore ce qui se passe en toi.",
          en:
            "It shows the other, and not yet what goes on in you.")
      }
    }

    /// Something to try.
    static func idea(_ concern: LineConcern) -> Spoken {
      switch concern {
      case .insult:
        Spoken(
          vous:
            "Essayez sans ce mot, avec ce que vous avez vu ou entendu.",
          tu:
            "Essaie sans ce mot, avec ce que tu as vu ou entendu.",
          en:
            "Try it without that word, with what you saw or heard.")
      case .threat:
        Spoken(
          vous:
            "Essayez de dire ce que vous ferez pour vous, sans condition.",
          tu:
            "Essaie de dire ce que tu feras pour toi, sans condition.",
          en:
            "Try saying what you will do for yourself, without a condition.")
      case .label:
        Spoken(
          vous:
            "Essayez\u{a0}: «\u{a0}Quand tu as…\u{a0}», avec un jour et un geste.",
          tu:
            "Essaie\u{a0}: «\u{a0}Quand tu as…\u{a0}», avec un jour et un geste.",
          en:
            "Try: “When you…”, with a day and an act.")
      case .mindReading:
        Spoken(
          vous:
            "Essayez ce que vous avez vu, puis demandez\u{a0}: «\u{a0}Qu’est-ce qui se passait pour "
            + "toi\u{a0}?\u{a0}»",
          tu:
            "Essaie ce que tu as vu, puis demande\u{a0}: «\u{a0}Qu’est-ce qui se passait pour "
            + "toi\u{a0}?\u{a0}»",
          en:
            "Try what you saw, then ask: “What was going on for you?”")
      case .accusation:
        Spoken(
          vous:
            "Essayez\u{a0}: «\u{a0}Quand…, je me sens…\u{a0}», avec un sentiment à vous.",
          tu:
            "Essaie\u{a0}: «\u{a0}Quand…, je me sens…\u{a0}», avec un sentiment à toi.",
          en:
            "Try: “When…, I feel…”, with a feeling of your own.")
      case .rhetorical:
        Spoken(
          vous:
            "Essayez de dire ce que vous auriez voulu entendre.",
          tu:
            "Essaie de dire ce que tu aurais voulu entendre.",
          en:
            "Try saying what you would have liked to hear.")
      case .order:
        Spoken(
          vous:
            "Essayez\u{a0}: «\u{a0}Est-ce que tu pourrais…\u{a0}?\u{a0}», et pensez à ce que vous "
            + "ferez si c’est non.",
          tu:
            "Essaie\u{a0}: «\u{a0}Est-ce que tu pourrais…\u{a0}?\u{a0}», et pense à ce que tu feras "
            + "si c’est non.",
          en:
            "Try: “Could you…?”, and think of what you will do if it is a no.")
      case .absolute:
        Spoken(
          vous:
            "Essayez un chiffre ou une fois précise\u{a0}: «\u{a0}trois fois ce mois-ci\u{a0}».",
          tu:
            "Essaie un chiffre ou une fois précise\u{a0}: «\u{a0}trois fois ce mois-ci\u{a0}».",
          en:
            "Try a number or one precise time: “three times this month”.")
      case .hiddenJudgement:
        Spoken(
          vous:
            "Essayez un sentiment qui n’a besoin de personne\u{a0}: triste, inquiet, déçue, en "
            + "colère.",
          tu:
            "Essaie un sentiment qui n’a besoin de personne\u{a0}: triste, inquiet, déçue, en colère.",
          en:
            "Try a feeling that needs nobody else: sad, worried, disappointed, angry.")
      case .negative:
        Spoken(
          vous:
            "Essayez de dire ce que vous aimeriez à la place.",
          tu:
            "Essaie de dire ce que tu aimerais à la place.",
          en:
            "Try saying what you would like instead.")
      case .vague:
        Spoken(
          vous:
            "Essayez un geste que l’on pourrait filmer, et un moment.",
          tu:
            "Essaie un geste que l’on pourrait filmer, et un moment.",
          en:
            "Try an act that one could film, and a moment.")
      case .severalThings:
        Spoken(
          vous:
            "Gardez la plus importante\u{a0}; les autres attendront.",
          tu:
            "Garde la plus importante\u{a0}; les autres attendront.",
          en:
            "Keep the most important one; the others can wait.")
      case .noWhen:
        Spoken(
          vous:
            "Ajoutez quand\u{a0}: ce soir, le mardi, avant le repas.",
          tu:
            "Ajoute quand\u{a0}: ce soir, le mardi, avant le repas.",
          en:
            "Add when: tonight, on Tuesdays, before the meal.")
      case .noSelf:
        Spoken(
          vous:
            "Commencez par «\u{a0}je\u{a0}».",
          tu:
            "Commence par «\u{a0}je\u{a0}».",
          en:
            "Begin with “I”.")
      }
    }
  }
}
