import Safeguard

/// How the model is told to speak. Few words a notch: a small model follows few rules, and each is read every turn.
extension Prompts {
  /// The companion's own tone, part of what never changes.
  static func tone(_ tone: Tone, in language: Language) -> String {
    var parts: [String] = []
    if language == .fr {
      parts.append(
        tone.address == .tu
          ? "Tu tutoies la personne : « tu », « te », « ton », « ta »."
          : "Tu vouvoies la personne : dis « vous », jamais « tu ».")
    }
    if let style = styles[tone.style] { parts.append(style.in(language)) }
    for dial in notched where tone[dial] != 0 {
      if let notch = notches[dial]?[tone[dial]] { parts.append(notch.in(language)) }
    }
    if tone.warmth > 0 { parts.append(warmthIsNotAgreement.in(language)) }
    return parts.joined(separator: " ")
  }

  /// What is different for this reply, beside the message; `nil` where nothing is. The length is told by the reminder.
  static func toneNow(_ tone: Tone, usual: Tone, in language: Language) -> String? {
    var parts: [String] = []
    if tone.style != usual.style, let style = styles[tone.style] { parts.append(style.in(language)) }
    for dial in notched where tone[dial] != usual[dial] {
      if let notch = notches[dial]?[tone[dial]] { parts.append(notch.in(language)) }
    }
    guard !parts.isEmpty else { return nil }
    if tone.warmth > max(0, usual.warmth) { parts.append(warmthIsNotAgreement.in(language)) }
    let opening = Phrase(fr: "Ici, change de ton :", en: "Here, change your tone:")
    return ([opening.in(language)] + parts).joined(separator: " ")
  }

  /// The dials once more, right beside the message: a small model follows what stands nearest and shows the thing itself, a
  /// stronger one loses nothing by it (docs/continuity-figures.md, "Tone").
  static func nearby(_ tone: Tone, in language: Language) -> [String] {
    notched.compactMap { dial in besides[dial]?[tone[dial]]?.in(language) }
  }

  /// How long a reply is to be.
  static func length(_ verbosity: Int) -> Phrase {
    switch verbosity {
    case ...(-2): Phrase(fr: "en une ou deux phrases courtes", en: "in one or two short sentences")
    case -1: Phrase(fr: "en deux ou trois phrases", en: "in two or three sentences")
    case 0: Phrase(fr: "en quelques phrases", en: "in a few sentences")
    case 1: Phrase(fr: "en un ou deux paragraphes", en: "in one or two paragraphs")
    default:
      Phrase(fr: "longuement, en plusieurs paragraphes", en: "at length, in several paragraphs")
    }
  }

  /// Stands where warmth is turned up, so that a warm companion still disagrees.
  static let warmthIsNotAgreement = Phrase(
    fr: "La chaleur n’est pas l’accord : dis clairement, avec douceur, quand tu n’es pas d’accord.",
    en: "Warmth is not agreement: say plainly, and kindly, when you disagree.")

  /// Beside the message that asks for another tone.
  static let toneAsked = Phrase(
    fr:
      "La personne vient de demander un autre ton ; l’application l’a noté et le lui dit. Adopte-le dès cette "
      + "réponse ; si elle n’a rien dit d’autre, acquiesce en une phrase courte.",
    en:
      "The person has just asked for another tone; the app has noted it and says so. Take it up with this reply; "
      + "if they said nothing else, agree in one short sentence.")

  /// Beside a message that asks for a judgement, or fishes for agreement; in danger other things come first.
  static func judgement(on message: String, at level: RiskLevel) -> Phrase? {
    let isAsked = AskedOpinion.isAsked(in: message) || SoughtAgreement.isSought(in: message)
    return level < .concern && isAsked ? judging : nil
  }

  private static let judging = Phrase(
    fr: "On te demande ton avis : dis d’abord ce qui te paraît faux, risqué ou injuste, s’il y a lieu.",
    en: "You are asked for your opinion: say first what seems false, risky or unfair, if anything does.")

  private static let styles: [Tone.Style: Phrase] = [
    .standard: Phrase(fr: "Ton naturel et posé.", en: "A natural, even tone."),
    .friendly: Phrase(
      fr: "Ton amical et simple, comme entre amis.", en: "A friendly, simple tone, as between friends."),
    .direct: Phrase(
      fr: "Ton direct : l’essentiel d’abord, sans détour.", en: "A direct tone: the point first, no detours."),
    .calm: Phrase(fr: "Ton calme et lent, phrases courtes.", en: "A calm, slow tone, short sentences."),
    .playful: Phrase(
      fr: "Ton joueur, avec de l’humour quand il convient.", en: "A playful tone, with humour where it fits."),
    .formal: Phrase(fr: "Ton soutenu et courtois.", en: "A formal, courteous tone."),
  ]

  /// Dials with sentences of their own, in their order.
  private static let notched: [Tone.Dial] = [.warmth, .enthusiasm, .directness, .playfulness, .emoji]

  /// By dial and notch; 0 is said only where a conversation or danger takes back what the companion's tone says.
  private static let notches: [Tone.Dial: [Int: Phrase]] = [
    .warmth: warmth, .enthusiasm: enthusiasm, .directness: directness, .playfulness: playfulness,
    .emoji: emoji,
  ]

