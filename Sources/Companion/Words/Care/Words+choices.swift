extension Words.Asking {
  /// What stands on the button of a choice, at this step.
  static func label(_ choice: IntakeChoice, at step: IntakeStep) -> Phrase {
    switch (step, choice) {
    case (.unusual, .no): Phrase(fr: "Non, ni l’un ni l’autre", en: "No, neither")
    case (.harm, .no): Phrase(fr: "Non", en: "No")
    case (.harm, .sometimes): Phrase(fr: "Oui, quelques fois", en: "Yes, a few times")
    case (.harm, .often): Phrase(fr: "Oui, souvent", en: "Yes, often")
    case (.lonely, .rarely): Phrase(fr: "Rarement ou jamais", en: "Rarely or never")
    default: label(choice)
    }
  }

  private static func label(_ choice: IntakeChoice) -> Phrase {
    switch choice {
    case .yes: Phrase(fr: "Oui", en: "Yes")
    case .no: Phrase(fr: "Non", en: "No")
    case .notNow: Phrase(fr: "Pas maintenant", en: "Not now")
    case .notAlways: Phrase(fr: "Pas toujours", en: "Not always")
    case .often: Phrase(fr: "Souvent", en: "Often")
    case .sometimes: Phrase(fr: "Parfois", en: "Sometimes")
    case .rarely: Phrase(fr: "Rarement", en: "Rarely")
    case .underTwoWeeks: Phrase(fr: "Moins de deux semaines", en: "Less than two weeks")
    case .weeks: Phrase(fr: "Quelques semaines", en: "A few weeks")
    case .months: Phrase(fr: "Quelques mois", en: "A few months")
    case .years: Phrase(fr: "Un an ou plus", en: "A year or more")
    case .always: Phrase(fr: "Depuis toujours, ou presque", en: "Always, or nearly")
    case .energy: Phrase(fr: "Oui, des périodes d’énergie", en: "Yes, spells of energy")
    case .voices: Phrase(fr: "Oui, des voix ou des idées", en: "Yes, voices or ideas")
    case .both: Phrase(fr: "Les deux", en: "Both")
    case .female: Phrase(fr: "Celui des femmes", en: "The one for women")
    case .male: Phrase(fr: "Celui des hommes", en: "The one for men")
    case .five: Phrase(fr: "5 minutes", en: "5 minutes")
    case .fifteen: Phrase(fr: "15 minutes", en: "15 minutes")
    case .thirty: Phrase(fr: "30 minutes", en: "30 minutes")
    case .morning: Phrase(fr: "Le matin", en: "In the morning")
    case .midday: Phrase(fr: "En milieu de journée", en: "Around midday")
    case .evening: Phrase(fr: "Le soir", en: "In the evening")
    case .anyTime: Phrase(fr: "Peu importe", en: "Any time")
    case .gentle: Phrase(fr: "Doux", en: "Gentle")
    case .direct: Phrase(fr: "Direct", en: "Direct")
    case .tu: Phrase(fr: "Tu", en: "Tu")
    case .vous: Phrase(fr: "Vous", en: "Vous")
    }
  }
}
