extension Words {
  /// How often help lines were shown, for whoever hosts.
  enum Referrals {
    static func sentence(for report: ReferralReport) -> Phrase {
      guard let months = report.months else {
        return Phrase(
          fr:
            "Les fiches d’aide montrées sont comptées, sans nom ni contenu. À moins de cinq comptes, le nombre n’est pas "
            + "affiché\u{a0}: il désignerait quelqu’un.",
          en:
            "Crisis cards shown are counted, without name or content. With fewer than five accounts the number is not "
            + "shown: it would point to somebody.")
      }
      guard !months.isEmpty else {
        return Phrase(
          fr: "Aucune fiche d’aide n’a encore été montrée dans une conversation.",
          en: "No crisis card was shown in a conversation yet.")
      }
      let told = { (language: Language) in
        months.map { "\($0.month)\(language == .fr ? "\u{a0}: " : ": ")\(number($0.shown).in(language))" }
          .joined(separator: ", ")
      }
      return Phrase(
        fr: "Fiches d’aide montrées dans des conversations, sans nom ni contenu\u{a0}: \(told(.fr)).",
        en: "Crisis cards shown in conversations, without name or content: \(told(.en)).")
    }

    private static func number(_ shown: ReferralReport.Shown) -> Phrase {
      switch shown {
      case .exactly(let count): Phrase(fr: "\(count)", en: "\(count)")
      case .fewerThanFive: Phrase(fr: "moins de cinq", en: "fewer than five")
      }
    }
  }
}
