extension Words.Telling {
  /// A total with its published band: raw numbers, quoted as published (CARE §2, §12).
  static func score(_ score: InstrumentScore) -> Spoken {
    let subject = Words.Questionnaires.subject(score.instrument)
    let (total, ceiling) = (score.total, score.ceiling)
    if score.instrument == .auditC {
      let (women, men) = (AlcoholThreshold.female, AlcoholThreshold.male)
      return Spoken(
        vous:
          "\(subject.fr). Votre score est de \(total) sur \(ceiling). Le repère publié est de \(women) pour les femmes et de "
          + "\(men) pour les hommes.",
        tu:
          "\(subject.fr). Ton score est de \(total) sur \(ceiling). Le repère publié est de \(women) pour les femmes et de "
          + "\(men) pour les hommes.",
        en:
          "\(subject.en). Your score is \(total) of \(ceiling); the published guide value is \(women) for women and \(men) for "
          + "men.")
    }
    guard let name = score.band, let from = score.bandFrom, let to = score.bandTo else {
      return Spoken(
        vous: "\(subject.fr). Votre score est de \(total) sur \(ceiling).",
        tu: "\(subject.fr). Ton score est de \(total) sur \(ceiling).",
        en: "\(subject.en). Your score is \(total) of \(ceiling).")
    }
    let band = Words.Questionnaires.band(name)
    return Spoken(
      vous:
        "\(subject.fr). Votre score est de \(total) sur \(ceiling). Les repères publiés situent \(from)–\(to) dans une zone "
        + "dite \(band.fr).",
      tu:
        "\(subject.fr). Ton score est de \(total) sur \(ceiling). Les repères publiés situent \(from)–\(to) dans une zone "
        + "dite \(band.fr).",
      en:
        "\(subject.en). Your score is \(total) of \(ceiling); published bands call \(from)–\(to) \(band.en).")
  }

  static let noDiagnosis = Spoken(
    fr: "Ce n’est pas un diagnostic\u{a0}: seul un professionnel peut en poser un.",
    en: "This is not a diagnosis: only a professional can make one.")

  static func incomplete(_ name: Instrument.Name) -> Spoken {
    let subject = Words.Questionnaires.subject(name)
    return Spoken(
      fr: "\(subject.fr). Il manque des réponses\u{a0}: aucun score n’est donné.",
      en: "\(subject.en). Some answers are missing: no score is given.")
  }

  static let noMarkers = Spoken(
    vous: "Vous n’avez pas rempli de questionnaire, donc il n’y a pas de chiffre ici.",
    tu: "Tu n’as pas rempli de questionnaire, donc il n’y a pas de chiffre ici.",
    en: "You filled in no questionnaire, so there is no number here.")

  static func impairment(_ mean: Double) -> Spoken {
    Spoken(
      vous: "Vous notez la gêne au quotidien à \(tenth(mean, in: .fr)) sur 10 en moyenne.",
      tu: "Tu notes la gêne au quotidien à \(tenth(mean, in: .fr)) sur 10 en moyenne.",
      en: "You rate how much it gets in the way at \(tenth(mean, in: .en)) of 10 on average.")
  }

  static func efficiency(_ share: Double) -> Spoken {
    let percent = Int((share * 100).rounded())
    return Spoken(
      vous:
        "D’après vos heures, vous dormez environ \(percent)\u{a0}% du temps passé au lit. Le repère courant est de 85\u{a0}%.",
      tu:
        "D’après tes heures, tu dors environ \(percent)\u{a0}% du temps passé au lit. Le repère courant est de 85\u{a0}%.",
      en:
        "By your times, you sleep about \(percent)% of the time you spend in bed. The usual guide value is 85%."
    )
  }

  /// "6", "6,4" or "6.4".
  static func tenth(_ value: Double, in language: Language) -> String {
    let tenths = Int((value * 10).rounded())
    guard tenths % 10 != 0 else { return String(tenths / 10) }
    return "\(tenths / 10)\(language == .fr ? "," : ".")\(abs(tenths % 10))"
  }
}
