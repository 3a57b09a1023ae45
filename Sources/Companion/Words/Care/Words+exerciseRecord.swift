extension Words.Exercising {
  /// The questions of the thought record; `nil` for any other step.
  static func record(_ step: ExerciseStep) -> Spoken? {
    switch step {
    case .situation:
      Spoken(
        fr: "Que s’est-il passé\u{a0}? À quel endroit, avec qui, et quand\u{a0}?",
        en: "What happened? In what place, with whom, and when?")
    case .thought:
      Spoken(
        vous: "Quelle phrase vous a traversé l’esprit à ce moment-là\u{a0}? Une seule, la plus vive.",
        tu: "Quelle phrase t’a traversé l’esprit à ce moment-là\u{a0}? Une seule, la plus vive.",
        en: "What sentence went through your mind then? Just one, the strongest.")
    case .belief:
      Spoken(
        vous: "À quel point y croyez-vous maintenant, de 0 à 100\u{a0}?",
        tu: "À quel point y crois-tu maintenant, de 0 à 100\u{a0}?",
        en: "How much do you believe it right now, from 0 to 100?")
    case .emotions:
      Spoken(
        fr:
          "Quelles émotions étaient là, et à quelle force, de 0 à 100\u{a0}? Par exemple\u{a0}: «\u{a0}tristesse 70, colère 40\u{a0}».",
        en: "What emotions were there, and how strong, from 0 to 100? For example: “sadness 70, anger 40”.")
    case .nature:
      Spoken(
        fr:
          "Pour bien continuer\u{a0}: cette phrase, c’est plutôt une façon de voir les choses, un vrai problème à régler, une perte, ou une injustice\u{a0}?",
        en:
          "To go on well: is this sentence more a way of seeing things, a real problem to settle, a loss, or an injustice?"
      )
    case .toProblem:
      Spoken(
        vous:
          "Un vrai problème se règle mieux qu’il ne se discute. Voulez-vous passer à la résolution de problème\u{a0}?",
        tu:
          "Un vrai problème se règle mieux qu’il ne se discute. Veux-tu passer à la résolution de problème\u{a0}?",
        en: "A real problem is better settled than argued with. Would you like to move on to problem solving?"
      )
    case .need:
      Spoken(
        vous: "De quoi auriez-vous besoin, là, même un peu\u{a0}?",
        tu: "De quoi aurais-tu besoin, là, même un peu\u{a0}?",
        en: "What would you need right now, even a little?")
    case .factsFor:
      Spoken(
        fr:
          "Quels faits vont dans le sens de cette pensée\u{a0}? Des faits que quelqu’un d’autre pourrait voir.",
        en: "What facts speak for this thought? Facts that somebody else could see.")
    case .factsAgainst:
      Spoken(
        fr: "Et quels faits vont dans l’autre sens, même petits\u{a0}?",
        en: "And what facts speak against it, even small ones?")
    case .friend:
      Spoken(
        vous: "Si un ami vous disait cette phrase de lui-même, que lui répondriez-vous\u{a0}?",
        tu: "Si un ami te disait cette phrase de lui-même, que lui répondrais-tu\u{a0}?",
        en: "If a friend said this sentence about themselves, what would you answer?")
    case .reframe:
      Spoken(
        fr: "En tenant compte de tout cela, quelle phrase serait plus juste\u{a0}? Ni rose, ni noire.",
        en: "Taking all that into account, what sentence would be fairer? Neither rosy nor bleak.")
    case .reframeBelief:
      Spoken(
        vous: "À quel point croyez-vous à cette nouvelle phrase, de 0 à 100\u{a0}?",
        tu: "À quel point crois-tu à cette nouvelle phrase, de 0 à 100\u{a0}?",
        en: "How much do you believe this new sentence, from 0 to 100?")
    case .beliefAfter:
      Spoken(
        vous: "Et la première pensée, à quel point y croyez-vous maintenant, de 0 à 100\u{a0}?",
        tu: "Et la première pensée, à quel point y crois-tu maintenant, de 0 à 100\u{a0}?",
        en: "And the first thought: how much do you believe it now, from 0 to 100?")
    case .emotionsAfter:
      Spoken(
        fr: "Et les émotions, où en sont-elles maintenant, de 0 à 100\u{a0}?",
        en: "And the emotions, where are they now, from 0 to 100?")
    case .act:
      Spoken(
        fr: "Un seul petit geste qui irait dans ce sens\u{a0}? Très petit, c’est bien.",
        en: "One small act that would go this way? Very small is good.")
    case .actWhen:
      Spoken(fr: "Quel jour, et à quelle heure\u{a0}?", en: "What day, and at what time?")
    default: nil
    }
  }
}
