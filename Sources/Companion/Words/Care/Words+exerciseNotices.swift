extension Words.Exercising {
  /// One thing said before the next question.
  static func notice(_ notice: ExerciseNotice) -> Spoken {
    switch notice {
    case .hurts:
      Spoken(
        vous:
          "C’est une phrase qui fait mal. Ce que vous ressentez est réel\u{a0}; que la phrase soit vraie, on va le regarder ensemble.",
        tu:
          "C’est une phrase qui fait mal. Ce que tu ressens est réel\u{a0}; que la phrase soit vraie, on va le regarder ensemble.",
        en:
          "That is a sentence that hurts. What you feel is real; whether the sentence is true, we will look at together."
      )
    case .lossHurts:
      Spoken(
        vous: "Une perte ne se discute pas. Votre peine a sa place ici, et rien n’est à corriger.",
        tu: "Une perte ne se discute pas. Ta peine a sa place ici, et rien n’est à corriger.",
        en:
          "A loss is not something to argue with. Your grief has its place here, and nothing needs correcting."
      )
    case .injusticeHurts:
      Spoken(
        vous: "Ce qui est injuste blesse, et votre colère a sa raison d’être. On ne va pas la discuter.",
        tu: "Ce qui est injuste blesse, et ta colère a sa raison d’être. On ne va pas la discuter.",
        en: "What is unfair wounds, and your anger has its reason. We will not argue with it.")
    case .smaller:
      Spoken(
        fr: "Ces jours-ci sont plus durs\u{a0}: on divise tout par deux.",
        en: "These days are harder: let us halve everything.")
    case .repeatRung:
      Spoken(
        fr:
          "Encore cette marche\u{a0}: trois fois en tout, si possible dans des endroits ou à des heures différentes.",
        en: "This step again: three times in all, in different places or at different hours if possible.")
    case .nextRung:
      Spoken(
        fr: "Trois fois cette marche\u{a0}: la suivante est ouverte.",
        en: "Three times this step: the next one is open.")
    case .halfRung:
      Spoken(
        vous: "Pas faite deux fois\u{a0}: ce n’est pas un échec, elle est trop haute. Prévoyez-en la moitié.",
        tu: "Pas faite deux fois\u{a0}: ce n’est pas un échec, elle est trop haute. Prévois-en la moitié.",
        en: "Not done twice: that is no failure, it is too high. Plan half of it.")
    case .breathingIsNoRescue:
      Spoken(
        fr:
          "Une précision\u{a0}: sur une marche, la respiration n’est pas ce qui sauve. On y reste en respirant comme d’habitude, pour que la peur soit vraiment vérifiée.",
        en:
          "One thing: on a step, breathing is not what saves you. One stays and breathes as usual, so that the fear is truly checked."
      )
    case .shorterSlot:
      Spoken(
        fr:
          "Sur trois jours, les soucis ont débordé. Le moment passe à dix minutes, avec une activité juste après.",
        en:
          "On three days the worries ran over. The time goes down to ten minutes, with an activity right after."
      )
    case .noTrim:
      Spoken(
        vous:
          "Dans cette situation, je ne propose pas de réduire le temps au lit\u{a0}; un médecin peut en parler avec vous. L’heure de lever fixe suffit.",
        tu:
          "Dans cette situation, je ne propose pas de réduire le temps au lit\u{a0}; un médecin peut en parler avec toi. L’heure de lever fixe suffit.",
        en:
          "In this situation I do not propose a shorter time in bed; a doctor can talk about it with you. The fixed rising time is enough."
      )
    case .trimNotNeeded:
      Spoken(
        fr: "D’après les nuits notées, il n’y a pas lieu de réduire le temps au lit.",
        en: "Going by the nights noted, there is no need for a shorter time in bed.")
    case .tensionRose:
      Spoken(
        vous:
          "La tension a monté. Cela arrive\u{a0}: cette détente n’est pas la bonne aujourd’hui, et vous pouvez la laisser là.",
        tu:
          "La tension a monté. Cela arrive\u{a0}: cette détente n’est pas la bonne aujourd’hui, et tu peux la laisser là.",
        en: "The tension went up. That happens: this is not the right one today, and you can leave it there.")
    case .nightNoted:
      Spoken(
        fr: "La nuit est notée. À demain pour la suivante\u{a0}; sept nuits donnent une bonne image.",
        en: "The night is noted. Until tomorrow for the next; seven nights give a good picture.")
    case .worryKept:
      Spoken(
        fr: "Le souci est gardé ici. Il attend son heure\u{a0}; d’ici là, rien n’est à faire.",
        en: "The worry is kept here. It waits for its hour; until then there is nothing to do.")
    }
  }

  /// Why it does not go on, and who could help.
  static func stop(_ stop: ExerciseStop) -> Spoken {
    switch stop {
    case .distress:
      Spoken(
        vous:
          "C’est plus fort qu’au début, alors on s’arrête là. Rien n’est à prouver\u{a0}: posez les pieds au sol, respirez comme cela vient, et parlez aujourd’hui à quelqu’un de confiance, ou à un professionnel si cela reste aussi fort.",
        tu:
          "C’est plus fort qu’au début, alors on s’arrête là. Rien n’est à prouver\u{a0}: pose les pieds au sol, respire comme cela vient, et parle aujourd’hui à quelqu’un de confiance, ou à un professionnel si cela reste aussi fort.",
        en:
          "It is stronger than at the start, so we stop here. There is nothing to prove: put your feet on the ground, breathe as it comes, and talk today to somebody you trust, or to a professional if it stays this strong."
      )
    case .riskThought:
      Spoken(
        fr:
          "Cette pensée-là ne se travaille pas dans une fiche. Merci de l’avoir dite. Elle demande quelqu’un, aujourd’hui\u{a0}: une personne de confiance, ou un professionnel.",
        en:
          "This thought is not one for a record. Thank you for saying it. It needs somebody, today: a person you trust, or a professional."
      )
    case .professional:
      Spoken(
        vous:
          "Pour ce que vous indiquez, cet exercice peut faire du mal quand on le fait seul. Un psychologue ou un médecin sait l’accompagner. Ici, je ne le propose pas.",
        tu:
          "Pour ce que tu indiques, cet exercice peut faire du mal quand on le fait seul. Un psychologue ou un médecin sait l’accompagner. Ici, je ne le propose pas.",
        en:
          "For what you mention, this exercise can do harm when done alone. A psychologist or a doctor knows how to go along with it. I do not propose it here."
      )
    case .bodyProfessional:
      Spoken(
        fr:
          "Les marches qui font travailler le corps demandent d’abord l’avis d’un médecin. Ici, je ne les propose pas.",
        en: "Steps that work on the body need a doctor’s advice first. I do not propose them here.")
    }
  }
}
