extension Words.Exercising {
  /// The questions of the ladder; `nil` for any other step.
  static func ladder(_ step: ExerciseStep) -> Spoken? {
    switch step {
    case .screening:
      Spoken(
        fr:
          "Avant de commencer\u{a0}: cette peur a-t-elle à voir avec les souvenirs d’un traumatisme, des obsessions ou des rituels, la nourriture ou le poids, ou un danger réel\u{a0}? Ou avec rien de cela\u{a0}?",
        en:
          "Before we begin: does this fear have to do with memories of a trauma, obsessions or rituals, food or weight, or a real danger? Or with none of these?"
      )
    case .screeningPast:
      Spoken(
        vous: "Vous avez dit que des évènements passés pèsent encore. Cette peur est-elle liée à eux\u{a0}?",
        tu: "Tu as dit que des évènements passés pèsent encore. Cette peur est-elle liée à eux\u{a0}?",
        en: "You said that past events still weigh. Is this fear tied to them?")
    case .screeningBody:
      Spoken(
        fr:
          "Les marches feraient-elles travailler le corps\u{a0}: cœur qui bat vite, souffle court, chaleur, vertige\u{a0}?",
        en: "Would the steps work on the body: a racing heart, short breath, heat, dizziness?")
    case .screeningHealth:
      Spoken(
        fr:
          "Y a-t-il un problème de cœur, une grossesse, une épilepsie ou une autre maladie\u{a0}? Ou rien de cela\u{a0}?",
        en: "Is there a heart condition, a pregnancy, epilepsy or another illness? Or none of these?")
    case .fear:
      Spoken(
        vous: "De quoi avez-vous peur, ou qu’évitez-vous\u{a0}?",
        tu: "De quoi as-tu peur, ou qu’évites-tu\u{a0}?", en: "What are you afraid of, or what do you avoid?")
    case .disaster:
      Spoken(
        vous: "Si vous y alliez, que craignez-vous qu’il arrive, précisément\u{a0}?",
        tu: "Si tu y allais, que crains-tu qu’il arrive, précisément\u{a0}?",
        en: "If you went towards it, what exactly do you fear would happen?")
    case .disasterBelief:
      Spoken(
        vous: "À quel point croyez-vous que cela arriverait, de 0 à 100\u{a0}?",
        tu: "À quel point crois-tu que cela arriverait, de 0 à 100\u{a0}?",
        en: "How much do you believe it would happen, from 0 to 100?")
    case .safetyBehaviours:
      Spoken(
        vous:
          "Que faites-vous pour vous sentir protégé(e)\u{a0}: être accompagné(e), regarder le téléphone, tenir quelque chose\u{a0}? Une chose par ligne.",
        tu:
          "Que fais-tu pour te sentir protégé(e)\u{a0}: être accompagné(e), regarder le téléphone, tenir quelque chose\u{a0}? Une chose par ligne.",
        en:
          "What do you do to feel protected: have somebody with you, look at your phone, hold on to something? One a line."
      )
    case .rungs:
      Spoken(
        vous:
          "Écrivez de 8 à 12 marches vers ce qui fait peur, chacune avec sa peur de 0 à 100. Par exemple\u{a0}: «\u{a0}saluer le voisin 35\u{a0}».",
        tu:
          "Écris de 8 à 12 marches vers ce qui fait peur, chacune avec sa peur de 0 à 100. Par exemple\u{a0}: «\u{a0}saluer le voisin 35\u{a0}».",
        en:
          "Write 8 to 12 steps towards what is feared, each with its fear from 0 to 100. For example: “greet the neighbour 35”."
      )
    case .startRung:
      Spoken(
        fr: "Par quelle marche commencer\u{a0}? Entre 30 et 40, c’est assez, et ce n’est pas trop.",
        en: "Which step to begin with? Between 30 and 40 is enough, and not too much.")
    case .sessionWhen:
      Spoken(
        vous: "Quand irez-vous sur cette marche\u{a0}? Un jour et une heure.",
        tu: "Quand iras-tu sur cette marche\u{a0}? Un jour et une heure.",
        en: "When will you go on this step? A day and a time.")
    case .sessionDrop:
      Spoken(
        vous: "Quelle protection pourriez-vous laisser de côté, cette fois\u{a0}? Aucune, c’est permis.",
        tu: "Quelle protection pourrais-tu laisser de côté, cette fois\u{a0}? Aucune, c’est permis.",
        en: "Which protection could you leave aside this time? None is allowed.")
    case .sessionPrediction:
      Spoken(
        vous:
          "Que prédisez-vous pour cette fois\u{a0}? On y reste le temps de le vérifier, pas le temps que la peur soit à zéro.",
        tu:
          "Que prédis-tu pour cette fois\u{a0}? On y reste le temps de le vérifier, pas le temps que la peur soit à zéro.",
        en:
          "What do you predict for this time? One stays long enough to check it, not until the fear is gone.")
    case .sessionBefore:
      Spoken(
        fr: "La peur, rien qu’à y penser, de 0 à 100\u{a0}?",
        en: "The fear, just thinking of it, from 0 to 100?")
    case .sessionHappened:
      Spoken(
        vous: "Ce que vous aviez prédit est-il arrivé\u{a0}? «\u{a0}Pas fait\u{a0}» est une réponse aussi.",
        tu: "Ce que tu avais prédit est-il arrivé\u{a0}? «\u{a0}Pas fait\u{a0}» est une réponse aussi.",
        en: "Did what you predicted happen? “Not done” is an answer too.")
    case .sessionPeak:
      Spoken(fr: "Le plus fort de la peur, de 0 à 100\u{a0}?", en: "The strongest it got, from 0 to 100?")
    case .sessionAfter:
      Spoken(fr: "Et à la fin, de 0 à 100\u{a0}?", en: "And at the end, from 0 to 100?")
    case .learnt:
      Spoken(
        vous: "Qu’avez-vous appris de cette fois\u{a0}?", tu: "Qu’as-tu appris de cette fois\u{a0}?",
        en: "What did you learn from this time?")
    case .sessionMore:
      Spoken(
        fr: "Prévoir une prochaine fois, s’en tenir là, ou plus tard\u{a0}?",
        en: "Plan a next time, leave it there, or later?")
    default: nil
    }
  }
}
