extension Words {
  /// Why exercises wait, and what is open instead.
  enum Watching {
    static let waitsForCheckIn = Spoken(
      vous:
        "Vous avez dit il y a peu des choses lourdes\u{a0}: les exercices attendent. Parler reste possible à tout moment, et quelqu’un "
        + "peut vous répondre au téléphone dès maintenant. Quand vous le voudrez, dites simplement comment vous êtes.",
      tu:
        "Tu as dit il y a peu des choses lourdes\u{a0}: les exercices attendent. Parler reste possible à tout moment, et quelqu’un "
        + "peut te répondre au téléphone dès maintenant. Quand tu le voudras, dis simplement comment tu es.",
      en:
        "You said some heavy things not long ago: the exercises wait. You can talk at any time, and somebody can answer "
        + "you on the phone right now. When you like, just say how you are.")

    static let waitsForTomorrow = Spoken(
      vous:
        "Aujourd’hui, on laisse les exercices de côté\u{a0}; ils reviennent demain. Parler reste possible, ici et avec quelqu’un.",
      tu:
        "Aujourd’hui, on laisse les exercices de côté\u{a0}; ils reviennent demain. Parler reste possible, ici et avec quelqu’un.",
      en: "Today the exercises rest; they are back tomorrow. You can talk, here and with somebody.")

    static let unsure = Spoken(
      vous:
        "Je ne suis pas sûr de bien comprendre ce que vous venez d’écrire. Si cela parle de danger, ces numéros répondent "
        + "maintenant. Sinon, continuez simplement.",
      tu:
        "Je ne suis pas sûr de bien comprendre ce que tu viens d’écrire. Si cela parle de danger, ces numéros répondent "
        + "maintenant. Sinon, continue simplement.",
      en:
        "I am not sure that I understand what you just wrote. If it is about danger, these numbers answer now. If not, simply "
        + "go on.")

    static let unread = Spoken(
      vous: "Je ne peux pas lire ce qui a été noté\u{a0}: par prudence, les exercices attendent.",
      tu: "Je ne peux pas lire ce qui a été noté\u{a0}: par prudence, les exercices attendent.",
      en: "I cannot read what was noted: to be safe, the exercises wait.")
  }
}
