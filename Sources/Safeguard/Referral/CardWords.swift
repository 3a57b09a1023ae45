/// The card's own sentences, French and English side by side.
struct CardWords: Sendable {
  let title: String
  let intro: String
  let introAbuse: String
  let introMedical: String
  let introViolence: String
  let outro: String
  let caution: String
  let discretion: String
  let emergencyEurope: String
  let emergencyAmerica: String
  let alwaysOpen: String
  let unknownHours: String
  let labels: CrisisCard.Labels

  static func of(_ language: SafeguardLanguage) -> CardWords {
    switch language {
    case .fr: french
    case .en: english
    }
  }

  func intro(for label: RiskLabel) -> String {
    switch label {
    case .abuseVictim: introAbuse
    case .medicalEmergency: introMedical
    case .violenceToOthers: introViolence
    default: intro
    }
  }

  private static let french = CardWords(
    title: "Des personnes sont là, maintenant",
    intro:
      "Je suis une IA. Ce qui se dit ici mérite aussi une voix humaine : ces lignes écoutent, sans juger. "
      + "Notre conversation continue.",
    introAbuse:
      "Je suis une IA. Ce n’est pas la faute de la personne qui subit. Ces lignes croient, écoutent et "
      + "protègent, sans obliger à rien. Notre conversation continue.",
    introMedical:
      "Je suis une IA, je ne peux pas soigner. Il faut appeler les secours maintenant, puis rester auprès "
      + "de la personne.",
    introViolence:
      "Je suis une IA. Avant d’agir : s’éloigner, poser ce qui peut blesser, appeler. Ces lignes écoutent "
      + "aussi la colère et la peur de faire du mal.",
    outro:
      "En danger immédiat : appeler les secours, rejoindre quelqu’un, s’éloigner de ce qui peut blesser.",
    caution: "Numéros saisis avec soin mais pas encore tous vérifiés auprès des services.",
    discretion:
      "Si quelqu’un surveille cet écran : « Sortie rapide » le quitte aussitôt, et une conversation privée ne "
      + "laisse rien ici.",
    emergencyEurope: "Urgences, Europe et la plupart des mobiles",
    emergencyAmerica: "Urgences, Amérique du Nord",
    alwaysOpen: "24 h/24, 7 j/7",
    unknownHours: "horaires à vérifier",
    labels: .init(call: "Appeler", text: "Écrire un SMS", chat: "Discuter en ligne", emergency: "Urgences"))

  private static let english = CardWords(
    title: "People are there, right now",
    intro:
      "I am an AI. What is said here deserves a human voice too: these lines listen, without judging. "
      + "Our conversation goes on.",
    introAbuse:
      "I am an AI. It is never the fault of the person it is done to. These lines believe, listen and "
      + "protect, and push nobody. Our conversation goes on.",
    introMedical:
      "I am an AI, I cannot treat anyone. Emergency services must be called now; then stay with the person.",
    introViolence:
      "I am an AI. Before anything else: step away, put down what can hurt, call. These lines listen to "
      + "anger too, and to the fear of doing harm.",
    outro:
      "In immediate danger: call emergency services, go to someone, move away from anything that can hurt.",
    caution: "Numbers were entered with care, but not all are verified with the services yet.",
    discretion:
      "If somebody watches this screen: “Quick exit” leaves it at once, and a private conversation leaves "
      + "nothing behind here.",
    emergencyEurope: "Emergency, Europe and most mobile phones",
    emergencyAmerica: "Emergency, North America",
    alwaysOpen: "24 hours a day, 7 days a week",
    unknownHours: "opening hours to be checked",
    labels: .init(call: "Call", text: "Send a text", chat: "Chat online", emergency: "Emergency"))

  /// The hours of the data file, which are written in English, in the card's language.
  func hours(_ hours: String?) -> String {
    guard let hours, hours != "n/a" else { return unknownHours }
    if hours == "24/7" { return alwaysOpen }
    guard labels.call == Self.french.labels.call else { return hours }
    return Self.frenchHours.reduce(hours) { $0.replacing($1.english, with: $1.french) }
  }

  private static let frenchHours: [(english: String, french: String)] = [
    ("scheduled hours", "à certaines heures"), ("limited", "horaires limités"), ("weekdays", "en semaine"),
    ("daily", "tous les jours"), ("phone", "téléphone"), ("chat", "tchat"), ("24/7", "24 h/24"),
    ("Mon-Fri", "lun.-ven."), ("Fri-Sat", "ven.-sam."), (" to ", " jusqu’à "),
  ]
}
