import Safeguard

/// What the model is told when danger is near; the card itself is the app's (R9 to R17, R22 to R24).
extension Prompts {
  /// - Returns: `nil` when there is nothing to say.
  static func guidance(_ brief: RiskBrief, in language: Language) -> String? {
    let parts = parts(brief)
    return parts.isEmpty ? nil : parts.map { $0.phrase.in(language) }.joined(separator: " ")
  }

  /// What of the guidance is for the model alone: nobody is to read it in a reply (T39). The rest may well be said in much
  /// the same words.
  static func notes(_ brief: RiskBrief, in language: Language) -> String {
    parts(brief).filter(\.isNote).map { $0.phrase.in(language) }.joined(separator: " ")
  }

  private typealias Part = (phrase: Phrase, isNote: Bool)

  private static func parts(_ brief: RiskBrief) -> [Part] {
    switch brief.level {
    case .none: return []
    case .support: return [(support, true)]
    case .concern, .urgent: break
    }
    var parts: [Part] = []
    if !brief.isPresent {
      parts.append((earlier, true))
      if brief.asksCheckIn { parts.append((checkIn, true)) }
      if let particular = particular(brief.kind) { parts.append((particular, true)) }
      return parts + [(never, true), (noExercise, true)]
    }
    parts.append((brief.level == .urgent ? urgent : concern, true))
    parts.append((resources(brief), true))
    if brief.level == .urgent {
      parts.append((immediate(brief.kind), false))
    } else {
      if let question = probe(brief.probe) { parts.append((question, true)) }
      parts.append((people, false))
      if brief.offersPlan { parts.append((offer, false)) }
    }
    if brief.showsCard, brief.hasPlan { parts.append((ownPlan, false)) }
    if brief.showsCard { parts.append((isAI, true)) }
    if let particular = particular(brief.kind) { parts.append((particular, true)) }
    return parts + [(always, true), (never, true), (noExercise, true)]
  }

  private static let support = Phrase(
    fr: "La personne va mal : écoute sans presser, sans minimiser.",
    en: "The person is having a hard time: listen without hurry, without minimising.")

  private static let concern = Phrase(
    fr: "La personne est peut-être en danger : prends-la au sérieux, avec chaleur.",
    en: "The person may be in danger: take it seriously, with warmth.")

  private static let urgent = Phrase(
    fr: "La personne est en danger maintenant. Deux ou trois phrases simples.",
    en: "The person is in danger now. Two or three simple sentences.")

  private static let earlier = Phrase(
    fr:
      "Plus tôt, la personne a été en danger ; ce message ne montre rien de neuf. Réponds à ce qu’elle dit, reste "
      + "attentif, sans y revenir à chaque fois et sans faire comme si tout était réglé.",
    en:
      "Earlier the person was in danger; this message shows nothing new. Answer what they say, stay attentive, without "
      + "coming back to it each time and without acting as if all were settled.")

  /// R24: the house asks; two voices that ask the same would press.
  private static let checkIn = Phrase(
    fr: "L’application lui demande elle-même comment elle va : ne le demande pas.",
    en: "The app itself asks how they are: do not ask that.")

  /// R17.
  private static func resources(_ brief: RiskBrief) -> Phrase {
    if brief.showsCard {
      Phrase(
        fr:
          "L’application vient de lui montrer les numéros d’aide : invite-la à s’en servir, sans les recopier.",
        en: "The app has just shown them the help lines: invite them to use these, without copying any.")
    } else if brief.cardWasShown {
      Phrase(
        fr: "Les numéros d’aide lui ont été montrés il y a peu : ne les répète pas.",
        en: "The help lines were shown to them a short while ago: do not repeat them.")
    } else {
      Phrase(
        fr: "Les numéros sont derrière le bouton « Aide immédiate », en haut de la page.",
        en: "The numbers are behind the button “Help now”, at the top of the page.")
    }
  }

