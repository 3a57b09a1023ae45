/// What the model is told when the person leaves (R20, R21).
extension Prompts {
  /// One or two short sentences.
  static let goodbyeTokens = 80

  static func goodbyeGuidance(in language: Language) -> String {
    Phrase(
      fr:
        "La personne dit au revoir. Un seul souhait court et chaleureux : sans question, sans la retenir, sans dire "
        + "qu’elle manquera, sans rien annoncer pour la prochaine fois.",
      en:
        "The person says goodbye. One short, warm wish only: no question, nothing to hold them back, no saying that "
        + "they will be missed, nothing promised for next time."
    ).in(language)
  }
}
