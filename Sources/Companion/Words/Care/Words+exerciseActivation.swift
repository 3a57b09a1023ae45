extension Words.Exercising {
  /// The questions of the activation; `nil` for any other step.
  static func activation(_ step: ExerciseStep) -> Spoken? {
    switch step {
    case .activity:
      Spoken(
        vous: "Notez une chose que vous avez faite, aujourd’hui ou hier, même banale. Laquelle\u{a0}?",
        tu: "Note une chose que tu as faite, aujourd’hui ou hier, même banale. Laquelle\u{a0}?",
        en: "Note one thing you did, today or yesterday, however plain. What was it?")
    case .pleasure:
      Spoken(fr: "Combien de plaisir, de 0 à 10\u{a0}?", en: "How much pleasure, from 0 to 10?")
    case .mastery:
      Spoken(
        fr: "Et le sentiment d’y être arrivé, de 0 à 10\u{a0}?",
        en: "And the feeling of having managed it, from 0 to 10?")
    case .moodThen:
      Spoken(
        vous: "Votre humeur juste après, de 0 à 10\u{a0}?", tu: "Ton humeur juste après, de 0 à 10\u{a0}?",
        en: "Your mood just after, from 0 to 10?")
    case .logMore:
      Spoken(
        fr:
          "C’est noté. Une autre activité, passer à la suite, ou revenir plus tard\u{a0}? Trois jours donnent une bonne image.",
        en: "Noted. Another activity, on with the rest, or come back later? Three days give a good picture.")
    case .values:
      Spoken(
        vous: "Qu’est-ce qui compte pour vous\u{a0}? Un ou plusieurs domaines.",
        tu: "Qu’est-ce qui compte pour toi\u{a0}? Un ou plusieurs domaines.",
        en: "What matters to you? One area or several.")
    case .smallActs:
      Spoken(
        vous:
          "Des actes tout petits, deux minutes ou moins\u{a0}: lesquels vous viennent\u{a0}? Un par ligne.",
        tu: "Des actes tout petits, deux minutes ou moins\u{a0}: lesquels te viennent\u{a0}? Un par ligne.",
        en: "Tiny acts, two minutes or less: which come to mind? One a line.")
    case .mediumActs:
      Spoken(fr: "Et d’un quart d’heure environ\u{a0}?", en: "And of about a quarter of an hour?")
    case .largeActs:
      Spoken(
        fr: "Et de plus grands, une heure ou davantage\u{a0}? Aucun n’est obligatoire.",
        en: "And larger ones, an hour or more? None of them is a duty.")
    case .planWhat:
      Spoken(
        fr: "On en choisit un pour commencer, le plus facile. Lequel\u{a0}?",
        en: "Let us choose one to begin with, the easiest. Which?")
    case .planWhen:
      Spoken(fr: "Quel jour, et à quelle heure\u{a0}?", en: "What day, and at what time?")
    case .planPlace:
      Spoken(fr: "À quel endroit\u{a0}?", en: "Where?")
    case .planWith:
      Spoken(fr: "Avec qui, ou seul(e)\u{a0}?", en: "With whom, or alone?")
    case .planObstacle:
      Spoken(fr: "Qu’est-ce qui pourrait l’empêcher\u{a0}?", en: "What could get in the way?")
    case .planIfThen:
      Spoken(
        vous: "Si cela arrive, alors que ferez-vous\u{a0}? «\u{a0}Si… alors…\u{a0}»",
        tu: "Si cela arrive, alors que feras-tu\u{a0}? «\u{a0}Si… alors…\u{a0}»",
        en: "If that happens, what will you do then? “If… then…”")
    case .planPleasure:
      Spoken(
        vous: "Combien de plaisir en attendez-vous, de 0 à 10\u{a0}?",
        tu: "Combien de plaisir en attends-tu, de 0 à 10\u{a0}?",
        en: "How much pleasure do you expect, from 0 to 10?")
    case .planMastery:
      Spoken(
        fr: "Et le sentiment d’y arriver, de 0 à 10\u{a0}?",
        en: "And the feeling of managing it, from 0 to 10?")
    case .planMore:
      Spoken(
        fr: "C’est prévu. Un autre acte, ou est-ce assez\u{a0}? Un seul suffit\u{a0}; trois au plus.",
        en: "It is planned. Another act, or is that enough? One will do; three at most.")
    default: nil
    }
  }
}
