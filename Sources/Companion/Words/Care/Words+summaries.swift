extension Words.Daily {
  static func emotion(_ emotion: CareDay.Emotion) -> Phrase {
    switch emotion {
    case .joy: Phrase(fr: "joie", en: "joy")
    case .calm: Phrase(fr: "calme", en: "calm")
    case .gratitude: Phrase(fr: "gratitude", en: "gratitude")
    case .interest: Phrase(fr: "intérêt", en: "interest")
    case .tenderness: Phrase(fr: "tendresse", en: "tenderness")
    case .pride: Phrase(fr: "fierté", en: "pride")
    case .sadness: Phrase(fr: "tristesse", en: "sadness")
    case .worry: Phrase(fr: "inquiétude", en: "worry")
    case .fear: Phrase(fr: "peur", en: "fear")
    case .anger: Phrase(fr: "colère", en: "anger")
    case .shame: Phrase(fr: "honte", en: "shame")
    case .guilt: Phrase(fr: "culpabilité", en: "guilt")
    case .loneliness: Phrase(fr: "solitude", en: "loneliness")
    case .emptiness: Phrase(fr: "vide", en: "emptiness")
    case .tiredness: Phrase(fr: "fatigue", en: "tiredness")
    }
  }

  // MARK: A week, a month

  static func summary(_ summary: DaySummary) -> [Spoken] {
    let length = Int(summary.days.last.number - summary.days.first.number) + 1
    guard summary.noted > 0 else { return [nothingNoted] }
    let noted = summary.noted == 1 ? "1 jour" : "\(summary.noted) jours"
    var told = [
      Spoken(
        vous: "Vous avez noté quelque chose \(noted) sur \(length).",
        tu: "Tu as noté quelque chose \(noted) sur \(length).",
        en: "You noted something on \(summary.noted) of \(length) days.")
    ]
    if let mood = summary.mood, let low = summary.lowestMood, let high = summary.highestMood {
      told.append(
        Spoken(
          fr: "Humeur\u{a0}: en moyenne \(Words.Telling.tenth(mood, in: .fr)) sur 10, de \(low) à \(high).",
          en: "Mood: on average \(Words.Telling.tenth(mood, in: .en)) of 10, from \(low) to \(high)."))
    }
    if !summary.emotions.isEmpty {
      let french = summary.emotions.map { emotion($0).fr }.joined(separator: ", ")
      let english = summary.emotions.map { emotion($0).en }.joined(separator: ", ")
      told.append(Spoken(fr: "Le plus souvent\u{a0}: \(french).", en: "Most often: \(english)."))
    }
    if let inBed = summary.inBed {
      let length = Words.Drawing.length(Int(inBed.rounded()))
      let share = summary.efficiency.map { Int(($0 * 100).rounded()) }
      told.append(
        Spoken(
          fr: "Nuits\u{a0}: \(length) au lit en moyenne"
            + (share.map { ", dont \($0)\u{a0}% de sommeil." } ?? "."),
          en: "Nights: \(length) in bed on average" + (share.map { ", \($0)% of it asleep." } ?? ".")))
    }
    if summary.daysWithCompanyNoted > 0 {
      let days =
        summary.daysWithPeople < 2 ? "\(summary.daysWithPeople) jour" : "\(summary.daysWithPeople) jours"
      told.append(
        Spoken(
          fr: "Du monde autour\u{a0}: \(days), sur \(summary.daysWithCompanyNoted) où c’est noté.",
          en: "People around: \(summary.daysWithPeople) of \(summary.daysWithCompanyNoted) days noted."))
    }
    if !summary.activities.isEmpty {
      let list = summary.activities.map { "\($0.name) (\($0.days))" }.joined(separator: ", ")
      told.append(
        Spoken(
          vous: "Ce que vous avez fait le plus souvent\u{a0}: \(list).",
          tu: "Ce que tu as fait le plus souvent\u{a0}: \(list).",
          en: "What you did most often: \(list)."))
    }
    return told
  }

  static let nothingNoted = Spoken(
    fr: "Rien n’est noté sur cette période, et ce n’est pas grave.",
    en: "Nothing was noted in this time, and that is fine.")

  // MARK: What goes together

  static func link(_ link: DayLink) -> Spoken {
    let correlation = link.correlation
    let days = correlation.count
    guard correlation.isClear else {
      let what = subject(link.with)
      return Spoken(
        fr: "Sur \(days) jours, on ne voit pas de lien net entre l’humeur et \(what.fr).",
        en: "Over \(days) days, no clear link shows between mood and \(what.en).")
    }
    let what = more(link.with)
    let (rho, low, high) = (correlation.rho, correlation.low, correlation.high)
    let level = rho > 0 ? Phrase(fr: "haute", en: "higher") : Phrase(fr: "basse", en: "lower")
    return Spoken(
      vous:
        "Sur \(days) jours, ceux où \(what.vous) sont plutôt ceux où l’humeur est plus \(level.fr) (lien de "
        + "\(hundredth(rho, in: .fr)), entre \(hundredth(low, in: .fr)) et \(hundredth(high, in: .fr))). \(never.fr)",
      tu:
        "Sur \(days) jours, ceux où \(what.tu) sont plutôt ceux où l’humeur est plus \(level.fr) (lien de "
        + "\(hundredth(rho, in: .fr)), entre \(hundredth(low, in: .fr)) et \(hundredth(high, in: .fr))). \(never.fr)",
      en:
        "Over \(days) days, those on which \(what.en) tend to be those with a \(level.en) mood (a link of "
        + "\(hundredth(rho, in: .en)), between \(hundredth(low, in: .en)) and \(hundredth(high, in: .en))). \(never.en)"
    )
  }

  /// No link says why.
  static let never = Phrase(
    fr: "Cela ne dit pas ce qui entraîne quoi.", en: "This does not say which leads to which.")

  private static func subject(_ with: DayLink.With) -> Phrase {
    switch with {
    case .sleep: Phrase(fr: "le sommeil", en: "sleep")
    case .company: Phrase(fr: "le fait de voir du monde", en: "seeing people")
    case .activities: Phrase(fr: "le nombre d’activités", en: "the number of activities")
    }
  }

  private static func more(_ with: DayLink.With) -> Spoken {
    switch with {
    case .sleep:
      Spoken(vous: "vous avez dormi davantage", tu: "tu as dormi davantage", en: "you slept more")
    case .company:
      Spoken(vous: "vous avez vu plus de monde", tu: "tu as vu plus de monde", en: "you saw more people")
    case .activities:
      Spoken(
        vous: "vous avez fait plus de choses", tu: "tu as fait plus de choses", en: "you did more things")
    }
  }

  private static func hundredth(_ value: Double, in language: Language) -> String {
    let text = SVGCanvas.n(value, digits: 2)
    return (language == .fr ? text.replacing(".", with: ",") : text).replacing("-", with: "−")
  }
}
