extension Words {
  /// What stands around the first questions and the bilan on their page.
  enum Desk {
    static func section(_ section: IntakeStep.Section) -> Phrase {
      switch section {
      case .arrival: Phrase(fr: "Ce qui amène", en: "What brings you")
      case .mood: Phrase(fr: "L’humeur", en: "Mood")
      case .anxiety: Phrase(fr: "Les peurs", en: "Fears")
      case .thoughts: Phrase(fr: "La dernière fois", en: "The last time")
      case .daily: Phrase(fr: "Le quotidien", en: "Every day")
      case .sleep: Phrase(fr: "Le sommeil", en: "Sleep")
      case .body: Phrase(fr: "Le corps", en: "The body")
      case .ties: Phrase(fr: "Les liens", en: "Ties")
      case .history: Phrase(fr: "L’histoire", en: "History")
      case .safety: Phrase(fr: "La sécurité", en: "Safety")
      case .strengths: Phrase(fr: "Les forces", en: "Strengths")
      case .frame: Phrase(fr: "Le cadre", en: "How we go about it")
      case .close: Phrase(fr: "Pour finir", en: "To close")
      }
    }

    /// - Parameter sections: In which something was not answered, in order.
    static func missing(_ sections: [IntakeStep.Section]) -> Spoken {
      let names = sections.map { section($0) }
      let french = names.map { $0.fr.prefix(1).lowercased() + $0.fr.dropFirst() }.joined(separator: ", ")
      let english = names.map { $0.en.prefix(1).lowercased() + $0.en.dropFirst() }.joined(separator: ", ")
      return Spoken(
        vous:
          "Toutes les questions n’ont pas encore de réponse. Il reste\u{a0}: \(french). Vous pouvez continuer, puis refaire "
          + "un bilan.",
        tu:
          "Toutes les questions n’ont pas encore de réponse. Il reste\u{a0}: \(french). Tu peux continuer, puis refaire un "
          + "bilan.",
        en:
          "Not all questions have an answer yet. Still open: \(english). You can go on, and make another one then."
      )
    }
  }
}
