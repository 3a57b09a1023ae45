extension Words.Exercising {
  /// The questions of the problem solving; `nil` for any other step.
  static func problem(_ step: ExerciseStep) -> Spoken? {
    switch step {
    case .matter:
      Spoken(
        vous: "Qu’est-ce qui vous préoccupe, avec vos mots\u{a0}?",
        tu: "Qu’est-ce qui te préoccupe, avec tes mots\u{a0}?", en: "What is on your mind, in your own words?"
      )
    case .mineNow:
      Spoken(
        vous:
          "Est-ce à vous et maintenant, en partie à vous, à quelqu’un d’autre, ou quelque chose qui pourrait arriver un jour\u{a0}?",
        tu:
          "Est-ce à toi et maintenant, en partie à toi, à quelqu’un d’autre, ou quelque chose qui pourrait arriver un jour\u{a0}?",
        en: "Is it yours and now, partly yours, somebody else’s, or something that might happen one day?")
    case .toWorry:
      Spoken(
        vous:
          "Ce qui n’est pas encore là ne peut pas se régler aujourd’hui. Voulez-vous plutôt lui donner un moment, avec le temps des soucis\u{a0}?",
        tu:
          "Ce qui n’est pas encore là ne peut pas se régler aujourd’hui. Veux-tu plutôt lui donner un moment, avec le temps des soucis\u{a0}?",
        en:
          "What is not here yet cannot be settled today. Would you rather give it a time of its own, with worry time?"
      )
    case .myPart:
      Spoken(
        vous: "Quelle part est la vôtre\u{a0}?", tu: "Quelle part est la tienne\u{a0}?",
        en: "What part of it is yours?")
    case .problem:
      Spoken(
        vous: "Dites le problème en une ligne.", tu: "Dis le problème en une ligne.",
        en: "Put the problem in one line.")
    case .goal:
      Spoken(
        vous: "Que voulez-vous obtenir, concrètement\u{a0}?", tu: "Que veux-tu obtenir, concrètement\u{a0}?",
        en: "What do you want to come of it, concretely?")
    case .ideas:
      Spoken(
        fr: "Six idées au moins, sans les juger, même bizarres. Une par ligne.",
        en: "At least six ideas, without judging them, even odd ones. One a line.")
    case .pros:
      Spoken(
        vous: "Ce qui parle pour les idées qui vous tentent\u{a0}?",
        tu: "Ce qui parle pour les idées qui te tentent\u{a0}?",
        en: "What speaks for the ideas that tempt you?")
    case .cons:
      Spoken(fr: "Et ce qui parle contre\u{a0}?", en: "And what speaks against them?")
    case .chosen:
      Spoken(
        vous: "Laquelle choisissez-vous\u{a0}? Assez bonne suffit.",
        tu: "Laquelle choisis-tu\u{a0}? Assez bonne suffit.", en: "Which do you choose? Good enough will do.")
    case .firstStep:
      Spoken(fr: "Quel est le premier geste\u{a0}?", en: "What is the first step?")
    case .firstWhen:
      Spoken(fr: "Quel jour, et à quelle heure\u{a0}?", en: "What day, and at what time?")
    case .outcome:
      Spoken(
        fr: "Comment cela s’est-il passé\u{a0}? Pas fait, c’est une réponse aussi.",
        en: "How did it go? Not done is an answer too.")
    case .solved:
      Spoken(fr: "À quel point est-ce réglé, de 0 à 10\u{a0}?", en: "How far is it settled, from 0 to 10?")
    default: nil
    }
  }
}
