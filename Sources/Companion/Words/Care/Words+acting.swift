extension Words {
  /// What is said to what was planned and how it went.
  enum Acting {
    static func said(_ act: PlannedAct) -> Spoken {
      switch act.outcome {
      case .missed where act.shouldHalve:
        Spoken(
          fr:
            "Deux fois pas fait\u{a0}: ce n’est pas un échec, c’est trop grand. Quelle en serait la moitié\u{a0}?",
          en: "Not done twice: that is no failure, it is too big. What would half of it be?")
      case .missed:
        Spoken(
          vous: "Pas fait, c’est noté, et rien n’est à rattraper. Un autre moment, si vous voulez.",
          tu: "Pas fait, c’est noté, et rien n’est à rattraper. Un autre moment, si tu veux.",
          en: "Not done, it is noted, and there is nothing to make up for. Another time, if you like.")
      case .declined, nil:
        Spoken(fr: "C’est noté. Rien de plus à dire.", en: "Noted. Nothing more needs saying.")
      case .done, .partly:
        compared(act)
      }
    }

    private static func compared(_ act: PlannedAct) -> Spoken {
      guard let expected = act.expectedPleasure, let real = act.realPleasure else {
        return Spoken(fr: "C’est noté. Un pas de plus.", en: "Noted. One more step.")
      }
      if real > expected {
        return Spoken(
          vous:
            "C’est noté. Vous attendiez \(expected) de plaisir sur 10, et c’était \(real)\u{a0}: plus que prévu.",
          tu:
            "C’est noté. Tu attendais \(expected) de plaisir sur 10, et c’était \(real)\u{a0}: plus que prévu.",
          en: "Noted. You expected \(expected) of pleasure out of 10, and it was \(real): more than foreseen."
        )
      }
      return Spoken(
        vous:
          "C’est noté. Vous attendiez \(expected) de plaisir sur 10, et c’était \(real). L’avoir fait compte aussi.",
        tu:
          "C’est noté. Tu attendais \(expected) de plaisir sur 10, et c’était \(real). L’avoir fait compte aussi.",
        en:
          "Noted. You expected \(expected) of pleasure out of 10, and it was \(real). Having done it counts too."
      )
    }

    /// What stands behind a record is gone.
    static let cardGone = Spoken(
      fr: "La carte à laquelle cette fiche était liée a été effacée. La fiche est entière.",
      en: "The card this record was linked to was deleted. The record is whole.")
    static let threadGone = Spoken(
      fr: "La conversation où cet exercice a été fait a été effacée. Tout ce qui a été noté est encore là.",
      en: "The conversation in which this exercise was done was deleted. All that was noted is still here.")
  }
}
