extension Words.Telling {
  static func goal(_ goal: CareGoal, _ quote: String) -> Spoken {
    let day = (fr: Words.Daily.day(goal.byDay, in: .fr), en: Words.Daily.day(goal.byDay, in: .en))
    let moment = (fr: moment(goal.moment).fr, en: moment(goal.moment).en)
    return Spoken(
      vous:
        "Un but, avec vos mots\u{a0}: \(quote). Échéance\u{a0}: le \(day.fr). Cette semaine\u{a0}: \(goal.minutes) minutes par "
        + "jour\(moment.fr), un seul petit pas à la fois.",
      tu:
        "Un but, avec tes mots\u{a0}: \(quote). Échéance\u{a0}: le \(day.fr). Cette semaine\u{a0}: \(goal.minutes) minutes par "
        + "jour\(moment.fr), un seul petit pas à la fois.",
      en:
        "One goal, in your words: \(quote). By \(day.en). This week: \(goal.minutes) minutes a day\(moment.en), one small step "
        + "at a time.")
  }

  private static func moment(_ choice: IntakeChoice) -> Phrase {
    switch choice {
    case .morning: Phrase(fr: ", le matin", en: ", in the morning")
    case .midday: Phrase(fr: ", en milieu de journée", en: ", around midday")
    case .evening: Phrase(fr: ", le soir", en: ", in the evening")
    default: Phrase(fr: "", en: "")
    }
  }

  static func track(_ track: CareTrack) -> Spoken {
    switch track {
    case .activation:
      Spoken(
        fr:
          "Une piste\u{a0}: remettre de petites choses qui font du bien dans les journées, sans attendre l’envie.",
        en:
          "One track: putting small things that do good back into the days, without waiting to feel like it.")
    case .worry:
      Spoken(
        fr: "Une piste\u{a0}: donner un moment précis aux inquiétudes, et résoudre ce qui peut l’être.",
        en: "One track: giving worries a time of their own, and solving what can be solved.")
    case .exposure:
      Spoken(
        fr: "Une piste\u{a0}: revenir par petites marches vers ce qui fait peur.",
        en: "One track: coming back, in small steps, to what is feared.")
    case .sleep:
      Spoken(
        fr: "Une piste\u{a0}: noter les nuits une semaine, puis se lever à heure fixe.",
        en: "One track: noting the nights for a week, then getting up at a fixed time.")
    case .rehearsal:
      Spoken(
        fr: "Une piste\u{a0}: préparer la conversation difficile, phrase par phrase.",
        en: "One track: preparing the hard conversation, sentence by sentence.")
    case .thoughts:
      Spoken(
        fr: "Une piste\u{a0}: regarder la phrase dure de plus près, et trouver une réponse plus juste.",
        en: "One track: looking more closely at the harsh sentence, and finding a fairer answer.")
    }
  }

  static func exercises(_ exercises: [CareExercise]) -> Spoken {
    let french = exercises.map { exercise($0).fr }.joined(separator: " et ")
    let english = exercises.map { exercise($0).en }.joined(separator: " and ")
    return Spoken(fr: "Deux exercices\u{a0}: \(french).", en: "Two exercises: \(english).")
  }

  static func exercise(_ exercise: CareExercise) -> Phrase {
    switch exercise {
    case .thoughtRecord: Phrase(fr: "la fiche pensée", en: "the thought record")
    case .activation: Phrase(fr: "l’activation par petits pas", en: "activation in small steps")
    case .ladder: Phrase(fr: "l’échelle des peurs", en: "the ladder of fears")
    case .problemSolving: Phrase(fr: "la résolution de problème", en: "problem solving")
    case .worryTime: Phrase(fr: "le moment des soucis", en: "worry time")
    case .sleep: Phrase(fr: "l’agenda du sommeil", en: "the sleep diary")
    case .relaxation: Phrase(fr: "la détente", en: "relaxation")
    case .compassion: Phrase(fr: "la lettre à soi", en: "the letter to oneself")
    case .rehearsal: Phrase(fr: "la répétition d’une conversation", en: "the rehearsal of a conversation")
    }
  }

  static func exercisesWait(_ flags: [CareFlag]) -> Spoken {
    if flags.contains(.risk) || flags.contains(.violence) {
      return Spoken(
        vous:
          "D’abord votre sécurité. Les exercices attendent\u{a0}; on en reparlera quand vous direz être à l’abri.",
        tu:
          "D’abord ta sécurité. Les exercices attendent\u{a0}; on en reparlera quand tu diras être à l’abri.",
        en: "Your safety first. The exercises wait; we can come back to them once you say that you are safe.")
    }
    return Spoken(
      vous:
        "Pour ce que vous décrivez, une personne dont c’est le métier saura mieux. Je ne propose pas d’exercice maintenant, et "
        + "vous pouvez toujours parler ici.",
      tu:
        "Pour ce que tu décris, une personne dont c’est le métier saura mieux. Je ne propose pas d’exercice maintenant, et tu "
        + "peux toujours parler ici.",
      en:
        "For what you describe, a person whose work this is will know better. I propose no exercise for now, and you can always "
        + "talk here.")
  }

