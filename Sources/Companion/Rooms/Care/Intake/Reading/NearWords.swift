/// How people say how often, beside the published words. A `nil` is known to be unclear.
enum NearWords {
  /// - Parameter number: Of the item, from 1.
  static func table(_ name: Instrument.Name, number: Int) -> [String: Int?] {
    switch name {
    case .who5: wellbeing
    case .auditC: number == 1 ? drinking : number == 2 ? glasses : bingeing
    default: bother
    }
  }

  /// 0 to 3: not at all to nearly every day.
  private static let bother: [String: Int?] = [
    "pas du tout": 0, "pas une fois": 0, "aucun jour": 0, "never": 0, "not once": 0, "jamais": 0,
    "quelques jours": 1, "parfois": 1, "de temps en temps": 1, "un peu": 1, "quelquefois": 1,
    "a few days": 1, "some days": 1, "sometimes": 1, "now and then": 1, "a little": 1,
    "souvent": 2, "un jour sur 2": 2, "often": 2, "most days": nil, "la plupart des jours": nil,
    "tres souvent": nil, "very often": nil, "rarement": nil, "rarely": nil, "presque jamais": nil,
    "hardly ever": nil, "almost never": nil, "presque toujours": 3, "almost always": 3,
    "tous les jours": 3, "chaque jour": 3, "tout le temps": 3, "toujours": 3, "constamment": 3,
    "every day": 3, "daily": 3, "all the time": 3, "always": 3, "constantly": 3, "presque chaque jour": 3,
    "almost every day": 3, "pas tous les jours": nil, "not every day": nil, "not always": nil,
    "pas toujours": nil, "pas souvent": nil, "not often": nil,
  ]

  /// 0 to 5: at no time to all of the time.
  private static let wellbeing: [String: Int?] = [
    "toujours": 5, "always": 5, "all the time": 5, "never": 0, "pas du tout": 0, "not at all": 0,
    "parfois": 1,
    "sometimes": 1, "rarement": 1, "rarely": 1, "souvent": nil, "often": nil, "pas toujours": nil,
    "not always": nil, "most of time": 4, "presque toujours": 4, "almost always": 4, "presque jamais": nil,
    "almost never": nil,
  ]

  /// 0 to 4: never to four times a week or more.
  private static let drinking: [String: Int?] = [
    "pas du tout": 0, "je ne bois pas": 0, "je ne bois jamais": 0, "i don't drink": 0, "i do not drink": 0,
    "tous les jours": 4, "chaque jour": 4, "every day": 4, "daily": 4, "1 fois par semaine": 2,
    "once a week": 2,
    "1 fois par mois": 1, "once a month": 1, "2 fois par semaine": 3, "2 ou 3 fois par semaine": 3,
    "twice a week": 3, "rarement": 1,
    "rarely": 1, "souvent": nil, "often": nil, "parfois": nil, "sometimes": nil, "pas tous les jours": nil,
  ]

  /// 0 to 4: one or two to ten or more.
  private static let glasses: [String: Int?] = [
    "1 a 2": 0, "3 a 4": 1, "5 a 6": 2, "7 ou 8": 3, "1 to 2": 0, "3 to 4": 1, "5 to 6": 2, "7 or 8": 3,
    "8 or 9": 3,
    "8 ou 9": 3, "2 ou 3": nil, "2 or 3": nil,
  ]

  /// 0 to 4: never to daily.
  private static let bingeing: [String: Int?] = [
    "pas du tout": 0, "chaque semaine": 3, "toutes les semaines": 3, "every week": 3, "once a week": 3,
    "chaque mois": 2, "tous les mois": 2, "every month": 2, "once a month": 2, "tous les jours": 4,
    "every day": 4, "rarement": 1, "rarely": 1, "souvent": nil, "often": nil, "parfois": nil,
    "sometimes": nil,
  ]
}
