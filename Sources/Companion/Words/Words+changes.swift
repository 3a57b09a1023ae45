extension Words {
  /// What the house says when another voice stands behind a companion than the one that was accepted.
  enum Changes {
    static func waits(_ name: String) -> Phrase {
      Phrase(
        fr:
          "Derrière \(name), quelque chose a changé depuis votre dernière conversation. Votre message est gardé\u{a0}; personne "
          + "n’y a encore répondu. C’est vous qui choisissez la suite.",
        en:
          "Something behind \(name) has changed since you last talked. Your message is kept; nobody has answered it "
          + "yet. What comes next is your choice.")
    }

    static func answersInDanger(_ name: String) -> Phrase {
      Phrase(
        fr:
          "Derrière \(name), quelque chose a changé. Pour ne pas vous faire attendre, le modèle disponible répond tout de "
          + "suite\u{a0}; vous choisirez plus tard, quand vous voudrez.",
        en:
          "Something behind \(name) has changed. So that you need not wait, the model at hand answers at once; you can "
          + "choose later, whenever you like.")
    }

    static func missing(_ part: VoiceSettings.Part) -> Phrase {
      switch part {
      case .model:
        Phrase(
          fr: "Ce modèle n’est plus sur cette machine. Remettez-le dans les réglages, et cette voix revient.",
          en:
            "This model is no longer on this machine. Bring it back in the settings, and this voice returns.")
      case .host:
        Phrase(
          fr:
            "Le serveur de ce modèle n’est plus connecté. Connectez-le dans les réglages, s’il existe encore, et cette voix "
            + "revient.",
          en:
            "The server of this model is no longer connected. Connect it in the settings, if it still exists, and this "
            + "voice returns.")
      case .adapter:
        Phrase(
          fr: "L’adaptateur de cette voix n’est pas chargé.", en: "The adapter of this voice is not loaded.")
      case .prompt:
        Phrase(
          fr:
            "Une mise à jour de Fidelio a changé ce que tout modèle reçoit comme consignes. Cela ne peut pas être défait ici.",
          en:
            "An update of Fidelio changed what every model is told. That cannot be taken back here.")
      }
    }

    static let switching = Phrase(
      fr:
        "Un seul modèle travaille à la fois sur cette machine. Passer de l’un à l’autre prend quelques secondes à chaque fois.",
      en:
        "One model works at a time on this machine. Going from one to the other takes some seconds each time."
    )
  }
}
