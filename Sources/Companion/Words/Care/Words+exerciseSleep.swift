extension Words.Exercising {
  /// The questions of the sleep diary; `nil` for any other step.
  static func sleep(_ step: ExerciseStep) -> Spoken? {
    switch step {
    case .nightBed:
      Spoken(
        fr:
          "La nuit dernière\u{a0}: à quelle heure au lit, et combien de temps éveillé(e) dans la nuit\u{a0}?",
        en: "Last night: when did you go to bed, and how long were you awake in the night?")
    case .night:
      Spoken(
        vous: "Combien de temps pour vous endormir, combien de réveils, à quelle heure debout\u{a0}?",
        tu: "Combien de temps pour t’endormir, combien de réveils, à quelle heure debout\u{a0}?",
        en: "How long to fall asleep, how many wake-ups, when were you up?")
    case .nightQuality:
      Spoken(fr: "Comment était cette nuit, de 0 à 10\u{a0}?", en: "How was this night, from 0 to 10?")
    case .nightMore:
      Spoken(fr: "Une autre nuit, ou passer à la suite\u{a0}?", en: "Another night, or on with the rest?")
    case .rising:
      Spoken(
        vous: "Une heure de lever fixe, chaque jour la même\u{a0}: laquelle tiendriez-vous\u{a0}?",
        tu: "Une heure de lever fixe, chaque jour la même\u{a0}: laquelle tiendrais-tu\u{a0}?",
        en: "A fixed rising time, the same every day: which could you keep?")
    case .bedRule:
      Spoken(
        vous:
          "Le lit pour dormir seulement\u{a0}: après vingt minutes éveillé(e) environ, se lever, quelque chose de calme, puis y retourner. Voulez-vous l’essayer\u{a0}?",
        tu:
          "Le lit pour dormir seulement\u{a0}: après vingt minutes éveillé(e) environ, se lever, quelque chose de calme, puis y retourner. Veux-tu l’essayer\u{a0}?",
        en:
          "Bed for sleep only: after about twenty minutes awake, get up, something calm, then back. Would you like to try it?"
      )
    case .windDown:
      Spoken(
        vous: "Pour le soir et le matin, que voulez-vous essayer cette semaine\u{a0}? Un ou deux suffisent.",
        tu: "Pour le soir et le matin, que veux-tu essayer cette semaine\u{a0}? Un ou deux suffisent.",
        en: "For the evening and the morning, what would you like to try this week? One or two will do.")
    case .sleepHealth:
      Spoken(
        fr:
          "Avant de parler du temps passé au lit\u{a0}: trouble bipolaire, épilepsie, ronflements ou pauses de souffle, travail de nuit ou décalé, conduite au travail, grossesse\u{a0}? Ou rien de cela\u{a0}?",
        en:
          "Before we speak of time in bed: bipolar disorder, epilepsy, snoring or pauses in breathing, night or shift work, driving for work, pregnancy? Or none of these?"
      )
    default: nil
    }
  }
}
