import Safeguard

/// What the model is told when danger is near; the card itself is the app's (R9 to R17, R22, R23).
extension Prompts {
  /// - Returns: `nil` when there is nothing to say.
  static func guidance(_ level: RiskLevel, _ label: RiskLabel, in language: Language) -> String? {
    switch level {
    case .none: nil
    case .support: support.in(language)
    case .concern: (concern.in(language) + " " + (particular(label)?.in(language) ?? "")).trimmed
    case .urgent: (urgent.in(language) + " " + (particular(label)?.in(language) ?? "")).trimmed
    }
  }

  private static let support = Phrase(
    fr: "La personne va mal : écoute sans presser, sans minimiser.",
    en: "The person is having a hard time: listen without hurry, without minimising.")

  private static let concern = Phrase(
    fr:
      "La personne est peut-être en danger. L’application lui montre déjà des numéros d’aide. Prends-la au sérieux, "
      + "avec chaleur. Si ce n’est pas clair, demande une fois, directement et de façon ouverte, si elle pense au "
      + "suicide. Encourage-la à parler à un professionnel et à une personne de confiance. Ne juge pas, ne promets "
      + "rien, ne refuse pas de parler, n’approuve pas le désespoir. Aucun moyen de se faire du mal.",
    en:
      "The person may be in danger. The app already shows them help lines. Take it seriously, with warmth. If it is "
      + "unclear, ask once, directly and openly, whether they are thinking of suicide. Encourage them to talk to a "
      + "professional and to someone they trust. Do not judge, promise nothing, do not refuse to talk, do not agree "
      + "with hopelessness. No means of self-harm.")

  private static let urgent = Phrase(
    fr:
      "La personne est en danger maintenant. L’application lui montre déjà les numéros d’urgence. En deux ou trois "
      + "phrases simples : demande-lui d’appeler tout de suite, de ne pas rester seule, de mettre de la distance avec "
      + "ce qui pourrait la blesser. Reste avec elle. Ne juge pas. Aucun moyen de se faire du mal.",
    en:
      "The person is in danger now. The app already shows them emergency numbers. In two or three simple sentences: "
      + "ask them to call right now, not to stay alone, to put distance between themselves and what could hurt them. "
      + "Stay with them. Do not judge. No means of self-harm.")

  private static func particular(_ label: RiskLabel) -> Phrase? {
    switch label {
    case .abuseVictim:
      Phrase(
        fr: "Crois-la. Ne la pousse ni à partir ni à affronter la personne violente.",
        en: "Believe them. Do not push them to leave or to confront the violent person.")
    case .psychosis:
      Phrase(
        fr:
          "N’approuve pas une croyance sans fondement et ne la combats pas : ramène au présent, au sommeil, aux soins.",
        en: "Do not affirm an ungrounded belief and do not fight it: bring back the present, sleep, care.")
    case .medicalEmergency:
      Phrase(
        fr: "Le secours médical d’abord ; aucun remède maison.",
        en: "Medical help first; no home remedy.")
    case .eatingDisorder:
      Phrase(
        fr: "Aucun chiffre de calories ou de poids, aucun conseil de régime.",
        en: "No calorie or weight figures, no diet advice.")
    case .violenceToOthers:
      Phrase(
        fr: "Aide à gagner du temps et de la distance avec l’autre personne.",
        en: "Help gain time and distance from the other person.")
    case .none, .distress, .passiveIdeation, .activeIdeation, .planOrAttempt, .selfHarm: nil
    }
  }
}
