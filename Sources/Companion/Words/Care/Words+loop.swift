extension Words {
  /// The card of how a problem holds together.
  enum Loop {
    static func title(_ part: Formulation.Part) -> Phrase {
      switch part {
      case .situation: Phrase(fr: "Situation", en: "Situation")
      case .thoughts: Phrase(fr: "Pensées", en: "Thoughts")
      case .emotions: Phrase(fr: "Émotions", en: "Emotions")
      case .body: Phrase(fr: "Corps", en: "Body")
      case .behaviours: Phrase(fr: "Ce que je fais", en: "What I do")
      case .keepsGoing: Phrase(fr: "Ce que cela entretient", en: "What it keeps going")
      case .experiences: Phrase(fr: "D’où cela peut venir", en: "Where it may come from")
      case .rules: Phrase(fr: "Mes règles", en: "My rules")
      case .coreBelief: Phrase(fr: "Une idée qui revient", en: "An idea that comes back")
      case .strengths: Phrase(fr: "Mes forces", en: "My strengths")
      case .values: Phrase(fr: "Ce qui compte", en: "What matters")
      }
    }

    /// Stands in a part that is empty.
    static func hint(_ part: Formulation.Part) -> Spoken {
      switch part {
      case .situation: Spoken(fr: "Qui, où, quand\u{a0}?", en: "Who, where, when?")
      case .thoughts:
        Spoken(
          vous: "Quelle phrase vous traverse l’esprit\u{a0}?",
          tu: "Quelle phrase te traverse l’esprit\u{a0}?",
          en: "What sentence goes through your mind?")
      case .emotions:
        Spoken(
          vous: "Que ressentez-vous, et à quel point, de 0 à 100\u{a0}?",
          tu: "Que ressens-tu, et à quel point, de 0 à 100\u{a0}?",
          en: "What do you feel, and how strongly, from 0 to 100?")
      case .body: Spoken(fr: "Que se passe-t-il dans le corps\u{a0}?", en: "What goes on in the body?")
      case .behaviours:
        Spoken(
          vous: "Que faites-vous, ou que ne faites-vous pas\u{a0}?",
          tu: "Que fais-tu, ou que ne fais-tu pas\u{a0}?",
          en: "What do you do, or not do?")
      case .keepsGoing:
        Spoken(
          vous: "Ce que vous faites alors soulage peut-être sur le moment. Et ensuite\u{a0}?",
          tu: "Ce que tu fais alors soulage peut-être sur le moment. Et ensuite\u{a0}?",
          en: "What you do then may bring relief for a moment. And afterwards?")
      case .experiences:
        Spoken(
          vous: "Si vous le souhaitez, et sans détailler.", tu: "Si tu le souhaites, et sans détailler.",
          en: "If you wish, and without detail.")
      case .rules:
        Spoken(
          fr: "Des phrases comme «\u{a0}il faut toujours…\u{a0}» ou «\u{a0}si…, alors…\u{a0}».",
          en: "Sentences such as “one must always…” or “if…, then…”.")
      case .coreBelief:
        Spoken(
          vous: "À vous de dire si une idée revient. Rien n’oblige à remplir cette case.",
          tu: "À toi de dire si une idée revient. Rien n’oblige à remplir cette case.",
          en: "It is for you to say whether an idea comes back. Nothing obliges you to fill this in.")
      case .strengths:
        Spoken(
          vous: "Qu’est-ce qui vous a déjà permis de tenir\u{a0}?",
          tu: "Qu’est-ce qui t’a déjà permis de tenir\u{a0}?",
          en: "What has helped you hold on before?")
      case .values:
        Spoken(
          vous: "Pour quoi, pour qui cela vaut-il la peine, à vos yeux\u{a0}?",
          tu: "Pour quoi, pour qui cela vaut-il la peine, à tes yeux\u{a0}?",
          en: "What, or whom, is it worth it for, in your eyes?")
      }
    }

    static let prefilled = Spoken(
      vous: "Repris de vos réponses. Changez ce qui n’est pas juste.",
      tu: "Repris de tes réponses. Change ce qui n’est pas juste.",
      en: "Taken from your answers. Change what is not right.")

    /// Always a question, never a finding.
    static func coreBelief(_ theme: CoreBelief, records: Int) -> Spoken {
      let idea =
        switch theme {
        case .helpless: Phrase(fr: "«\u{a0}je n’y arriverai pas\u{a0}»", en: "“I won’t manage”")
        case .unlovable: Phrase(fr: "«\u{a0}on ne voudra pas de moi\u{a0}»", en: "“I won’t be wanted”")
        case .worthless: Phrase(fr: "«\u{a0}je ne suis pas à la hauteur\u{a0}»", en: "“I am not enough”")
        }
      return Spoken(
        vous:
          "Une idée qui revient\u{a0}? Dans \(records) fiches, vos mots ressemblent à \(idea.fr). Cela vous parle-t-il, ou pas du "
          + "tout\u{a0}?",
        tu:
          "Une idée qui revient\u{a0}? Dans \(records) fiches, tes mots ressemblent à \(idea.fr). Cela te parle-t-il, ou pas du "
          + "tout\u{a0}?",
        en:
          "An idea that comes back? In \(records) records, your words are close to \(idea.en). Does that ring true, or not at all?"
      )
    }
  }
}
