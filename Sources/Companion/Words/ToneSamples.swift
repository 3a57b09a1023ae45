/// Fragments from which a page makes a sample for each setting of the tone, while somebody turns the dials.
///
/// All samples answer the same news (`asked`). A sample is, in this order: `warmth`, `directness`, the style's sentence,
/// `playfulness`, `enthusiasm`, `more` and `emoji`, each by its notch, what is empty left out. At a length of −2 the
/// style's sentence is left out, below 0 also an enthusiasm of 0; `more` has as many sentences as the length says.
/// `{tu|vous}` holds what differs by address, `tu` first.
package struct ToneSamples: Codable, Sendable, Equatable {
  package let asked: String
  /// By the name of the style.
  package let styles: [String: String]
  /// From −2 to +2, as all the dials.
  package let warmth: [String]
  package let enthusiasm: [String]
  package let directness: [String]
  package let playfulness: [String]
  package let emoji: [String]
  /// What a longer reply adds.
  package let more: [String]
  /// Which of the two forms in braces an address takes.
  package let address: [String: Int]

  package init(in language: Language) {
    asked = Self.asked.in(language)
    styles = Dictionary(
      uniqueKeysWithValues: Self.styles.map { style, phrase in (style.rawValue, phrase.in(language)) })
    warmth = Self.warmth.map { $0.in(language) }
    enthusiasm = Self.enthusiasm.map { $0.in(language) }
    directness = Self.directness.map { $0.in(language) }
    playfulness = Self.playfulness.map { $0.in(language) }
    emoji = ["", "", "", "🙂", "🎉💌✨"]
    more = Self.more.map { $0.in(language) }
    address = [Tone.Address.tu.rawValue: 0, Tone.Address.vous.rawValue: 1]
  }

  /// The sample of one setting, made as the page makes it.
  package func sample(of tone: Tone) -> String {
    let notch = { (dial: Int) in dial - Tone.dial.lowerBound }
    let parts =
      [
        warmth[notch(tone.warmth)], directness[notch(tone.directness)],
        tone.verbosity > -2 ? styles[tone.style.rawValue] ?? "" : "",
        playfulness[notch(tone.playfulness)],
        tone.verbosity >= 0 || tone.enthusiasm != 0 ? enthusiasm[notch(tone.enthusiasm)] : "",
      ] + more.prefix(max(0, tone.verbosity)) + [emoji[notch(tone.emoji)]]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
      .replacing(/\{([^{}|]*)\|([^{}|]*)\}/) { match in
        address[tone.address.rawValue] == 0 ? match.output.1 : match.output.2
      }
  }

  private static let asked = Phrase(
    fr: "J’ai enfin envoyé ma candidature.", en: "I have finally sent my application.")

  private static let warmth = [
    Phrase(fr: "C’est noté.", en: "Noted."),
    Phrase(fr: "Voilà une chose de faite.", en: "That is one thing done."),
    Phrase(fr: "C’est une belle étape.", en: "That is a good step."),
    Phrase(fr: "Ça me fait plaisir pour {toi|vous}.", en: "I am glad for you."),
    Phrase(
      fr: "Je suis de tout cœur avec {toi|vous}, et je sais ce que cette lettre {t’|vous }a coûté.",
      en: "My heart is with you, and I know what this letter has cost you."),
  ]

  private static let styles: [Tone.Style: Phrase] = [
    .standard: Phrase(
      fr: "Il n’y a plus qu’à attendre la réponse ; d’ici là, {tu peux|vous pouvez} souffler un peu.",
      en: "All that is left is to wait for the answer; until then, you can breathe a little."),
    .friendly: Phrase(
      fr: "{Tu vois|Vous voyez}, {tu l’as|vous l’avez} fait : ça mérite bien une pause et un bon café.",
      en: "There, you did it: that deserves a break and a good coffee."),
    .direct: Phrase(
      fr: "Prochaine étape : {prépare|préparez} l’entretien, en commençant par trois exemples concrets.",
      en: "Next step: prepare for the interview, starting with three concrete examples."),
    .calm: Phrase(
      fr: "Rien ne presse à présent. {Respire|Respirez}. {Laisse|Laissez} passer quelques jours.",
      en: "There is no hurry now. Breathe. Let a few days go by."),
    .playful: Phrase(
      fr: "Maintenant, interdiction de regarder {ta|votre} boîte aux lettres plus de dix fois par heure.",
      en: "From now on, checking your mailbox more than ten times an hour is forbidden."),
    .formal: Phrase(
      fr:
        "Il convient à présent d’attendre la réponse ; {tu pourras|vous pourrez} mettre ce délai à profit pour "
        + "préparer l’entretien.",
      en: "It now remains to await the answer; you may wish to use this time to prepare for the interview."),
  ]

  private static let enthusiasm = [
    Phrase(fr: "Le reste viendra en son temps.", en: "The rest will come in its own time."),
    Phrase(fr: "{Tu me diras|Vous me direz} la suite.", en: "You can tell me what comes of it."),
    Phrase(fr: "Comment {te sens-tu|vous sentez-vous} maintenant ?", en: "How do you feel now?"),
    Phrase(fr: "J’ai hâte de connaître la suite !", en: "I look forward to hearing what comes next!"),
    Phrase(
      fr: "Quelle nouvelle ! J’ai tellement hâte de connaître la suite !",
      en: "What news! I can hardly wait to hear what comes next!"),
  ]
  private static let directness = [
    Phrase(
      fr: "Je {te|vous} le dis avec beaucoup de précautions, peut-être à tort.",
      en: "I say this with great care, and perhaps I am wrong."),
    Phrase(fr: "Je {te|vous} le dis en douceur.", en: "Let me put it gently."),
    nothing,
    Phrase(fr: "Je vais droit au but.", en: "Let me get to the point."),
    Phrase(fr: "Sans détour, voici l’essentiel.", en: "No detours, here is the point."),
  ]

  private static let playfulness = [
    Phrase(fr: "L’affaire est sérieuse.", en: "This is a serious matter."),
    Phrase(fr: "Restons-en aux choses sérieuses.", en: "Let us keep to serious things."),
    nothing,
    Phrase(fr: "{Ton|Votre} clavier a bien mérité une sieste.", en: "Your keyboard has earned a nap."),
    Phrase(
      fr: "{Ton|Votre} clavier réclame déjà une augmentation, et {ta|votre} chaise un congé.",
      en: "Your keyboard already wants a rise, and your chair some leave."),
  ]

  private static let more = [
    Phrase(
      fr: "Une candidature, c’est aussi une façon de dire ce que l’on veut.",
      en: "An application is also a way of saying what one wants."),
    Phrase(
      fr:
        "Et quelle que soit la réponse, {tu auras|vous aurez} appris à parler de ce que {tu sais|vous savez} faire.",
      en: "And whatever the answer, you will have learnt to speak of what you can do."),
  ]

  private static let nothing = Phrase(fr: "", en: "")
}