  static func nextCheck(_ day: Int) -> Spoken {
    Spoken(
      vous: "On refait le point le \(Words.Daily.day(day, in: .fr)), si vous voulez bien.",
      tu: "On refait le point le \(Words.Daily.day(day, in: .fr)), si tu veux bien.",
      en: "We take stock again on \(Words.Daily.day(day, in: .en)), if you agree.")
  }

  // MARK: When to see someone

  static func seeSomeone(_ reasons: [ProfessionalReason]) -> Spoken {
    guard !reasons.isEmpty else {
      return Spoken(
        vous: "Parlez-en à un professionnel si cela s’aggrave, ou si rien ne bouge après six semaines.",
        tu: "Parles-en à un professionnel si cela s’aggrave, ou si rien ne bouge après six semaines.",
        en: "Talk to a professional if it gets worse, or if nothing moves after six weeks.")
    }
    let french = reasons.map { reason($0).fr }.joined(separator: "\u{a0}; ")
    let english = reasons.map { reason($0).en }.joined(separator: "; ")
    return Spoken(
      vous: "Je vous suggère d’en parler à un professionnel, pour ceci\u{a0}: \(french).",
      tu: "Je te suggère d’en parler à un professionnel, pour ceci\u{a0}: \(french).",
      en: "I suggest talking to a professional, for this: \(english).")
  }

  private static func reason(_ reason: ProfessionalReason) -> Phrase {
    switch reason {
    case .mood: Phrase(fr: "le score d’humeur est haut", en: "the mood score is high")
    case .worry: Phrase(fr: "le score d’inquiétude est haut", en: "the worry score is high")
    case .wellbeing: Phrase(fr: "le score de bien-être est très bas", en: "the well-being score is very low")
    case .impairment: Phrase(fr: "le quotidien est très gêné", en: "every day is much hindered")
    case .flag(let flag): self.flag(flag)
    }
  }

  static func flag(_ flag: CareFlag) -> Phrase {
    switch flag {
    case .risk:
      Phrase(fr: "les pensées de mort ou de se faire du mal", en: "the thoughts of death or self-harm")
    case .violence: Phrase(fr: "la sécurité à la maison", en: "safety at home")
    case .maniaPsychosis:
      Phrase(
        fr: "les périodes d’énergie, les voix ou les idées inhabituelles",
        en: "the spells of energy, the unusual voices or ideas")
    case .trauma: Phrase(fr: "les évènements passés qui pèsent", en: "the past events that weigh")
    case .alcohol: Phrase(fr: "l’alcool", en: "alcohol")
    case .medical: Phrase(fr: "la santé physique", en: "physical health")
    case .minor:
      Phrase(
        fr: "l’âge\u{a0}: avant 18 ans, un adulte de confiance aide",
        en: "age: before 18, a trusted adult helps")
    case .pregnancy: Phrase(fr: "la grossesse ou la naissance", en: "pregnancy or birth")
    }
  }

  /// - Parameter country: ISO 3166-1 alpha-2.
  static func whom(_ country: String?) -> Spoken {
    guard country == "FR" else {
      return Spoken(
        fr: "Un médecin généraliste ou un psychologue sont de bons premiers contacts.",
        en: "A GP or a psychologist is a good first contact.")
    }
    return Spoken(
      vous:
        "En France\u{a0}: votre médecin traitant, un psychologue (dispositif «\u{a0}Mon soutien psy\u{a0}»), ou le CMP le plus "
        + "proche.",
      tu:
        "En France\u{a0}: ton médecin traitant, un psychologue (dispositif «\u{a0}Mon soutien psy\u{a0}»), ou le CMP le plus "
        + "proche.",
      en: "In France: your GP, a psychologist (the “Mon soutien psy” scheme), or the nearest CMP.")
  }

  static let summaryOffered = Spoken(
    vous: "Si vous voulez, je prépare un résumé d’une page à lui montrer. Vous choisissez ce qui y figure.",
    tu: "Si tu veux, je prépare un résumé d’une page à lui montrer. Tu choisis ce qui y figure.",
    en: "If you like, I can prepare a one-page summary to show them. You choose what goes in.")
}
