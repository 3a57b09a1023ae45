import Safeguard

extension Words {
  /// What the house says around the questions of the intake.
  enum Asking {
    static let opening = Spoken(
      vous:
        "Une trentaine de questions, douze à quinze minutes, à votre rythme. Vous pouvez passer une question, vous arrêter et "
        + "reprendre plus tard. Les réponses sont scellées sur cette machine.",
      tu:
        "Une trentaine de questions, douze à quinze minutes, à ton rythme. Tu peux passer une question, t’arrêter et reprendre "
        + "plus tard. Les réponses sont scellées sur cette machine.",
      en:
        "About thirty questions, twelve to fifteen minutes, at your own pace. You can skip a question, stop, and take it up "
        + "later. Your answers are sealed on this machine.")

    /// - Parameter kind: Of the step that was not understood.
    static func again(_ kind: IntakeStep.Kind) -> Spoken {
      switch kind {
      case .words:
        Spoken(
          vous: "Quelques mots suffisent, ou dites «\u{a0}passer\u{a0}».",
          tu: "Quelques mots suffisent, ou dis «\u{a0}passer\u{a0}».",
          en: "A few words are enough, or say “skip”.")
      case .scale:
        Spoken(
          vous: "Pour bien comprendre\u{a0}: pouvez-vous me donner un nombre de 0 à 10\u{a0}?",
          tu: "Pour bien comprendre\u{a0}: peux-tu me donner un nombre de 0 à 10\u{a0}?",
          en: "So that I understand: could you give me a number from 0 to 10?")
      case .item, .choice:
        Spoken(
          vous: "Je n’ai pas bien compris. Laquelle de ces réponses est la plus proche de la vôtre\u{a0}?",
          tu: "Je n’ai pas bien compris. Laquelle de ces réponses est la plus proche de la tienne\u{a0}?",
          en: "I did not quite understand. Which of these answers is closest to yours?")
      case .night:
        Spoken(
          vous:
            "Il me manque une partie de la nuit. Par exemple\u{a0}: «\u{a0}vingt minutes, un réveil, debout à 7\u{a0}h\u{a0}».",
          tu:
            "Il me manque une partie de la nuit. Par exemple\u{a0}: «\u{a0}vingt minutes, un réveil, debout à 7\u{a0}h\u{a0}».",
          en: "Part of the night is missing. For example: “twenty minutes, one wake-up, up at 7”.")
      case .bed:
        Spoken(
          vous:
            "Il me manque une partie. Par exemple\u{a0}: «\u{a0}au lit à 23\u{a0}h, un quart d’heure\u{a0}».",
          tu:
            "Il me manque une partie. Par exemple\u{a0}: «\u{a0}au lit à 23\u{a0}h, un quart d’heure\u{a0}».",
          en: "Part of it is missing. For example: “in bed at 11 pm, a quarter of an hour”.")
      }
    }

    static let offer = Spoken(
      vous: "Voici les réponses possibles. Choisissez la plus proche, ou passez\u{a0}: ce n’est pas grave.",
      tu: "Voici les réponses possibles. Choisis la plus proche, ou passe\u{a0}: ce n’est pas grave.",
      en: "Here are the possible answers. Choose the closest one, or skip it: that is fine.")

    /// - Parameter label: The answer the words are near to.
    static func confirm(_ label: String) -> Spoken {
      Spoken(
        vous: "Je comprends «\u{a0}\(label)\u{a0}». Est-ce bien cela\u{a0}?",
        tu: "Je comprends «\u{a0}\(label)\u{a0}». C’est bien ça\u{a0}?",
        en: "I understand “\(label)”. Is that it?")
    }

