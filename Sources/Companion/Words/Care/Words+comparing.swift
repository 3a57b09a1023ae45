extension Words.Telling {
  /// Both totals, and what the published threshold says of the difference.
  static func change(_ change: BilanComparison.Change) -> Spoken {
    let subject = Words.Questionnaires.subject(change.instrument)
    let verdict = verdict(change)
    return Spoken(
      fr: "\(subject.fr)\u{a0}: \(change.from), puis \(change.to). \(verdict.fr)",
      en: "\(subject.en): \(change.from), then \(change.to). \(verdict.en)")
  }

  private static func verdict(_ change: BilanComparison.Change) -> Phrase {
    let points = abs(change.to - change.from)
    guard let direction = change.direction, let needed = MeaningfulChange.points(change.instrument) else {
      return Phrase(
        fr: "Aucun seuil de changement n’est publié pour ce score.",
        en: "No threshold of change is published for this score.")
    }
    switch direction {
    case .better:
      return Phrase(
        fr:
          "C’est mieux de \(points) points\u{a0}; à partir de \(needed), les repères parlent d’un vrai changement.",
        en: "That is better by \(points) points; from \(needed) on, the guides speak of a real change.")
    case .worse:
      return Phrase(
        fr:
          "C’est moins bien de \(points) points\u{a0}; à partir de \(needed), les repères parlent d’un vrai changement.",
        en: "That is worse by \(points) points; from \(needed) on, the guides speak of a real change.")
    case .unclear:
      return Phrase(
        fr: "En dessous de \(needed) points, cela peut être le hasard d’un jour.",
        en: "Below \(needed) points, this may be the chance of a day.")
    }
  }

  static func impairmentChange(_ before: Double, _ now: Double) -> Spoken {
    Spoken(
      fr: "Gêne au quotidien\u{a0}: \(tenth(before, in: .fr)), puis \(tenth(now, in: .fr)) sur 10.",
      en: "In the way of every day: \(tenth(before, in: .en)), then \(tenth(now, in: .en)) of 10.")
  }

  static let nothingToCompare = Spoken(
    fr: "Il n’y a pas deux fois le même questionnaire\u{a0}: rien à comparer pour l’instant.",
    en: "No questionnaire was filled in twice: there is nothing to compare yet.")

  static let gotBetter = Spoken(
    vous: "Quelque chose va mieux. Ce qui a compté, vous le savez mieux que moi.",
    tu: "Quelque chose va mieux. Ce qui a compté, tu le sais mieux que moi.",
    en: "Something is better. What made the difference, you know better than I do.")

  static let gotWorse = Spoken(
    vous:
      "Au moins un score va moins bien. Ce n’est la faute de personne, et c’est le moment d’en parler à un professionnel.",
    tu:
      "Au moins un score va moins bien. Ce n’est la faute de personne, et c’est le moment d’en parler à un professionnel.",
    en: "At least one score is worse. That is nobody’s fault, and it is the moment to talk to a professional."
  )

  static let noClearChange = Spoken(
    vous:
      "Pas de changement net. Si cela dure au-delà de six semaines, un professionnel pourra aider mieux que moi.",
    tu:
      "Pas de changement net. Si cela dure au-delà de six semaines, un professionnel pourra aider mieux que moi.",
    en: "No clear change. If this lasts beyond six weeks, a professional can help better than I can.")
}