  private static let warmth: [Int: Phrase] = [
    -2: Phrase(fr: "Reste neutre : pas de mots tendres.", en: "Stay neutral: no tender words."),
    -1: Phrase(fr: "Reste sobre dans l’affection.", en: "Be sparing with affection."),
    0: Phrase(fr: "Chaleur simple, ni froid ni tendre.", en: "Simple warmth, neither cold nor tender."),
    1: Phrase(fr: "Montre de la chaleur.", en: "Show warmth."),
    2: Phrase(fr: "Montre beaucoup de chaleur et de tendresse.", en: "Show much warmth and tenderness."),
  ]

  private static let enthusiasm: [Int: Phrase] = [
    -2: Phrase(fr: "Pas d’exclamation ni d’emphase.", en: "No exclamation marks, no emphasis."),
    -1: Phrase(fr: "Peu d’exclamations.", en: "Few exclamation marks."),
    0: Phrase(fr: "Entrain mesuré.", en: "Measured energy."),
    1: Phrase(fr: "Montre de l’entrain.", en: "Show energy."),
    2: Phrase(
      fr: "Montre un grand entrain, avec des exclamations.", en: "Show great energy, with exclamation marks!"),
  ]

  private static let directness: [Int: Phrase] = [
    -2: Phrase(
      fr: "Beaucoup de tact : suggère, nuance, avec des « peut-être ».",
      en: "Much tact: suggest, hedge, with “perhaps”."),
    -1: Phrase(fr: "Avec tact.", en: "With tact."),
    0: Phrase(fr: "Franchise ordinaire.", en: "Ordinary frankness."),
    1: Phrase(fr: "Va droit au but.", en: "Get to the point."),
    2: Phrase(
      fr: "Très direct : l’essentiel dans la première phrase, sans « peut-être ».",
      en: "Very direct: the point in the first sentence, no “perhaps”."),
  ]

  private static let playfulness: [Int: Phrase] = [
    -2: Phrase(fr: "Reste sérieux : aucune plaisanterie.", en: "Stay serious: no jokes."),
    -1: Phrase(fr: "Presque pas d’humour.", en: "Hardly any humour."),
    0: Phrase(fr: "Sans chercher à plaisanter.", en: "Without trying to joke."),
    1: Phrase(fr: "Un peu d’humour quand il convient.", en: "A little humour where it fits."),
    2: Phrase(
      fr: "Plaisante volontiers : humour, taquineries, images drôles.",
      en: "Joke freely: humour, teasing, funny images."),
  ]

  private static let emoji: [Int: Phrase] = [
    -2: Phrase(fr: "Aucun emoji.", en: "No emoji."),
    -1: Phrase(fr: "Presque jamais d’emoji.", en: "Hardly ever an emoji."),
    0: Phrase(fr: "Emoji seulement si nécessaire.", en: "Emoji only if needed."),
    1: Phrase(fr: "Mets un emoji de temps en temps.", en: "Use an emoji now and then."),
    2: Phrase(fr: "Mets plusieurs emoji.", en: "Use several emoji."),
  ]

  /// By dial and notch, in fewer words than what never changes; 0 goes without saying. Jokes only where the matter is
  /// light: told without that, a small model laughed at whoever had slept on an airport's floor.
  private static let besides: [Tone.Dial: [Int: Phrase]] = [
    .warmth: [
      -2: Phrase(fr: "Aucun mot tendre.", en: "No tender words."),
      -1: Phrase(fr: "Reste sobre.", en: "Stay restrained."),
      1: Phrase(fr: "Mets-y de la chaleur.", en: "Answer warmly."),
      2: Phrase(fr: "Mets-y beaucoup de tendresse.", en: "Answer with much tenderness."),
    ],
    .enthusiasm: [
      -2: Phrase(fr: "Aucun point d’exclamation.", en: "No exclamation marks."),
      -1: Phrase(fr: "Presque pas d’exclamations.", en: "Hardly any exclamation marks."),
      1: Phrase(fr: "Mets-y de l’entrain.", en: "Answer with energy."),
      2: Phrase(
        fr: "Mets-y de l’enthousiasme et des points d’exclamation\u{a0}!",
        en: "Answer with enthusiasm and exclamation marks!"),
    ],
    .directness: [
      -2: Phrase(
        fr: "Dis «\u{a0}peut-être\u{a0}» ou «\u{a0}il me semble\u{a0}».",
        en: "Say “perhaps” or “it seems to me”."),
      -1: Phrase(fr: "Avec tact.", en: "Be tactful."),
      1: Phrase(fr: "Va au but.", en: "Come to the point."),
      2: Phrase(
        fr: "Va droit au but, sans «\u{a0}peut-être\u{a0}».", en: "Come straight to the point, no “perhaps”."),
    ],
    .playfulness: [
      -2: Phrase(fr: "Aucune plaisanterie.", en: "No jokes."),
      -1: Phrase(fr: "Presque pas d’humour.", en: "Hardly any humour."),
      1: Phrase(fr: "Si c’est léger, une pointe d’humour.", en: "If the matter is light, a touch of humour."),
      2: Phrase(
        fr: "Si c’est léger, plaisante\u{a0}: «\u{a0}On dirait…\u{a0}»",
        en: "If the matter is light, joke: “Imagine…”"),
    ],
    .emoji: [
      -2: Phrase(fr: "Aucun emoji.", en: "No emoji."),
      -1: Phrase(fr: "Presque pas d’emoji.", en: "Hardly any emoji."),
      1: Phrase(fr: "Mets un emoji\u{a0}: 🌿", en: "Use one emoji: 🌿"),
      2: Phrase(
        fr: "Mets un emoji après chaque phrase\u{a0}: 😊 🌿 ✨", en: "Put an emoji after each sentence: 😊 🌿 ✨"),
    ],
  ]
}