    static func contradiction(_ clash: SleepTimes.Contradiction) -> Spoken {
      switch clash {
      case .veryLong:
        Spoken(
          vous:
            "Avec ces heures, vous seriez plus de seize heures au lit. Pouvez-vous me redire ces heures\u{a0}?",
          tu: "Avec ces heures, tu serais plus de seize heures au lit. Peux-tu me redire ces heures\u{a0}?",
          en:
            "With these times you would be in bed for more than sixteen hours. Could you tell me the times again?"
        )
      case .veryShort:
        Spoken(
          vous:
            "Avec ces heures, vous seriez moins d’une heure au lit. Pouvez-vous me redire ces heures\u{a0}?",
          tu: "Avec ces heures, tu serais moins d’une heure au lit. Peux-tu me redire ces heures\u{a0}?",
          en: "With these times you would be in bed for less than an hour. Could you tell me the times again?"
        )
      case .neverAsleep:
        Spoken(
          vous:
            "Avec ces durées, il ne resterait pas de temps pour dormir. Pouvez-vous me redire combien de temps vous êtes "
            + "éveillé(e)\u{a0}?",
          tu:
            "Avec ces durées, il ne resterait pas de temps pour dormir. Peux-tu me redire combien de temps tu es "
            + "éveillé(e)\u{a0}?",
          en:
            "With these lengths no time would be left for sleep. Could you tell me again how long you lie awake?"
        )
      }
    }

    static func paused(_ pause: Intake.Pause) -> Spoken {
      switch pause {
      case .wished:
        Spoken(
          vous: "On s’arrête là. Vos réponses sont gardées\u{a0}; vous reprendrez quand vous voudrez.",
          tu: "On s’arrête là. Tes réponses sont gardées\u{a0}; tu reprendras quand tu voudras.",
          en: "We stop here. Your answers are kept; you can take it up whenever you like.")
      case .risk(.urgent):
        Spoken(
          vous:
            "Ce que vous venez de dire passe avant les questions. Êtes-vous en danger maintenant\u{a0}? Appelez dès à présent un "
            + "des numéros ci-dessus, et restez près de quelqu’un si c’est possible. Vos réponses sont gardées.",
          tu:
            "Ce que tu viens de dire passe avant les questions. Es-tu en danger maintenant\u{a0}? Appelle dès à présent un des "
            + "numéros ci-dessus, et reste près de quelqu’un si c’est possible. Tes réponses sont gardées.",
          en:
            "What you just said comes before any question. Are you in danger right now? Call one of the numbers above now, and "
            + "stay close to somebody if you can. Your answers are kept.")
      case .risk:
        Spoken(
          vous:
            "Merci de l’avoir dit. Je mets les questions en pause\u{a0}: cela compte davantage. Les numéros ci-dessus répondent, "
            + "et parler aujourd’hui à quelqu’un de confiance peut aider. Vous pourrez reprendre quand vous serez en sécurité.",
          tu:
            "Merci de l’avoir dit. Je mets les questions en pause\u{a0}: cela compte davantage. Les numéros ci-dessus répondent, "
            + "et parler aujourd’hui à quelqu’un de confiance peut aider. Tu pourras reprendre quand tu seras en sécurité.",
          en:
            "Thank you for saying so. I am pausing the questions: this matters more. The numbers above answer, and talking today "
            + "to somebody you trust can help. You can take this up again once you are safe.")
      }
    }

    static let helpStaysNear = Spoken(
      vous: "Vous n’avez pas à répondre. L’aide reste là, juste au-dessus, si vous en avez besoin.",
      tu: "Tu n’as pas à répondre. L’aide reste là, juste au-dessus, si tu en as besoin.",
      en: "You need not answer. Help stays here, just above, should you need it.")

    static let done = Spoken(
      vous:
        "C’est tout. Merci d’avoir pris ce temps. Voici ce que j’ai compris\u{a0}; vous pourrez tout corriger.",
      tu:
        "C’est tout. Merci d’avoir pris ce temps. Voici ce que j’ai compris\u{a0}; tu pourras tout corriger.",
      en: "That is all. Thank you for taking this time. Here is what I understood; you can correct all of it."
    )

    static let skip = Phrase(fr: "Passer", en: "Skip")
    static let unknown = Phrase(fr: "Je ne sais pas", en: "I don’t know")
    static let declined = Phrase(fr: "Je préfère ne pas répondre", en: "I would rather not answer")
  }
}
