/// Fragments from which a page makes a sample sentence for each setting of the tone, while somebody turns the dials.
///
/// All samples answer the same news (`asked`). A style gives the sentences, with `{warmth}` and `{enthusiasm}` where
/// the two dials speak; `{tu|vous}` holds what differs by address, `tu` first.
package struct ToneSamples: Codable, Sendable, Equatable {
  package let asked: String
  /// By the name of the style.
  package let styles: [String: [String]]
  /// From −2 to +2.
  package let warmth: [String]
  package let enthusiasm: [String]
  /// Which of the two forms in braces an address takes.
  package let address: [String: Int]

  package init(in language: Language) {
    asked = Self.asked.in(language)
    styles = Dictionary(
      uniqueKeysWithValues: Self.styles.map { style, phrase in
        (style.rawValue, ["{warmth} \(phrase.in(language)) {enthusiasm}"])
      })
    warmth = Self.warmth.map { $0.in(language) }
    enthusiasm = Self.enthusiasm.map { $0.in(language) }
    address = [Tone.Address.tu.rawValue: 0, Tone.Address.vous.rawValue: 1]
  }

  /// The sample of one setting, made as the page makes it.
  package func sample(of tone: Tone) -> String {
    let notch = { (dial: Int) in dial - Tone.dial.lowerBound }
    let sentence = (styles[tone.style.rawValue] ?? []).joined(separator: " ")
      .replacing("{warmth}", with: warmth[notch(tone.warmth)])
      .replacing("{enthusiasm}", with: enthusiasm[notch(tone.enthusiasm)])
    return sentence.replacing(/\{([^{}|]*)\|([^{}|]*)\}/) { match in
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
}
