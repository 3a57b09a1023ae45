extension Words.Exercising {
  /// The questions of the worry time; `nil` for any other step.
  static func worry(_ step: ExerciseStep) -> Spoken? {
    switch step {
    case .bedtime:
      Spoken(
        vous: "À quelle heure allez-vous au lit, d’habitude\u{a0}?",
        tu: "À quelle heure vas-tu au lit, d’habitude\u{a0}?", en: "What time do you usually go to bed?")
    case .slot:
      Spoken(
        fr:
          "Quelle heure réserver aux soucis, chaque jour la même\u{a0}? Elle finit deux heures au moins avant le lit.",
        en: "What time to keep for worries, the same every day? It ends at least two hours before bed.")
    case .slotMinutes:
      Spoken(fr: "Quinze minutes, ou vingt\u{a0}?", en: "Fifteen minutes, or twenty?")
    case .worry:
      Spoken(
        vous: "Quel souci posez-vous ici\u{a0}? Une ligne suffit.",
        tu: "Quel souci poses-tu ici\u{a0}? Une ligne suffit.",
        en: "What worry do you put down here? One line will do.")
    case .worryMore:
      Spoken(
        fr: "C’est posé. Un autre souci, commencer le moment des soucis, ou plus tard, à son heure\u{a0}?",
        en: "It is put down. Another worry, begin worry time, or later, at its hour?")
    case .worryKind:
      Spoken(
        vous: "Ce souci\u{a0}: pouvez-vous faire quelque chose, maintenant ou bientôt\u{a0}?",
        tu: "Ce souci\u{a0}: peux-tu faire quelque chose, maintenant ou bientôt\u{a0}?",
        en: "This worry: can you do something about it, now or soon?")
    case .letGo:
      Spoken(
        vous:
          "Ceux où il n’y a rien à faire\u{a0}: imaginez chacun posé sur une feuille, sur une rivière, et regardez-le passer. L’avez-vous fait\u{a0}?",
        tu:
          "Ceux où il n’y a rien à faire\u{a0}: imagine chacun posé sur une feuille, sur une rivière, et regarde-le passer. L’as-tu fait\u{a0}?",
        en:
          "Those about which nothing can be done: picture each one on a leaf, on a river, and watch it go by. Did you do it?"
      )
    case .overran:
      Spoken(
        fr: "Les soucis ont-ils débordé du moment prévu\u{a0}?",
        en: "Did the worries run over the time that was set?")
    case .closingAct:
      Spoken(
        fr: "Pour fermer\u{a0}: quel petit acte ensuite, pour passer à autre chose\u{a0}?",
        en: "To close: what small act next, to turn to something else?")
    case .closingWhen:
      Spoken(fr: "Quel jour, et à quelle heure\u{a0}?", en: "What day, and at what time?")
    case .slotMore:
      Spoken(
        fr: "Un autre moment demain, s’en tenir là, ou plus tard\u{a0}?",
        en: "Another time tomorrow, leave it there, or later?")
    default: nil
    }
  }
}
