extension Words {
  /// The sentences of a bilan. They say "you say", never "you have".
  enum Telling {
    static func title(_ kind: BilanBlock.Kind) -> Spoken {
      switch kind {
      case .understood: Spoken(fr: "Ce que j’ai compris", en: "What I understood")
      case .weighs: Spoken(fr: "Ce qui pèse", en: "What weighs")
      case .markers: Spoken(fr: "Ce que disent les repères", en: "What the markers say")
      case .holds: Spoken(vous: "Ce qui vous soutient", tu: "Ce qui te soutient", en: "What holds you up")
      case .loop: Spoken(fr: "Une boucle possible", en: "A possible loop")
      case .proposal: Spoken(fr: "Ce que je propose", en: "What I propose")
      }
    }

    // MARK: Understood

    static func brings(_ quote: String) -> Spoken {
      Spoken(vous: "Vous dites\u{a0}: \(quote).", tu: "Tu dis\u{a0}: \(quote).", en: "You say: \(quote).")
    }

    static func since(_ choice: IntakeChoice) -> Spoken {
      let french =
        switch choice {
        case .underTwoWeeks: "moins de deux semaines"
        case .weeks: "quelques semaines"
        case .months: "quelques mois"
        case .years: "un an ou plus"
        default: "toujours, ou presque"
        }
      let english =
        switch choice {
        case .underTwoWeeks: "for less than two weeks"
        case .weeks: "for a few weeks"
        case .months: "for a few months"
        case .years: "for a year or more"
        default: "always, or nearly"
        }
      return Spoken(
        vous: "Vous dites que c’est là depuis \(french).", tu: "Tu dis que c’est là depuis \(french).",
        en: "You say it has been there \(english).")
    }

    static func turned(_ quote: String) -> Spoken {
      Spoken(
        vous: "Du moment où cela a changé, vous dites\u{a0}: \(quote).",
        tu: "Du moment où cela a changé, tu dis\u{a0}: \(quote).",
        en: "Of the moment it changed, you say: \(quote).")
    }

    static let nothingTold = Spoken(
      vous: "Vous n’avez pas mis de mots ici, et c’est très bien ainsi. Vous pourrez en ajouter.",
      tu: "Tu n’as pas mis de mots ici, et c’est très bien ainsi. Tu pourras en ajouter.",
      en: "You put no words here, and that is quite all right. You can add some later.")

    // MARK: What weighs

    /// - Parameter detail: Their own words, quoted.
    static func weighs(_ track: CareTrack, detail: String?) -> Spoken {
      let plain = weighs(track)
      guard let detail else { return plain }
      switch track {
      case .activation:
        return plain.and(
          vous: "Ce que vous avez lâché\u{a0}: \(detail).", tu: "Ce que tu as lâché\u{a0}: \(detail).",
          en: "What you let go of: \(detail).")
      case .worry:
        return plain.and(
          vous: "Ce que vous craignez le plus\u{a0}: \(detail).",
          tu: "Ce que tu crains le plus\u{a0}: \(detail).",
          en: "What you fear most: \(detail).")
      case .exposure:
        return plain.and(
          vous: "Ce que vous évitez\u{a0}: \(detail).", tu: "Ce que tu évites\u{a0}: \(detail).",
          en: "What you avoid: \(detail).")
      case .rehearsal, .thoughts:
        return plain.and(
          vous: "Vos mots\u{a0}: \(detail).", tu: "Tes mots\u{a0}: \(detail).", en: "Your words: \(detail).")
      case .sleep: return plain
      }
    }

