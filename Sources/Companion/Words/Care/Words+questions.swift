extension Words.Asking {
  /// The question of a step in the house's own words; `nil` for an item of a published questionnaire.
  static func question(_ step: IntakeStep) -> Spoken? {
    opening(step) ?? thoughts(step) ?? everyDay(step) ?? history(step) ?? frame(step)
  }

  private static func opening(_ step: IntakeStep) -> Spoken? {
    switch step {
    case .brings:
      Spoken(
        vous: "Qu’est-ce qui vous amène aujourd’hui, avec vos mots\u{a0}?",
        tu: "Qu’est-ce qui t’amène aujourd’hui, avec tes mots\u{a0}?",
        en: "What brings you here today, in your own words?")
    case .since: Spoken(fr: "Depuis quand est-ce là\u{a0}?", en: "How long has it been there?")
    case .turned:
      Spoken(
        fr: "Y a-t-il eu un moment où ça a changé\u{a0}?", en: "Was there a moment when it changed?")
    case .better:
      Spoken(
        vous: "Si dans 8 semaines ça allait un peu mieux, que verriez-vous de différent, concrètement\u{a0}?",
        tu: "Si dans 8 semaines ça allait un peu mieux, que verrais-tu de différent, concrètement\u{a0}?",
        en: "If things were a bit better in 8 weeks, what would you see, concretely?")
    case .tried:
      Spoken(
        vous: "Qu’avez-vous déjà essayé\u{a0}? Qu’est-ce qui a aidé, même un peu\u{a0}?",
        tu: "Qu’as-tu déjà essayé\u{a0}? Qu’est-ce qui a aidé, même un peu\u{a0}?",
        en: "What have you tried? What helped, even a little?")
    case .offerPHQ9:
      Spoken(
        vous:
          "Sept questions de plus donneraient une image plus juste de votre humeur. On les fait maintenant\u{a0}?",
        tu:
          "Sept questions de plus donneraient une image plus juste de ton humeur. On les fait maintenant\u{a0}?",
        en: "Seven more questions would give a truer picture of your mood. Shall we do them now?")
    case .offerGAD7:
      Spoken(
        vous: "Cinq questions de plus éclaireraient ces inquiétudes. On les fait maintenant\u{a0}?",
        tu: "Cinq questions de plus éclaireraient ces inquiétudes. On les fait maintenant\u{a0}?",
        en: "Five more questions would shed light on these worries. Shall we do them now?")
    case .afraid:
      Spoken(
        vous: "De quoi avez-vous le plus peur que ça arrive\u{a0}?",
        tu: "De quoi as-tu le plus peur que ça arrive\u{a0}?", en: "What are you most afraid might happen?")
    case .avoids:
      Spoken(
        vous: "Y a-t-il des lieux, des gens ou des tâches que vous évitez à cause de ça\u{a0}?",
        tu: "Y a-t-il des lieux, des gens ou des tâches que tu évites à cause de ça\u{a0}?",
        en: "Are there places, people or tasks you avoid because of it?")
    case .surges:
      Spoken(
        vous: "Avez-vous des montées de peur soudaines, avec cœur qui bat, souffle court, vertige\u{a0}?",
        tu: "As-tu des montées de peur soudaines, avec cœur qui bat, souffle court, vertige\u{a0}?",
        en: "Do you get sudden surges of fear: pounding heart, short breath, dizziness?")
    default: nil
    }
  }

  private static func thoughts(_ step: IntakeStep) -> Spoken? {
    switch step {
    case .before:
      Spoken(
        fr: "La dernière fois que ça allait mal\u{a0}: que s’est-il passé juste avant\u{a0}?",
        en: "Last time it went badly: what happened just before?")
    case .thought:
      Spoken(
        vous: "Quelle phrase vous a traversé l’esprit à ce moment-là\u{a0}?",
        tu: "Quelle phrase t’a traversé l’esprit à ce moment-là\u{a0}?",
        en: "What sentence went through your mind then?")
    case .belief:
      Spoken(
        vous: "À quel point y croyez-vous maintenant, de 0 à 10\u{a0}?",
        tu: "À quel point y crois-tu maintenant, de 0 à 10\u{a0}?",
        en: "How much do you believe it right now, from 0 to 10?")
    case .body:
      Spoken(
        vous: "Et dans votre corps, que se passait-il\u{a0}?",
        tu: "Et dans ton corps, que se passait-il\u{a0}?",
        en: "And in your body, what was going on?")
    case .did:
      Spoken(
        vous: "Et qu’avez-vous fait ensuite\u{a0}?", tu: "Et qu’as-tu fait ensuite\u{a0}?",
        en: "And what did you do next?")
    default: nil
    }
  }

  private static func everyDay(_ step: IntakeStep) -> Spoken? {
    switch step {
    case .atWork: hindered("le travail ou les études", "work or study")
    case .atHome: hindered("la maison", "things at home")
    case .withPeople: hindered("les relations avec les proches", "being with people close to you")
    case .leisure: hindered("les loisirs", "leisure")
    case .selfCare:
      Spoken(
        vous: "De 0 à 10, à quel point cela vous gêne-t-il pour prendre soin de vous\u{a0}?",
        tu: "De 0 à 10, à quel point cela te gêne-t-il pour prendre soin de toi\u{a0}?",
        en: "From 0 to 10, how much does it get in the way of taking care of yourself?")
    case .letGo:
      Spoken(
        vous: "Quelles choses faisiez-vous avec plaisir, que vous avez lâchées\u{a0}?",
        tu: "Quelles choses faisais-tu avec plaisir, que tu as lâchées\u{a0}?",
        en: "What did you enjoy doing and have let go of?")
    case .night:
      Spoken(
        vous:
          "Sur une semaine type\u{a0}: combien de temps pour vous endormir, combien de réveils, à quelle heure debout\u{a0}?",
        tu:
          "Sur une semaine type\u{a0}: combien de temps pour t’endormir, combien de réveils, à quelle heure debout\u{a0}?",
        en: "In a typical week: how long to fall asleep, how many wake-ups, and up at what time?")
    case .bed:
      Spoken(
        vous:
          "À quelle heure vous mettez-vous au lit, et combien de temps restez-vous éveillé(e) la nuit, en tout\u{a0}?",
        tu:
          "À quelle heure te mets-tu au lit, et combien de temps restes-tu éveillé(e) la nuit, en tout\u{a0}?",
        en: "At what time do you go to bed, and how long do you lie awake in the night, all in all?")
    case .sleepSatisfaction:
      Spoken(
        vous: "De 0 à 10, à quel point votre sommeil vous convient-il\u{a0}?",
        tu: "De 0 à 10, à quel point ton sommeil te convient-il\u{a0}?",
        en: "From 0 to 10, how satisfied are you with your sleep?")
    default: nil
    }
  }

  private static func hindered(_ french: String, _ english: String) -> Spoken {
    Spoken(
      vous: "De 0 à 10, à quel point cela vous gêne-t-il pour \(french)\u{a0}?",
      tu: "De 0 à 10, à quel point cela te gêne-t-il pour \(french)\u{a0}?",
      en: "From 0 to 10, how much does it get in the way of \(english)?")
  }

  private static func history(_ step: IntakeStep) -> Spoken? {
    switch step {
    case .health:
      Spoken(
        fr: "Santé physique, douleurs, traitements en cours\u{a0}: que faut-il avoir en tête\u{a0}?",
        en: "Physical health, pain, current treatments: what should be borne in mind?")
    case .alcoholGuide:
      Spoken(
        vous:
          "Le repère publié pour l’alcool n’est pas le même pour les femmes et les hommes. Lequel prendre pour vous\u{a0}?",
        tu:
          "Le repère publié pour l’alcool n’est pas le même pour les femmes et les hommes. Lequel prendre pour toi\u{a0}?",
        en:
          "The published guide value for alcohol differs for women and men. Which one should be used for you?"
      )
    case .substances:
      Spoken(
        vous: "Prenez-vous d’autres produits\u{a0}?", tu: "Prends-tu d’autres produits\u{a0}?",
        en: "Do you use other substances?")
    case .countsOn:
      Spoken(
        vous: "Sur qui pouvez-vous compter\u{a0}?", tu: "Sur qui peux-tu compter\u{a0}?",
        en: "Who can you count on?")
    case .lonely:
      Spoken(
        vous: "Vous arrive-t-il de vous sentir seul(e)\u{a0}?",
        tu: "T’arrive-t-il de te sentir seul(e)\u{a0}?",
        en: "Do you feel alone?")
    case .hardRelation:
      Spoken(
        fr: "Quelle relation est la plus difficile en ce moment\u{a0}?",
        en: "Which relationship is hardest at the moment?")
    case .past:
      Spoken(
        fr: "Y a-t-il des évènements passés qui pèsent encore\u{a0}? Nul besoin de détailler.",
        en: "Are there past events that still weigh? No detail needed.")
    case .followed:
      Spoken(
        vous: "Avez-vous déjà été suivi(e), ou l’êtes-vous\u{a0}: par qui, pour quoi\u{a0}?",
        tu: "As-tu déjà été suivi(e), ou l’es-tu\u{a0}: par qui, pour quoi\u{a0}?",
        en: "Have you been, or are you, followed by someone: who, and for what?")
    case .unusual:
      Spoken(
        fr:
          "Y a-t-il eu des périodes d’énergie anormale avec peu de sommeil, ou des voix ou des idées que les autres ne partagent "
          + "pas\u{a0}?",
        en:
          "Have there been spells of unusual energy with little sleep, or voices or ideas others don’t share?"
      )
    case .harm:
      Spoken(
        vous:
          "Ces deux dernières semaines, avez-vous pensé qu’il vaudrait mieux être mort(e), ou pensé à vous faire du mal\u{a0}?",
        tu:
          "Ces deux dernières semaines, as-tu pensé qu’il vaudrait mieux être mort(e), ou pensé à te faire du mal\u{a0}?",
        en:
          "In the last two weeks, have you had thoughts that you’d be better off dead, or of hurting yourself?"
      )
    case .safe:
      Spoken(
        vous: "Êtes-vous en sécurité chez vous et avec les personnes autour de vous\u{a0}?",
        tu: "Es-tu en sécurité chez toi et avec les personnes autour de toi\u{a0}?",
        en: "Are you safe at home and with the people around you?")
    default: nil
    }
  }

  private static func frame(_ step: IntakeStep) -> Spoken? {
    switch step {
    case .strengths:
      Spoken(
        vous: "De quoi êtes-vous fier ou fière\u{a0}? Qu’est-ce qui compte le plus pour vous\u{a0}?",
        tu: "De quoi es-tu fier ou fière\u{a0}? Qu’est-ce qui compte le plus pour toi\u{a0}?",
        en: "What are you proud of? What matters most to you?")
    case .minutes:
      Spoken(
        vous: "Combien de temps par jour voulez-vous y consacrer\u{a0}?",
        tu: "Combien de temps par jour veux-tu y consacrer\u{a0}?",
        en: "How much time a day would you like to give it?")
    case .moment: Spoken(fr: "À quel moment de la journée\u{a0}?", en: "At what time of day?")
    case .tone:
      Spoken(fr: "Sur quel ton\u{a0}: plutôt doux ou direct\u{a0}?", en: "In what tone: gentle or direct?")
    case .reminders:
      Spoken(
        vous: "Voulez-vous des rappels\u{a0}?", tu: "Veux-tu des rappels\u{a0}?",
        en: "Would you like reminders?")
    case .address:
      Spoken(
        vous: "Pour la suite, préférez-vous le «\u{a0}vous\u{a0}» ou le «\u{a0}tu\u{a0}»\u{a0}?",
        tu: "Pour la suite, préfères-tu le «\u{a0}vous\u{a0}» ou le «\u{a0}tu\u{a0}»\u{a0}?",
        en: "In French, would you rather be addressed as “vous” or “tu”?")
    default: nil
    }
  }
}
