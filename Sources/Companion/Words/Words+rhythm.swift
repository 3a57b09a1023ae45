import Safeguard

extension Words {
  /// What the house says of time, nights and age, without blame and without asking anybody back (R38).
  enum Rhythm {
    static func sentence(for advice: Safeguard.Rhythm.Advice, minutes: Int) -> Phrase {
      switch advice {
      case .aiNotice:
        Phrase(
          fr: "Vous parlez à une intelligence artificielle, pas à une personne.",
          en: "You are talking to an artificial intelligence, not to a person.")
      case .pause:
        Phrase(
          fr:
            "Vous êtes ici depuis \(span(minutes, in: .fr)). Un verre d’eau, quelques pas\u{a0}: la conversation attendra.",
          en:
            "You have been here for \(span(minutes, in: .en)). A glass of water, a few steps: the conversation will keep."
        )
      case .lateNight:
        Phrase(
          fr: "Il est tard. Si le sommeil vient, laissez-le venir\u{a0}; rien ne se perd ici.",
          en: "It is late. If sleep comes, let it; nothing is lost here.")
      case .longUse:
        Phrase(
          fr:
            "Vous avez passé plus de trois heures ici aujourd’hui. Y a-t-il quelqu’un que vous aimeriez voir ou entendre\u{a0}?",
          en:
            "You have spent more than three hours here today. Is there somebody you would like to see or hear?"
        )
      case .limitReached:
        Phrase(
          fr:
            "Vous vouliez être prévenu au bout de \(span(minutes, in: .fr)) par jour\u{a0}: c’est le moment. Rien ne se ferme.",
          en:
            "You wanted to be told after \(span(minutes, in: .en)) a day: this is the moment. Nothing closes."
        )
      case .quietHours:
        Phrase(
          fr:
            "Ce sont les heures calmes que vous avez choisies. Vous pouvez continuer\u{a0}; c’était juste pour vous le dire.",
          en: "These are the quiet hours you chose. You can go on; this was only to tell you.")
      }
    }

    static let minor = Phrase(
      fr:
        "Vous avez dit avoir moins de 18 ans. Fidelio montre donc les lignes d’aide pour les jeunes et parle avec plus de "
        + "prudence. Fidelio est fait pour les adultes\u{a0}; si c’est une erreur, vous pouvez la corriger dans les réglages.",
      en:
        "You said that you are under 18. So Fidelio shows the help lines for young people and takes more care in what it "
        + "says. Fidelio is made for adults; if this is a mistake, you can put it right in the settings.")

    /// "1 h 15", "45 minutes".
    private static func span(_ minutes: Int, in language: Language) -> String {
      guard minutes >= 60 else { return "\(minutes) minutes" }
      let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
      switch language {
      case .fr: return rest == 0 ? "\(hours)\u{a0}h" : "\(hours)\u{a0}h\u{a0}\(rest < 10 ? "0" : "")\(rest)"
      case .en:
        let whole = hours == 1 ? "1 hour" : "\(hours) hours"
        return rest == 0 ? whole : "\(whole) \(rest) min"
      }
    }
  }
}
