extension Words.Exercising {
  /// The questions of the relaxation and the letter; `nil` for any other step.
  static func calm(_ step: ExerciseStep) -> Spoken? {
    switch step {
    case .technique:
      Spoken(
        vous:
          "Que voulez-vous essayer\u{a0}: la respiration, cinq minutes\u{a0}; les muscles, dix minutes\u{a0}; ou l’ancrage par les sens, quelques minutes\u{a0}?",
        tu:
          "Que veux-tu essayer\u{a0}: la respiration, cinq minutes\u{a0}; les muscles, dix minutes\u{a0}; ou l’ancrage par les sens, quelques minutes\u{a0}?",
        en:
          "What would you like to try: breathing, five minutes; the muscles, ten minutes; or grounding through the senses, a few minutes?"
      )
    case .tensionBefore:
      Spoken(fr: "La tension, maintenant, de 0 à 10\u{a0}?", en: "The tension, right now, from 0 to 10?")
    case .practised:
      Spoken(
        vous: "Prenez le temps de le faire, aussi longtemps que cela vous va. L’avez-vous fait\u{a0}?",
        tu: "Prends le temps de le faire, aussi longtemps que cela te va. L’as-tu fait\u{a0}?",
        en: "Take the time to do it, for as long as it suits you. Did you do it?")
    case .tensionAfter:
      Spoken(fr: "Et la tension, maintenant, de 0 à 10\u{a0}?", en: "And the tension now, from 0 to 10?")
    case .event:
      Spoken(
        vous: "Qu’est-ce qui a été difficile\u{a0}? Racontez en quelques lignes.",
        tu: "Qu’est-ce qui a été difficile\u{a0}? Raconte en quelques lignes.",
        en: "What was hard? Tell it in a few lines.")
    case .selfTalk:
      Spoken(
        vous: "Comment vous parlez-vous à ce sujet\u{a0}? La phrase comme elle vient.",
        tu: "Comment te parles-tu à ce sujet\u{a0}? La phrase comme elle vient.",
        en: "How do you talk to yourself about it? The sentence as it comes.")
    case .kindWords:
      Spoken(
        vous: "Un ami qui vous veut du bien vous écrit. Que dit-il\u{a0}? Écrivez sa lettre.",
        tu: "Un ami qui te veut du bien t’écrit. Que dit-il\u{a0}? Écris sa lettre.",
        en: "A friend who wishes you well writes to you. What do they say? Write their letter.")
    case .keepLine:
      Spoken(
        vous: "Quelle phrase de cette lettre garder près de vous\u{a0}?",
        tu: "Quelle phrase de cette lettre garder près de toi\u{a0}?",
        en: "Which sentence of this letter would you keep close?")
    default: nil
    }
  }
}
