import Safeguard

extension Words {
  /// What the follow-up says. Outside the house nothing but that a note waits.
  enum Following {
    /// On a locked screen, in a notification: no word of the person, no kind.
    static let push = Spoken(
      vous: "Fidelio\u{a0}: une note vous attend.", tu: "Fidelio\u{a0}: une note t’attend.",
      en: "Fidelio: a note is waiting for you.")

    /// In a calendar that others may see.
    static let event = Phrase(fr: "Fidelio\u{a0}: un moment pour soi", en: "Fidelio: a moment for yourself")

    /// Once the person is here.
    /// - Parameters:
    ///   - act: Their own plan, as they wrote it, and its day.
    static func sentence(_ kind: Reminder.Kind, act: (text: String, day: Int)? = nil) -> Spoken {
      switch kind {
      case .safety:
        Spoken(
          vous: "Il y a peu, c’était lourd. Comment êtes-vous maintenant, et êtes-vous à l’abri\u{a0}?",
          tu: "Il y a peu, c’était lourd. Comment es-tu maintenant, et es-tu à l’abri\u{a0}?",
          en: "Not long ago things were heavy. How are you now, and are you safe?")
      case .care:
        Spoken(
          vous:
            "Ces derniers jours semblent plus durs. Voulez-vous en dire un mot\u{a0}? On peut faire plus petit, et parler à "
            + "quelqu’un de proche ou à un professionnel peut soulager.",
          tu:
            "Ces derniers jours semblent plus durs. Veux-tu en dire un mot\u{a0}? On peut faire plus petit, et parler à quelqu’un de "
            + "proche ou à un professionnel peut soulager.",
          en:
            "These last days seem harder. Would you like to say a word about it? We can make things smaller, and talking to "
            + "somebody close or to a professional can bring relief.")
      case .act: self.act(act)
      case .bilan:
        Spoken(
          vous: "Quatre semaines ont passé. On refait le point, si vous voulez\u{a0}?",
          tu: "Quatre semaines ont passé. On refait le point, si tu veux\u{a0}?",
          en: "Four weeks have gone by. Shall we take stock again, if you like?")
      case .phq: questionnaire("l’humeur", "mood")
      case .gad: questionnaire("l’inquiétude", "worry")
      case .wellbeing: questionnaire("le bien-être", "well-being")
      case .silence3:
        Spoken(
          vous: "Juste un mot\u{a0}: la porte est ouverte. Rien n’est attendu de vous.",
          tu: "Juste un mot\u{a0}: la porte est ouverte. Rien n’est attendu de toi.",
          en: "Just a word: the door is open. Nothing is expected of you.")
      case .silence7:
        Spoken(
          vous: "Comment se passe cette semaine, de votre côté\u{a0}?",
          tu: "Comment se passe cette semaine, de ton côté\u{a0}?",
          en: "How is this week going, on your side?")
      case .silence21:
        Spoken(
          vous:
            "Je n’écrirai plus de moi-même. Tout ce que vous avez noté reste ici, si un jour vous en avez besoin.",
          tu: "Je n’écrirai plus de moi-même. Tout ce que tu as noté reste ici, si un jour tu en as besoin.",
          en:
            "I will not write of my own accord any more. All you noted stays here, should you need it one day."
        )
      case .mood:
        Spoken(
          vous: "Votre humeur aujourd’hui, de 0 à 10\u{a0}? Vingt secondes suffisent.",
          tu: "Ton humeur aujourd’hui, de 0 à 10\u{a0}? Vingt secondes suffisent.",
          en: "Your mood today, from 0 to 10? Twenty seconds will do.")
      }
    }

    private static func act(_ act: (text: String, day: Int)?) -> Spoken {
      guard let act else {
        return Spoken(
          vous: "Vous aviez prévu quelque chose. Comment cela s’est-il passé\u{a0}?",
          tu: "Tu avais prévu quelque chose. Comment cela s’est-il passé\u{a0}?",
          en: "You had planned something. How did it go?")
      }
      let day = (fr: Daily.weekday(act.day, in: .fr), en: Daily.weekday(act.day, in: .en))
      let quote = (fr: Quote.marked(act.text, in: .fr), en: Quote.marked(act.text, in: .en))
      return Spoken(
        vous:
          "Pour \(day.fr), vous aviez noté\u{a0}: \(quote.fr). Comment cela s’est-il passé\u{a0}? Pas fait, c’est une réponse aussi.",
        tu:
          "Pour \(day.fr), tu avais noté\u{a0}: \(quote.fr). Comment cela s’est-il passé\u{a0}? Pas fait, c’est une réponse aussi.",
        en: "For \(day.en), you had noted: \(quote.en). How did it go? Not done is an answer too.")
    }

    private static func questionnaire(_ french: String, _ english: String) -> Spoken {
      Spoken(
        vous: "Quelques questions sur \(french), pour voir où vous en êtes. Vous pouvez les passer.",
        tu: "Quelques questions sur \(french), pour voir où tu en es. Tu peux les passer.",
        en: "A few questions on \(english), to see where things stand. You can skip them.")
    }