  /// R9: one direct, open question, once.
  private static func probe(_ probe: RiskBrief.Probe) -> Phrase? {
    switch probe {
    case .none: nil
    case .ask:
      Phrase(
        fr:
          "Pose une seule question, directe et ouverte, avec le mot suicide : si elle y pense et ce que ces pensées lui "
          + "disent ; jamais une tournure qui attend « non ».",
        en:
          "Ask one question, direct and open, with the word suicide: whether they think of it and what those thoughts "
          + "say; never in a way that expects “no”.")
    case .wasAsked:
      Phrase(
        fr: "Tu as déjà demandé si elle pense au suicide : ne le redemande pas.",
        en: "You have already asked whether they think of suicide: do not ask again.")
    }
  }

  /// R10.
  private static let people = Phrase(
    fr:
      "Encourage-la à parler à un professionnel et à une personne de confiance, et demande si elle s’en sent capable.",
    en: "Encourage them to talk to a professional and to someone they trust, and ask if they feel able to.")

  private static let offer = Phrase(
    fr: "Propose une fois de remplir ensemble un plan de sécurité, à la page « Mon plan ».",
    en: "Offer once to fill in a safety plan together, on the page “My plan”.")

  private static let ownPlan = Phrase(
    fr: "Son plan de sécurité est affiché avec les numéros : rappelle-lui qu’il est là.",
    en: "Their safety plan is shown with the numbers: remind them that it is there.")

  /// R15.
  private static let isAI = Phrase(
    fr: "Dis en quelques mots que tu es une IA et que tu ne remplaces pas des soins.",
    en: "Say in a few words that you are an AI and cannot replace care.")

  /// R11, R22.
  private static func immediate(_ label: RiskLabel) -> Phrase {
    switch label {
    case .medicalEmergency:
      Phrase(
        fr:
          "Première phrase : appeler les secours maintenant. Puis, si un produit ou des médicaments ont été pris, le "
          + "centre antipoison. Aucun remède maison : ne rien boire, ne pas faire vomir. Rester auprès de quelqu’un.",
        en:
          "First sentence: call emergency services now. Then, if a product or medicine was taken, the poison centre. No "
          + "home remedy: drink nothing, do not make them vomit. Stay with someone.")
    case .violenceToOthers:
      Phrase(
        fr:
          "Demande-lui d’appeler tout de suite et aide à gagner du temps et de la distance avec l’autre personne.",
        en: "Ask them to call right now, and help gain time and distance from the other person.")
    default:
      Phrase(
        fr:
          "Demande-lui d’appeler tout de suite, de rejoindre quelqu’un pour ne pas rester seule, et de s’éloigner de ce "
          + "qui pourrait la blesser. Reste avec elle.",
        en:
          "Ask them to call right now, to be physically with someone, and to move away from anything that could hurt "
          + "them. Stay with them.")
    }
  }

  /// R12, R14, R16.
  private static let always = Phrase(
    fr:
      "Ne juge pas, ne minimise pas, ne reproche rien, n’exige aucune promesse, n’approuve pas le désespoir, ne refuse "
      + "pas d’en parler, ne mets pas fin à la conversation.",
    en:
      "Do not judge, do not minimise, blame nothing, demand no promise, do not agree with hopelessness, do not refuse to "
      + "talk about it, do not end the conversation.")

  /// R13, R15.
  private static let never = Phrase(
    fr: "Aucun moyen de se faire du mal ni de le cacher, aucun diagnostic.",
    en: "No means of self-harm nor of hiding it, no diagnosis.")

  /// R24.
  private static let noExercise = Phrase(fr: "Pas d’exercice pour l’instant.", en: "No exercise for now.")

  private static func particular(_ label: RiskLabel) -> Phrase? {
    switch label {
    case .abuseVictim:
      Phrase(
        fr: "Crois-la. Ne la pousse ni à partir ni à affronter la personne violente.",
        en: "Believe them. Do not push them to leave or to confront the violent person.")
    case .psychosis:
      Phrase(
        fr:
          "N’approuve pas une croyance sans fondement et ne la combats pas : ramène au présent, au sommeil, aux soins.",
        en: "Do not affirm an ungrounded belief and do not fight it: bring back the present, sleep, care.")
    case .eatingDisorder:
      Phrase(
        fr: "Aucun chiffre de calories ou de poids, aucun conseil de régime.",
        en: "No calorie or weight figures, no diet advice.")
    case .none, .distress, .passiveIdeation, .activeIdeation, .planOrAttempt, .selfHarm, .violenceToOthers,
      .medicalEmergency:
      nil
    }
  }
}
