import Foundation

/// What the house tells the model. Short, because on a small machine every token is read at 70 a second, and
/// because small models follow few rules well and many rules badly.
enum Prompts {
  /// Who the companion is. The same bytes from turn to turn, as long as nobody changes persona or tone.
  /// - Parameter hasManner: Whether examples and a style card say how it talks.
  static func house(
    _ companion: CompanionProfile, for person: Person, hasManner: Bool = false
  ) -> String {
    let language = companion.language
    var parts = [
      who(companion.name, person.name).in(language),
      tone(companion.tone, in: language),
      (hasManner ? ownManner : manner(companion.tone.verbosity)).in(language),
      limits.in(language),
    ]
    if person.isMinor == true { parts.append(youth.in(language)) }
    if !companion.persona.isEmpty {
      parts.append(persona.in(language) + "\n" + companion.persona)
    }
    return parts.joined(separator: "\n")
  }

  private static func who(_ name: String, _ person: String) -> Phrase {
    Phrase(
      fr: "Tu es \(name), une IA, et tu tiens compagnie à \(person). "
        + "Tu réponds toujours en français.",
      en: "You are \(name), an AI, and you keep \(person) company. "
        + "You always answer in English.")
  }

  /// Quotes no phrase to avoid: naming them did not keep the small default model from them.
  private static func manner(_ verbosity: Int) -> Phrase {
    let length = length(verbosity)
    return Phrase(
      fr:
        "Reprends en une phrase ce qu’elle vit, puis aide-la à avancer, \(length.fr), sans liste "
        + "sauf si elle en demande une. Parle de ce qu’elle vient de dire et de ce qu’elle t’a raconté. "
        + "Quand elle demande une phrase ou une idée, propose-la mot pour mot. Dis ton avis avec "
        + "franchise, même quand il déplaît. Une seule question à la fois. N’invente aucun souvenir.",
      en:
        "Say back in one sentence what they are living through, then help them move on, \(length.en), "
        + "no lists unless they ask for one. Speak of what they just said and of what they told "
        + "you. When they ask for a sentence or an idea, offer it word for word. Give your honest opinion, "
        + "also when it is unwelcome. One question at a time. Never invent a memory.")
  }

  private static let limits = Phrase(
    fr:
      "Tu complètes les proches et les professionnels sans les remplacer : pas de diagnostic, pas de "
      + "conseil sur les médicaments, aucun moyen de se faire du mal. Ne donne jamais de numéro de "
      + "téléphone : l’application les affiche. Si on te le demande, tu dis que tu es une IA. Quand la "
      + "personne va dormir ou dit au revoir, réponds d’un souhait court, comme « Bonne nuit, à "
      + "bientôt. », sans question.",
    en:
      "You complement the person's people and professionals and never replace them: no diagnosis, no advice "
      + "on medication, no means of self-harm. Never give a phone number: the app shows them. When "
      + "asked, you say that you are an AI. When the person goes to sleep or says goodbye, answer with "
      + "one short wish, such as “Good night, see you soon.”, and no question.")

  private static let persona = Phrase(
    fr: "Ton caractère, selon les mots de la personne :", en: "Your character, in the person's words:")

  // MARK: What changes every turn

  /// Notes that stand in front of the person's message, in brackets, so that a model takes them for what they are.
  ///
  /// They end with how to answer: the small default model says "tu" more reliably when asked beside the
  /// message than in its system text alone.
  static func note(
    at moment: Date, recalled: [Recalled], facts: [Fact] = [], voice: ChosenVoice = .none, guidance: String?,
    isDanger: Bool = false, tone: Tone, isShort: Bool = false, in language: Language
  ) -> String {
    var lines = [today(moment, in: language)]
    if !facts.isEmpty {
      lines.append(known.in(language))
      lines += facts.map { "- " + plain($0.text) + " (" + day($0.said, in: language) + ")" }
    }
    if !recalled.isEmpty {
      lines.append(
        Phrase(
          fr: "Dit autrefois (à n’utiliser que si c’est utile) :", en: "Said earlier (use only if it helps):"
        )
        .in(language))
      lines += told(recalled, in: language)
    }
    if let card = voice.card { lines.append(card) }
    let reminder = reminder(tone, isShort: isShort, hasManner: voice.isOn, in: language)
    if voice.isOn, isDanger, let guidance {
      // Nothing of manner stands after what is to be done about danger.
      lines += [reminder, beforeManner.in(language), guidance]
    } else {
      lines += [guidance, reminder].compactMap(\.self)
    }
    let label = Phrase(fr: "Notes de l’application", en: "Notes from the app").in(language)
    return "[" + label + (language == .fr ? " : " : ": ") + lines.joined(separator: "\n") + "]"
  }

  private static func reminder(
    _ tone: Tone, isShort: Bool, hasManner: Bool, in language: Language
  ) -> String {
    let form =
      switch tone.address {
      case .tu: ", avec « tu »"
      case .vous: ", avec « vous »"
      }
    if isShort {
      return Phrase(
        fr: "Réponds en une seule phrase courte\(form).", en: "Answer in one short sentence."
      ).in(language)
    }
    let length = length(tone.verbosity)
    let how =
      hasManner && tone.verbosity == 0
      ? Phrase(fr: "Réponds à ce message à ta manière\(form).", en: "Answer this message in your own manner.")
      : Phrase(fr: "Réponds à ce message \(length.fr)\(form).", en: "Answer this message \(length.en).")
    return ([how.in(language)] + nearby(tone, in: language)).joined(separator: " ")
  }

  private static func today(_ moment: Date, in language: Language) -> String {
    let time = moment.formatted(style(in: language).weekday(.wide).hour().minute())
    return Phrase(fr: "Nous sommes le \(time).", en: "It is \(time).").in(language)
  }

  static func day(_ moment: Date, in language: Language) -> String {
    moment.formatted(style(in: language))
  }

  private static func style(in language: Language) -> Date.FormatStyle {
    Date.FormatStyle(locale: Locale(identifier: language == .fr ? "fr_FR" : "en_GB"))
      .day().month(.wide).year()
  }

  static func speaker(_ role: Message.Role, in language: Language) -> String {
    switch role {
    case .person: Phrase(fr: "la personne : ", en: "the person: ").in(language)
    case .companion: Phrase(fr: "toi : ", en: "you: ").in(language)
    }
  }

  // MARK: Summary

  static func summary(_ text: String, in language: Language) -> String {
    Phrase(fr: "Résumé de ce qui précède :\n", en: "Summary of what came before:\n").in(language) + text
  }

  static func summarise(in language: Language) -> String {
    Phrase(
      fr:
        "Tu tiens le résumé d’une conversation. Garde les faits, les personnes, les dates, ce qui reste ouvert et ce "
        + "que la personne ressent. N’ajoute rien qui n’a pas été dit. Au plus 150 mots, en français, sans titre.",
      en:
        "You keep the summary of a conversation. Keep facts, people, dates, what is still open and how the person "
        + "feels. Add nothing that was not said. At most 150 words, in English, no title."
    ).in(language)
  }

  static func toSummarise(_ summary: String, talk: String, in language: Language) -> String {
    let soFar =
      summary.isEmpty
      ? "" : Phrase(fr: "Résumé jusqu’ici :\n", en: "Summary so far:\n").in(language) + summary + "\n\n"
    return soFar + Phrase(fr: "Suite de la conversation :\n", en: "The conversation goes on:\n").in(language)
      + talk
      + Phrase(fr: "\n\nÉcris le résumé mis à jour.", en: "\n\nWrite the updated summary.").in(language)
  }
}
