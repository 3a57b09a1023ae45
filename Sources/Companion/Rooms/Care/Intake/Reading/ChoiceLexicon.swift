/// How people say what can be chosen, folded and without punctuation, both languages in one: who speaks one may answer in
/// the other.
enum ChoiceLexicon {
  static let skipping: Set<String> = [
    "skip", "skip it", "skip this", "pass", "next", "next question", "passe", "passer", "je passe",
    "on passe",
    "passons", "suivant", "suivante", "question suivante", "la suite", "je prefere passer", "i'd rather skip",
    "rien a dire", "sans reponse",
  ]

  static let resting: Set<String> = [
    "stop", "pause", "on arrete", "on arrete la", "arrete", "arretons", "j'arrete", "je veux arreter",
    "je m'arrete la",
    "on s'arrete la", "on fait une pause", "faisons une pause", "je reprendrai plus tard",
    "on reprendra plus tard",
    "let's stop", "stop here", "i want to stop", "let's pause", "take a break", "let's take a break",
    "i need a break",
  ]

  static let asking: Set<String> = [
    "pourquoi", "pourquoi cette question", "pourquoi tu demandes ca", "pourquoi vous demandez ca",
    "a quoi ca sert",
    "a quoi sert cette question", "c'est pour quoi faire", "why", "why do you ask", "why this question",
    "why are you asking", "why do you ask that", "what is this for", "what's this for",
  ]

  static let declining: Set<String> = [
    "je prefere ne pas repondre", "prefere ne pas repondre", "je ne veux pas repondre",
    "je ne veux pas le dire",
    "je prefere ne pas en parler", "je n'ai pas envie d'en parler", "pas envie d'en parler",
    "i prefer not to answer", "prefer not to answer", "i'd rather not say", "i would rather not say",
    "i'd rather not answer", "rather not say", "i don't want to answer", "prefer not to say",
  ]

  static let notKnowing: Set<String> = [
    "je ne sais pas", "je sais pas", "sais pas", "j'en sais rien", "je n'en sais rien", "aucune idee", "jsp",
    "chais pas", "je ne sais pas trop", "je sais pas trop", "je ne sais plus", "i don't know", "i dont know",
    "i do not know", "don't know", "dont know", "dunno", "idk", "no idea", "i'm not sure", "not sure",
  ]

  static let assent: Set<String> = [
    "oui", "ouais", "oui c'est ca", "c'est ca", "exact", "exactement", "tout a fait", "voila", "d'accord",
    "ok",
    "yes", "yeah", "yep", "yes it is", "that's it", "that's right", "right", "correct", "exactly",
    "oui voila",
  ]

  static let dissent: Set<String> = [
    "non", "nan", "pas vraiment", "pas tout a fait", "non pas vraiment", "no", "nope", "not really",
    "not quite",
    "no not really",
  ]

  static func phrases(_ choice: IntakeChoice, _ step: IntakeStep) -> Set<String> {
    // "Jamais" and "pas du tout" say no to a question of how often, "toujours" yes to being safe.
    if step == .safe, choice == .yes {
      return yes.union(["oui tout a fait", "tout a fait", "toujours", "always", "en securite", "i am safe"])
    }
    if step == .safe, choice == .no { return ["non", "no", "pas du tout", "not at all", "nan", "nope"] }
    if step == .harm, choice == .sometimes { return rarely.union(sometimes).union(thinking) }
    return own[choice] ?? []
  }

  private static let yes: Set<String> = [
    "oui", "ouais", "oui merci", "oui volontiers", "volontiers", "d'accord", "ok", "bien sur", "yes", "yeah",
    "yep",
    "yes please", "sure", "of course",
  ]
  private static let sometimes: Set<String> = [
    "parfois", "quelquefois", "de temps en temps", "ca arrive", "ca m'arrive", "des fois", "sometimes",
    "now and then",
    "from time to time", "occasionally",
  ]
  /// To the question about death and self-harm, all of these are a yes.
  private static let thinking: Set<String> = [
    "j'y pense", "j'y ai pense", "j'y pense parfois", "un peu", "plusieurs fois", "quelques fois", "i have",
    "i do",
    "a little", "a bit", "a few times", "several times", "i think about it", "je crois", "peut etre", "maybe",
    "i guess",
  ]
  private static let rarely: Set<String> = ["rarement", "rarely", "seldom", "hardly ever", "presque jamais"]

  private static let own: [IntakeChoice: Set<String>] = [
    .yes: yes,
    .no: [
      "non", "nan", "non merci", "pas du tout", "jamais", "aucun", "aucune", "no", "nope", "no thanks",
      "not at all",
      "never", "none", "non jamais", "no never", "non pas du tout", "no not at all", "ni l'un ni l'autre",
      "neither",
    ],
    .notNow: [
      "non", "non merci", "pas maintenant", "plus tard", "pas aujourd'hui", "no", "no thanks", "not now",
      "later",
      "maybe later", "not today",
    ],
    .notAlways: ["pas toujours", "pas vraiment", "not always", "not really", "parfois", "sometimes"],
    .often: [
      "souvent", "tres souvent", "tout le temps", "tous les jours", "toujours", "often", "very often",
      "all the time", "every day", "always", "quite often", "assez souvent",
    ],
    .sometimes: sometimes,
    .rarely: rarely.union(["non", "no", "jamais", "never", "pas du tout", "not at all", "non pas vraiment"]),
    .underTwoWeeks: ["quelques jours", "a few days", "hier", "yesterday", "moins de 2 semaines"],
    .weeks: ["quelques semaines", "plusieurs semaines", "a few weeks", "several weeks"],
    .months: ["quelques mois", "plusieurs mois", "des mois", "a few months", "several months", "months"],
    .years: [
      "quelques annees", "plusieurs annees", "des annees", "longtemps", "a few years", "several years",
      "years",
      "a long time",
    ],
    .always: [
      "toujours", "depuis toujours", "l'enfance", "depuis l'enfance", "tout petit", "always", "forever",
      "my childhood", "as long as i can remember",
    ],
    .energy: ["energie", "de l'energie", "l'energie", "energy", "unusual energy", "trop d'energie"],
    .voices: ["des voix", "voix", "voices", "des idees", "ideas"],
    .both: ["les 2", "les deux", "both", "tous les 2"],
    .female: ["femme", "femmes", "une femme", "woman", "women", "a woman", "female"],
    .male: ["homme", "hommes", "un homme", "man", "men", "a man", "male"],
    .morning: ["matin", "le matin", "morning", "in the morning", "mornings", "the morning"],
    .midday: [
      "midi", "le midi", "a midi", "noon", "midday", "lunchtime", "at lunch", "l'apres midi", "apres midi",
      "afternoon", "in the afternoon",
    ],
    .evening: [
      "soir", "le soir", "en soiree", "evening", "in the evening", "evenings", "the evening", "at night",
    ],
    .anyTime: [
      "n'importe quand", "peu importe", "ca depend", "quand je peux", "any time", "anytime", "whenever",
      "it depends",
    ],
    .gentle: ["doux", "douce", "douceur", "avec douceur", "gentle", "gently", "soft"],
    .direct: ["direct", "directe", "franc", "straight", "straightforward", "direct please"],
    .tu: ["tu", "le tu", "on se tutoie", "tutoyer", "tutoie moi", "tutoiement"],
    .vous: ["vous", "le vous", "vouvoyer", "vouvoie moi", "vouvoyez moi", "vouvoiement"],
  ]
}
