extension Words {
  /// The journal: ways to begin, and what is said after an entry. A feeling may be affirmed, a conclusion never (C4).
  enum Journal {
    static func question(_ prompt: JournalPrompt) -> Spoken {
      switch prompt {
      case .weighedAndHeld:
        Spoken(
          fr: "Qu’est-ce qui a pesé aujourd’hui, et qu’est-ce qui a tenu\u{a0}?",
          en: "What weighed today, and what held?")
      case .alive:
        Spoken(
          vous: "Un moment, même court, où vous vous êtes senti vivant ou vivante.",
          tu: "Un moment, même court, où tu t’es senti vivant ou vivante.",
          en: "A moment, however short, in which you felt alive.")
      case .harshSentence:
        Spoken(
          vous: "La phrase dure que vous vous êtes dite, et ce que vous lui répondez.",
          tu: "La phrase dure que tu t’es dite, et ce que tu lui réponds.",
          en: "The harsh sentence you said to yourself, and what you answer it.")
      case .body:
        Spoken(
          vous: "Ce que votre corps raconte, là, maintenant.",
          tu: "Ce que ton corps raconte, là, maintenant.",
          en: "What your body is telling you, here and now.")
      case .avoided:
        Spoken(
          vous: "Ce que vous évitez en ce moment, et le plus petit pas qui irait vers cela.",
          tu: "Ce que tu évites en ce moment, et le plus petit pas qui irait vers cela.",
          en: "What you are avoiding at the moment, and the smallest step towards it.")
      case .goodAnyway:
        Spoken(
          vous: "Ce qui vous a fait du bien malgré tout.", tu: "Ce qui t’a fait du bien malgré tout.",
          en: "What did you good in spite of everything.")
      case .toWhom:
        Spoken(
          vous: "À qui aimeriez-vous dire quoi\u{a0}? Ici, rien ne part.",
          tu: "À qui aimerais-tu dire quoi\u{a0}? Ici, rien ne part.",
          en: "Whom would you like to tell what? Nothing leaves this page.")
      case .threeFacts:
        Spoken(
          fr: "Trois faits de la journée. Des faits, pas des avis.",
          en: "Three facts of the day. Facts, not opinions.")
      case .worryPutDown:
        Spoken(
          vous: "Le souci que vous posez ici ce soir.", tu: "Le souci que tu poses ici ce soir.",
          en: "The worry you put down here tonight.")
      case .learnt:
        Spoken(
          vous: "Ce que vous avez appris cette semaine, sur vous ou sur autre chose.",
          tu: "Ce que tu as appris cette semaine, sur toi ou sur autre chose.",
          en: "What you learnt this week, about yourself or about anything else.")
      case .letterInAYear:
        Spoken(
          vous: "Quelques lignes à la personne que vous serez dans un an.",
          tu: "Quelques lignes à la personne que tu seras dans un an.",
          en: "A few lines to the person you will be in a year.")
      case .thanks:
        Spoken(
          fr: "Merci à… quelqu’un, quelque chose, un hasard.", en: "Thanks to… someone, something, luck.")
      }
    }

    static func name(_ prompt: JournalPrompt) -> Phrase {
      switch prompt {
      case .weighedAndHeld: Phrase(fr: "Ce qui a pesé, ce qui a tenu", en: "What weighed, what held")
      case .alive: Phrase(fr: "Un moment vivant", en: "A moment alive")
      case .harshSentence:
        Phrase(fr: "La phrase dure, et la réponse", en: "The harsh sentence, and the answer")
      case .body: Phrase(fr: "Ce que dit le corps", en: "What the body says")
      case .avoided: Phrase(fr: "Ce qui est évité", en: "What is avoided")
      case .goodAnyway: Phrase(fr: "Ce qui a fait du bien", en: "What did good")
      case .toWhom: Phrase(fr: "À qui dire quoi", en: "Whom to tell what")
      case .threeFacts: Phrase(fr: "Trois faits", en: "Three facts")
      case .worryPutDown: Phrase(fr: "Le souci posé ici", en: "The worry put down")
      case .learnt: Phrase(fr: "Ce qui a été appris", en: "What was learnt")
      case .letterInAYear: Phrase(fr: "Lettre dans un an", en: "A letter in a year")
      case .thanks: Phrase(fr: "Merci à", en: "Thanks to")
      }
    }

    // MARK: After an entry

    /// A reflection of the house: it tells that the writing was seen, and takes no side.
    static let reflections = [
      Spoken(
        vous: "Merci d’avoir mis des mots là-dessus. Ce que vous ressentez a sa place ici.",
        tu: "Merci d’avoir mis des mots là-dessus. Ce que tu ressens a sa place ici.",
        en: "Thank you for putting this into words. What you feel has its place here."),
      Spoken(
        vous: "C’est écrit, et c’est gardé. Vous n’avez rien à en faire tout de suite.",
        tu: "C’est écrit, et c’est gardé. Tu n’as rien à en faire tout de suite.",
        en: "It is written, and it is kept. There is nothing you have to do with it right now."),
      Spoken(
        vous: "Prendre ce moment pour vous demandait déjà quelque chose.",
        tu: "Prendre ce moment pour toi demandait déjà quelque chose.",
        en: "Taking this moment for yourself already took something."),
    ]

    static let questions = [
      Spoken(
        vous: "Qu’est-ce qui, dans ces lignes, compte le plus pour vous\u{a0}?",
        tu: "Qu’est-ce qui, dans ces lignes, compte le plus pour toi\u{a0}?",
        en: "What in these lines matters most to you?"),
      Spoken(
        vous: "Et là, juste après avoir écrit, comment vous sentez-vous\u{a0}?",
        tu: "Et là, juste après avoir écrit, comment te sens-tu\u{a0}?",
        en: "And now, just after writing, how do you feel?"),
      Spoken(
        vous: "De quoi auriez-vous besoin, un tout petit peu, ce soir\u{a0}?",
        tu: "De quoi aurais-tu besoin, un tout petit peu, ce soir\u{a0}?",
        en: "What would you need, just a little, tonight?"),
    ]

    /// While danger stands nothing is asked but what the house asks about safety.
    static let kept = Spoken(
      vous: "Vos mots sont gardés. Pour l’instant, ce qui compte est que vous soyez en sécurité.",
      tu: "Tes mots sont gardés. Pour l’instant, ce qui compte est que tu sois en sécurité.",
      en: "Your words are kept. What matters now is that you are safe.")

    static let offer = Spoken(
      vous:
        "Une phrase mérite peut-être d’être regardée de plus près. En faire une fiche pensée\u{a0}? Rien ne vous y oblige.",
      tu:
        "Une phrase mérite peut-être d’être regardée de plus près. En faire une fiche pensée\u{a0}? Rien ne t’y oblige.",
      en: "A sentence may deserve a closer look. Turn it into a thought record? Nothing obliges you to.")

    // MARK: To take away

    static let title = Phrase(fr: "Mon journal", en: "My journal")
    static let free = Phrase(fr: "Écrit librement", en: "Written freely")

    static func exported(_ day: String) -> Phrase {
      Phrase(
        fr: "Tiré de Fidelio le \(day). Rien n’en a été envoyé.",
        en: "Taken from Fidelio on \(day). None of it was sent anywhere.")
    }

    static let nothing = Phrase(fr: "Aucune page n’est encore écrite.", en: "No page has been written yet.")

    static func edited(_ day: String) -> Phrase {
      Phrase(fr: "Modifié le \(day)", en: "Changed on \(day)")
    }
  }
}