    private static func weighs(_ track: CareTrack) -> Spoken {
      switch track {
      case .activation:
        Spoken(
          vous: "Vous dites que l’envie ou le moral manquent souvent.",
          tu: "Tu dis que l’envie ou le moral manquent souvent.",
          en: "You say that drive or spirits are often low.")
      case .worry:
        Spoken(
          vous: "Vous dites que l’inquiétude revient souvent.",
          tu: "Tu dis que l’inquiétude revient souvent.",
          en: "You say that worry often comes back.")
      case .exposure:
        Spoken(
          vous: "Vous dites que la peur monte, ou vous fait éviter des choses.",
          tu: "Tu dis que la peur monte, ou te fait éviter des choses.",
          en: "You say that fear surges, or makes you avoid things.")
      case .sleep:
        Spoken(
          vous: "Vous dites que vos nuits ne vous reposent pas assez.",
          tu: "Tu dis que tes nuits ne te reposent pas assez.",
          en: "You say that your nights do not rest you enough.")
      case .rehearsal:
        Spoken(
          vous: "Vous dites qu’une relation est difficile en ce moment.",
          tu: "Tu dis qu’une relation est difficile en ce moment.",
          en: "You say that a relationship is hard at the moment.")
      case .thoughts:
        Spoken(
          vous: "Vous dites vous parler durement.", tu: "Tu dis te parler durement.",
          en: "You say that you are hard on yourself.")
      }
    }

    static let nothingWeighs = Spoken(
      vous: "Rien ne ressort nettement de vos réponses. C’est une réponse aussi.",
      tu: "Rien ne ressort nettement de tes réponses. C’est une réponse aussi.",
      en: "Nothing stands out clearly from your answers. That is an answer too.")

    // MARK: What holds

    static func strengths(_ quote: String) -> Spoken {
      Spoken(
        vous: "Ce qui compte pour vous, avec vos mots\u{a0}: \(quote).",
        tu: "Ce qui compte pour toi, avec tes mots\u{a0}: \(quote).",
        en: "What matters to you, in your words: \(quote).")
    }

    static func people(_ quote: String) -> Spoken {
      Spoken(
        vous: "Vous dites pouvoir compter sur\u{a0}: \(quote).",
        tu: "Tu dis pouvoir compter sur\u{a0}: \(quote).",
        en: "You say you can count on: \(quote).")
    }

    static func helped(_ quote: String) -> Spoken {
      Spoken(
        vous: "Ce que vous avez déjà essayé\u{a0}: \(quote).",
        tu: "Ce que tu as déjà essayé\u{a0}: \(quote).",
        en: "What you have tried: \(quote).")
    }

    static let nothingHolds = Spoken(
      vous: "Vous n’avez rien noté ici. Si quelque chose ou quelqu’un vous vient, ajoutez-le.",
      tu: "Tu n’as rien noté ici. Si quelque chose ou quelqu’un te vient, ajoute-le.",
      en: "You noted nothing here. If something or someone comes to mind, add it.")

    // MARK: The loop

    static func loop(_ chain: String) -> Spoken {
      Spoken(
        vous:
          "Peut-être que cela s’enchaîne ainsi\u{a0}: \(chain). Ce que vous faites ensuite soulage peut-être sur le moment, et "
          + "ramène peut-être au début.",
        tu:
          "Peut-être que cela s’enchaîne ainsi\u{a0}: \(chain). Ce que tu fais ensuite soulage peut-être sur le moment, et "
          + "ramène peut-être au début.",
        en:
          "Perhaps it goes like this: \(chain). What you do next may bring relief for a moment, and may lead back to the "
          + "start.")
    }

    static let isItRight = Spoken(
      vous: "Est-ce juste\u{a0}? Vous pouvez tout changer.", tu: "Est-ce juste\u{a0}? Tu peux tout changer.",
      en: "Is that right? You can change all of it.")

    static let loopWaits = Spoken(
      fr: "On laisse ce dessin pour plus tard. D’abord, que la journée soit sûre.",
      en: "We leave this drawing for later. First, that the day be safe.")

    static let noLoop = Spoken(
      vous:
        "Il manque de quoi dessiner une boucle. Vous pourrez la remplir après un moment difficile, si vous voulez.",
      tu:
        "Il manque de quoi dessiner une boucle. Tu pourras la remplir après un moment difficile, si tu veux.",
      en: "There is not enough to draw a loop. You can fill it in after a hard moment, if you like.")
  }
}

extension Spoken {
  /// Followed by another sentence.
  func and(vous: String, tu: String, en: String) -> Spoken {
    Spoken(vous: self.vous + " " + vous, tu: self.tu + " " + tu, en: self.en + " " + en)
  }
}
