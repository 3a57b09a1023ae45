extension Words {
  /// The quiet page on the health of the house.
  enum House {
    /// - Parameter key: Of one of the doctor's checks.
    static func title(of key: String) -> Phrase {
      switch key {
      case "storage": Phrase(fr: "Le coffre", en: "The store")
      case "records": Phrase(fr: "Vos enregistrements", en: "Your records")
      case "model": Phrase(fr: "Le modèle de langue", en: "The language model")
      case "encoder": Phrase(fr: "La recherche par le sens", en: "Search by meaning")
      case "triage": Phrase(fr: "La veille de sécurité", en: "The safety watch")
      case "referrals": Phrase(fr: "Les fiches d’aide", en: "Crisis cards")
      case "backups": Phrase(fr: "Les sauvegardes", en: "Backups")
      default: Phrase(fr: "La maison", en: "The house")
      }
    }

    static let storageGood = Phrase(fr: "Le coffre s’ouvre et se lit.", en: "The store opens and reads.")

    static let recordsGood = Phrase(
      fr: "Tout ce que vous avez confié est là, intact.", en: "Everything you confided is there, intact.")

    static func recordsOff(rows: Int) -> Phrase {
      Phrase(
        fr:
          "Une partie de vos enregistrements a été abîmée, retirée ou remise en dehors de Fidelio ; illisibles\u{a0}: \(rows). "
          + "Le reste est intact.",
        en: "Some of your records were damaged, taken away or put back outside Fidelio; unreadable: \(rows). "
          + "The rest is intact.")
    }

    static let askTheHost = Phrase(
      fr: "Dites-le à la personne qui héberge Fidelio.", en: "Tell whoever hosts Fidelio.")
  }
}
