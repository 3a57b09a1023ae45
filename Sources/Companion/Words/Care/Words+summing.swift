extension Words {
  /// The summary for a professional: the person speaks in it, not the house.
  enum Summing {
    static func heading(_ day: String) -> Phrase {
      Phrase(fr: "Ce que j’apporte, le \(day)", en: "What I bring, \(day)")
    }

    static func title(_ part: SummaryPart) -> Phrase {
      switch part {
      case .why: Phrase(fr: "Pourquoi je viens", en: "Why I came")
      case .scores: Phrase(fr: "Mes questionnaires", en: "My questionnaires")
      case .formulation: Phrase(fr: "Comment cela s’enchaîne", en: "How it hangs together")
      case .traps:
        Phrase(fr: "Façons de penser que je reconnais souvent", en: "Ways of thinking I often recognise")
      case .practice: Phrase(fr: "Ce que j’ai pratiqué", en: "What I practised")
      case .sleep: Phrase(fr: "Mes nuits", en: "My nights")
      case .safety: Phrase(fr: "Mon plan de sécurité", en: "My safety plan")
      case .questions:
        Phrase(fr: "Mes questions pour la prochaine séance", en: "My questions for the next session")
      }
    }

    /// Under the box to tick.
    static func hint(_ part: SummaryPart) -> Spoken {
      switch part {
      case .why:
        Spoken(
          vous: "Vos propres mots. Changez-les comme vous voulez.",
          tu: "Tes propres mots. Change-les comme tu veux.",
          en: "Your own words. Change them as you like.")
      case .scores:
        Spoken(
          fr: "Les scores avec leurs dates et les repères publiés, et de petites courbes.",
          en: "Scores with their dates and the published bands, and small curves.")
      case .formulation:
        Spoken(
          vous: "La carte telle que vous l’avez écrite.", tu: "La carte telle que tu l’as écrite.",
          en: "The card as you wrote it.")
      case .traps:
        Spoken(
          vous: "Seulement ceux que vous avez choisis vous-même dans vos fiches.",
          tu: "Seulement ceux que tu as choisis dans tes fiches.",
          en: "Only those that you chose yourself in your records.")
      case .practice:
        Spoken(
          fr: "Les exercices commencés et menés au bout, et ce qui en a été appris.",
          en: "Exercises begun and brought to an end, and what was learnt from them.")
      case .sleep:
        Spoken(fr: "Les nuits notées, quatorze au plus.", en: "The nights noted, fourteen at most.")
      case .safety:
        Spoken(
          vous:
            "Votre plan, avec les noms et les numéros qui y sont. Il n’est dans la feuille que si vous le cochez.",
          tu:
            "Ton plan, avec les noms et les numéros qui y sont. Il n’est dans la feuille que si tu le coches.",
          en: "Your plan, with the names and numbers in it. It is on the sheet only if you tick it.")
      case .questions:
        Spoken(
          vous: "Ce que vous voudriez demander ou dire.", tu: "Ce que tu voudrais demander ou dire.",
          en: "What you would like to ask or to say.")
      }
    }

    static let source = Phrase(
      fr: "Généré à partir de ce que j’ai noté, sans valeur diagnostique.",
      en: "Made from what I noted; it has no diagnostic value.")

    static let inAppendix = Phrase(fr: "En annexe.", en: "In the appendix.")

    static let scoreHeaders = [
      Phrase(fr: "Questionnaire", en: "Questionnaire"), Phrase(fr: "Date", en: "Date"),
      Phrase(fr: "Score", en: "Score"), Phrase(fr: "Repère publié", en: "Published band"),
    ]
    static let cardHeaders = [Phrase(fr: "Partie", en: "Part"), Phrase(fr: "Mes mots", en: "My words")]
    /// What the arrows of a card say.
    static let cardTold = Phrase(
      fr:
        "Une boucle\u{a0}: la situation mène aux pensées, les pensées aux émotions, les émotions au corps, le corps à ce que je "
        + "fais, et ce que je fais ramène à la situation.",
      en:
        "A loop: the situation leads to thoughts, thoughts to emotions, emotions to the body, the body to what I do, and what I do "
        + "leads back to the situation.")
    static let planHeaders = [
      Phrase(fr: "Partie", en: "Part"), Phrase(fr: "Ce que j’ai noté", en: "What I noted"),
    ]

    static func belief(_ belief: Int) -> Phrase {
      Phrase(fr: "j’y crois à \(belief) sur 100", en: "I believe it \(belief) of 100")
    }

    static func times(_ name: String, _ count: Int) -> Phrase {
      Phrase(fr: "\(name)\u{a0}: \(count) fois", en: "\(name): \(count == 1 ? "once" : "\(count) times")")
    }

    static let ownChoice = Phrase(
      fr: "Choisies par moi parmi plusieurs propositions, dans mes fiches.",
      en: "Chosen by me among several suggestions, in my records.")

    static func practised(_ name: String, begun: Int, done: Int) -> Phrase {
      Phrase(
        fr: "\(name)\u{a0}: \(done) sur \(begun) au bout",
        en: "\(name): \(done) of \(begun) brought to an end")
    }

    static func acts(planned: Int, done: Int) -> Phrase {
      Phrase(
        fr: "Actes prévus\u{a0}: \(planned), dont faits\u{a0}: \(done)",
        en: "Acts planned: \(planned), of which done: \(done)")
    }

    static let learnt = Phrase(fr: "Ce que j’en ai appris", en: "What I learnt from it")

    static func plan(_ part: SafetyPlan.Part) -> Phrase {
      switch part {
      case .signs: Phrase(fr: "Signes qui préviennent", en: "Warning signs")
      case .coping: Phrase(fr: "Ce que je peux faire seul ou seule", en: "What I can do on my own")
      case .distraction:
        Phrase(fr: "Lieux et gens qui changent les idées", en: "Places and people that take my mind off it")
      case .people: Phrase(fr: "À qui demander de l’aide", en: "Whom to ask for help")
      case .professionals: Phrase(fr: "Professionnels", en: "Professionals")
      case .safety: Phrase(fr: "Rendre le lieu plus sûr", en: "Making the place safer")
      }
    }
  }
}
