extension Words {
  /// What the house says about published questionnaires. Their own wording is never here: `instruments.json` holds it.
  enum Questionnaires {
    /// How the published band is called, without an article.
    static func band(_ name: Instrument.Band.Name) -> Phrase {
      switch name {
      case .minimal: Phrase(fr: "minimale", en: "minimal")
      case .mild: Phrase(fr: "légère", en: "mild")
      case .moderate: Phrase(fr: "modérée", en: "moderate")
      case .moderatelySevere: Phrase(fr: "modérément sévère", en: "moderately severe")
      case .severe: Phrase(fr: "sévère", en: "severe")
      case .negative: Phrase(fr: "sous le seuil", en: "below the threshold")
      case .positive: Phrase(fr: "au-dessus du seuil", en: "above the threshold")
      case .veryLow: Phrase(fr: "de bien-être très bas", en: "very low well-being")
      case .low: Phrase(fr: "de bien-être bas", en: "low well-being")
      case .notLow: Phrase(fr: "de bien-être non bas", en: "not low")
      case .lowDistress: Phrase(fr: "de détresse faible", en: "low distress")
      case .moderateDistress: Phrase(fr: "de détresse modérée", en: "moderate distress")
      case .seriousDistress: Phrase(fr: "de détresse importante", en: "serious distress")
      case .notLonely: Phrase(fr: "sans solitude marquée", en: "without marked loneliness")
      case .lonely: Phrase(fr: "de solitude marquée", en: "marked loneliness")
      }
    }

    /// What the questionnaire asks about, for headings.
    static func subject(_ name: Instrument.Name) -> Phrase {
      switch name {
      case .phq2, .phq9: Phrase(fr: "Humeur (\(name.rawValue))", en: "Mood (\(name.rawValue))")
      case .gad2, .gad7: Phrase(fr: "Inquiétude (\(name.rawValue))", en: "Worry (\(name.rawValue))")
      case .who5: Phrase(fr: "Bien-être (WHO-5)", en: "Well-being (WHO-5)")
      case .auditC: Phrase(fr: "Alcool (AUDIT-C)", en: "Alcohol (AUDIT-C)")
      case .screener: Phrase(fr: "Sécurité (C-SSRS)", en: "Safety (C-SSRS)")
      case .k6: Phrase(fr: "Détresse (K6)", en: "Distress (K6)")
      case .ucla3: Phrase(fr: "Solitude (UCLA-3)", en: "Loneliness (UCLA-3)")
      }
    }

    /// Stands with a questionnaire whose wording nobody has held against the official sheet.
    static let unverified = Phrase(
      fr: "La formulation de ce questionnaire n’a pas encore été vérifiée sur la feuille officielle.",
      en: "The wording of this questionnaire has not yet been checked against the official sheet.")
  }
}
