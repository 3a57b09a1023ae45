import Safeguard

/// The house's own question to somebody who was in danger, and what it says to the answer.
extension Words {
  /// - Parameter count: How often it was asked before; another wording each time (R17).
  static func checkInQuestion(_ count: Int, in language: Language) -> CheckInQuestion {
    CheckInQuestion(
      question: checkIns[count % checkIns.count].in(language), hint: checkInHint.in(language),
      answers: CheckInAnswer.allCases.map { .init(value: $0, label: checkInLabel($0).in(language)) })
  }

  static let checkIns = [
    Phrase(
      fr: "Un mot de l’application, pas du compagnon : comment êtes-vous, là, maintenant ?",
      en: "A word from the app, not from the companion: how are you, right now?"),
    Phrase(
      fr: "Il y a quelque temps, vous avez dit des choses lourdes. Où en êtes-vous à présent ?",
      en: "A while ago you said some heavy things. Where are you with that now?"),
    Phrase(
      fr: "L’application prend de vos nouvelles : comment vous sentez-vous en ce moment ?",
      en: "The app would like to hear from you: how are things with you at the moment?"),
    Phrase(
      fr: "Une question simple, à laquelle vous pouvez ne pas répondre : êtes-vous à l’abri ?",
      en: "A plain question that you need not answer: are you out of harm’s way?"),
    Phrase(
      fr: "Depuis tout à l’heure, qu’est-ce qui a changé pour vous ?",
      en: "Since earlier, what has changed for you?"),
  ]

  private static let checkInHint = Phrase(
    fr: "Votre réponse reste ici. Elle aide l’application à savoir quoi vous montrer.",
    en: "Your answer stays here. It helps the app know what to show you.")

  private static func checkInLabel(_ answer: CheckInAnswer) -> Phrase {
    switch answer {
    case .safe: Phrase(fr: "Je suis en sécurité", en: "I am safe")
    case .unsure: Phrase(fr: "Je ne sais pas", en: "I am not sure")
    case .inDanger: Phrase(fr: "Je suis en danger", en: "I am in danger")
    }
  }

  static func checkedIn(_ answer: CheckInAnswer, in language: Language) -> String {
    let phrase =
      switch answer {
      case .safe:
        Phrase(
          fr: "Merci de l’avoir dit. Si cela change, l’aide reste à un geste, en haut de la page.",
          en: "Thank you for saying so. If that changes, help is one tap away, at the top of the page.")
      case .unsure:
        Phrase(
          fr:
            "Ne pas savoir, cela compte aussi. Vous pouvez en parler ici, ouvrir votre plan, ou appeler quelqu’un : "
            + "l’aide est en haut de la page.",
          en:
            "Not knowing counts too. You can talk about it here, open your plan, or call somebody: help is at the top "
            + "of the page.")
      case .inDanger:
        Phrase(
          fr: "Merci de l’avoir dit. Appelez maintenant, et rejoignez quelqu’un si vous le pouvez.",
          en: "Thank you for saying so. Call now, and go to somebody if you can.")
      }
    return phrase.in(language)
  }

  // MARK: The person's own part of the card

  static func ownHelp(hasPlan: Bool, in language: Language) -> OwnHelp.Labels {
    let plan =
      hasPlan
      ? Phrase(fr: "Ouvrir mon plan", en: "Open my plan")
      : Phrase(fr: "Préparer mon plan de sécurité", en: "Make my safety plan")
    return OwnHelp.Labels(
      title: Phrase(fr: "Ce que vous aviez noté pour ce moment", en: "What you wrote down for this moment")
        .in(language),
      coping: Phrase(fr: "Ce qui m’aide", en: "What helps me").in(language),
      people: Phrase(fr: "Mes personnes", en: "My people").in(language),
      safety: Phrase(fr: "Pour être à l’abri", en: "To be safer").in(language),
      call: Phrase(fr: "Appeler", en: "Call").in(language),
      text: Phrase(fr: "SMS", en: "Text").in(language),
      write: Phrase(fr: "Préparer un message", en: "Prepare a message").in(language),
      plan: plan.in(language))
  }
}