    static let taper = Spoken(
      vous:
        "Deux points de suite vont bien. On passe à une fois par semaine, et on écrit un plan pour plus tard\u{a0}: les premiers "
        + "signes, ce qui aide, qui appeler.",
      tu:
        "Deux points de suite vont bien. On passe à une fois par semaine, et on écrit un plan pour plus tard\u{a0}: les premiers "
        + "signes, ce qui aide, qui appeler.",
      en:
        "Two reviews in a row went well. We go down to once a week, and write a plan for later: early signs, what helps, whom to "
        + "call.")

    static func lackOfProgress(_ lack: LackOfProgress) -> Spoken {
      switch lack {
      case .noneAfterSixWeeks:
        Spoken(
          vous:
            "Après six semaines, les scores ne montrent pas de mieux. Ce n’est pas votre faute\u{a0}: ce que je propose ne suffit "
            + "pas. Un professionnel pourra faire davantage.",
          tu:
            "Après six semaines, les scores ne montrent pas de mieux. Ce n’est pas ta faute\u{a0}: ce que je propose ne suffit pas. "
            + "Un professionnel pourra faire davantage.",
          en:
            "After six weeks, the scores show nothing better. That is not your fault: what I offer is not enough. A professional "
            + "can do more.")
      case .worseTwice:
        Spoken(
          vous:
            "Deux fois de suite, un score va moins bien qu’au début. Ce que je propose ne suffit pas, et il est temps d’en parler à "
            + "un professionnel.",
          tu:
            "Deux fois de suite, un score va moins bien qu’au début. Ce que je propose ne suffit pas, et il est temps d’en parler à un "
            + "professionnel.",
          en:
            "Twice in a row, a score is worse than at the start. What I offer is not enough, and it is time to talk to a "
            + "professional.")
      }
    }

    static func dependence(_ reason: DependenceGuard) -> Spoken {
      switch reason {
      case .longDay:
        Spoken(
          vous:
            "Plus de deux heures ici aujourd’hui. Y a-t-il quelqu’un que vous pourriez voir ou appeler\u{a0}?",
          tu:
            "Plus de deux heures ici aujourd’hui. Y a-t-il quelqu’un que tu pourrais voir ou appeler\u{a0}?",
          en: "More than two hours here today. Is there somebody you could see or call?")
      case .lateNights:
        Spoken(
          vous:
            "Trois nuits après une heure du matin cette semaine. Le sommeil vous ferait du bien, et une voix humaine aussi. À qui "
            + "pourriez-vous en parler\u{a0}?",
          tu:
            "Trois nuits après une heure du matin cette semaine. Le sommeil te ferait du bien, et une voix humaine aussi. À qui "
            + "pourrais-tu en parler\u{a0}?",
          en:
            "Three nights past one in the morning this week. Sleep would do you good, and so would a human voice. Whom could you "
            + "tell?")
      }
    }

    /// Why a webhook was not reached, and what to do.
    static func trouble(_ trouble: Webhook.Trouble) -> Spoken {
      switch trouble {
      case .unreachable:
        Spoken(
          vous:
            "La dernière fois, personne n’a répondu à cette adresse. Fidelio réessaiera, de moins en moins souvent\u{a0}; vérifiez "
            + "qu’elle est juste.",
          tu:
            "La dernière fois, personne n’a répondu à cette adresse. Fidelio réessaiera, de moins en moins souvent\u{a0}; vérifie "
            + "qu’elle est juste.",
          en:
            "Last time nobody answered at this address. Fidelio will try again, less and less often; check that it is right."
        )
      case .forbidden:
        Spoken(
          vous:
            "Cette adresse mène à cette machine ou à un réseau privé\u{a0}: Fidelio n’y envoie rien. Choisissez une adresse publique.",
          tu:
            "Cette adresse mène à cette machine ou à un réseau privé\u{a0}: Fidelio n’y envoie rien. Choisis une adresse publique.",
          en:
            "This address leads to this machine or a private network: Fidelio sends nothing there. Choose a public address."
        )
      case .refused:
        Spoken(
          vous:
            "L’adresse a répondu, mais a refusé l’envoi. Fidelio réessaiera, de moins en moins souvent\u{a0}; vérifiez qu’elle est "
            + "toujours valable.",
          tu:
            "L’adresse a répondu, mais a refusé l’envoi. Fidelio réessaiera, de moins en moins souvent\u{a0}; vérifie qu’elle est "
            + "toujours valable.",
          en:
            "The address answered, but refused. Fidelio will try again, less and less often; check that it is still valid."
        )
      }
    }

    static let means = Spoken(
      vous:
        "Si quelque chose près de vous pourrait servir à vous faire du mal, éloignez-vous-en, ou confiez-le à quelqu’un.",
      tu:
        "Si quelque chose près de toi pourrait servir à te faire du mal, éloigne-t’en, ou confie-le à quelqu’un.",
      en: "If something near you could be used to hurt yourself, move away from it, or hand it to somebody.")

    static let directQuestion = Spoken(
      vous: "Je vous le demande simplement\u{a0}: où en êtes-vous de l’idée de mourir, en ce moment\u{a0}?",
      tu: "Je te le demande simplement\u{a0}: où en es-tu de l’idée de mourir, en ce moment\u{a0}?",
      en: "I ask you plainly: where are you with the thought of dying, right now?")
  }
}
