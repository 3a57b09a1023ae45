extension Words {
  /// What is said while somebody breathes, lets muscles go or grounds themselves.
  enum Guiding {
    static let breathingBegins = Spoken(
      vous:
        "Installez-vous comme cela vous va. Une main sur le ventre, si vous voulez. Si la tête tourne, respirez comme d’habitude.",
      tu:
        "Installe-toi comme cela te va. Une main sur le ventre, si tu veux. Si la tête tourne, respire comme d’habitude.",
      en: "Settle as it suits you. A hand on your belly, if you like. If you feel dizzy, breathe as usual.")
    static let breatheIn = Spoken(
      vous: "Inspirez… deux, trois, quatre.", tu: "Inspire… deux, trois, quatre.",
      en: "Breathe in… two, three, four.")
    static let breatheOut = Spoken(
      vous: "Soufflez… deux, trois, quatre, cinq, six.", tu: "Souffle… deux, trois, quatre, cinq, six.",
      en: "Breathe out… two, three, four, five, six.")
    static let musclesBegin = Spoken(
      vous:
        "On serre doucement, puis on relâche, une partie après l’autre. Rien ne doit faire mal\u{a0}: passez ce qui est sensible.",
      tu:
        "On serre doucement, puis on relâche, une partie après l’autre. Rien ne doit faire mal\u{a0}: passe ce qui est sensible.",
      en:
        "We tense gently, then let go, one part after the other. Nothing should hurt: pass over what is sore."
    )
    static let groundingBegins = Spoken(
      vous: "Regardez autour de vous. Vous êtes ici, maintenant.",
      tu: "Regarde autour de toi. Tu es ici, maintenant.", en: "Look around you. You are here, now.")
    static let ends = Spoken(
      vous: "C’est tout. Revenez à votre rythme.", tu: "C’est tout. Reviens à ton rythme.",
      en: "That is all. Come back at your own pace.")

    static let senses = [
      Spoken(
        vous: "Cinq choses que vous voyez. Prenez le temps de chacune.",
        tu: "Cinq choses que tu vois. Prends le temps de chacune.",
        en: "Five things you see. Take your time with each."),
      Spoken(
        vous: "Quatre choses que vous touchez, ou que vous pouvez toucher.",
        tu: "Quatre choses que tu touches, ou que tu peux toucher.",
        en: "Four things you touch, or can touch."),
      Spoken(
        vous: "Trois choses que vous entendez, proches ou lointaines.",
        tu: "Trois choses que tu entends, proches ou lointaines.", en: "Three things you hear, near or far."),
      Spoken(
        vous: "Deux choses que vous sentez, ou deux odeurs que vous aimez.",
        tu: "Deux choses que tu sens, ou deux odeurs que tu aimes.",
        en: "Two things you smell, or two smells you like."),
      Spoken(
        vous: "Une chose que vous goûtez, ou une gorgée d’eau.",
        tu: "Une chose que tu goûtes, ou une gorgée d’eau.", en: "One thing you taste, or a sip of water."),
    ]

    /// From the hands to the feet.
    static let muscles = [
      Phrase(fr: "les mains", en: "hands"),
      Phrase(fr: "les bras", en: "arms"),
      Phrase(fr: "les épaules", en: "shoulders"),
      Phrase(fr: "le front et les yeux", en: "forehead and eyes"),
      Phrase(fr: "la mâchoire", en: "jaw"),
      Phrase(fr: "le ventre", en: "belly"),
      Phrase(fr: "les cuisses", en: "thighs"),
      Phrase(fr: "les mollets", en: "calves"),
      Phrase(fr: "les pieds", en: "feet"),
    ]

    static func tense(_ part: Phrase) -> Spoken {
      Spoken(
        vous: "Serrez \(part.fr), sans forcer.", tu: "Serre \(part.fr), sans forcer.",
        en: "Tense the \(part.en), without straining.")
    }

    static func release(_ part: Phrase) -> Spoken {
      Spoken(
        vous: "Relâchez \(part.fr). Sentez la différence.", tu: "Relâche \(part.fr). Sens la différence.",
        en: "Let the \(part.en) go. Notice the difference.")
    }
  }
}
