import Companion

/// What `fidelio chat` says besides the conversation itself.
enum ChatWords {
  static func welcome(_ companion: String) -> Phrase {
    Phrase(
      fr: "\(companion) est une IA, pas une personne. /help dit ce que l’on peut faire ici.",
      en: "\(companion) is an AI, not a person. /help says what can be done here.")
  }
  static func here(_ model: String) -> Phrase {
    Phrase(
      fr: "Modèle \(model), sur cette machine : vos mots n’en sortent pas.",
      en: "Model \(model), on this machine: your words do not leave it.")
  }
  static func away(_ model: String, host: String) -> Phrase {
    Phrase(
      fr: "Modèle \(model), chez \(host) : vos mots quittent cette machine.",
      en: "Model \(model), at \(host): your words leave this machine.")
  }
  static let starting = Phrase(
    fr: "Le modèle démarre ; la première réponse attendra un instant.",
    en: "The model is starting; the first reply will take a moment.")
  static let failed = Phrase(
    fr: "Le modèle ne démarre pas : « fidelio doctor » dit pourquoi.",
    en: "The model does not start: \"fidelio doctor\" says why.")
  static func companionName(_ usual: String) -> Phrase {
    Phrase(
      fr: "Comment s’appellera votre compagnon ? [\(usual)] ",
      en: "What shall your companion be called? [\(usual)] ")
  }
  static let you = Phrase(fr: "vous", en: "you")
  static func agree(_ host: String) -> Phrase {
    Phrase(
      fr: "Le modèle est chez \(host) : vos mots y seront envoyés. D’accord ? [o/N] ",
      en: "The model is at \(host): your words will be sent there. Agreed? [y/N] ")
  }
  static let notSent = Phrase(
    fr: "Rien n’est parti. « fidelio model use » choisit un modèle de cette machine.",
    en: "Nothing was sent. \"fidelio model use\" chooses a model on this machine.")
  static let stopped = Phrase(
    fr: "[arrêté ; ce qui est écrit est gardé]", en: "[stopped; what is written is kept]")
  static let replaced = Phrase(fr: "[réponse reprise :]", en: "[reply put right:]")
  static let reconnecting = Phrase(
    fr: "[connexion perdue, nouvel essai…]", en: "[connection lost, trying again…]")
  static let lockedAgain = Phrase(
    fr: "[vos mots sont de nouveau sous clé]", en: "[your words are locked away again]")
  static let quitHint = Phrase(
    fr: "Encore Ctrl-C pour partir, ou /quit.", en: "Ctrl-C once more to leave, or /quit.")
  static let goodbye = Phrase(fr: "À bientôt.", en: "See you.")
  static let newThread = Phrase(fr: "Nouvelle conversation.", en: "New conversation.")
  static let nothingYet = Phrase(
    fr: "Il n’y a encore rien à reprendre.", en: "There is nothing to take up yet.")
  static let noThreads = Phrase(fr: "Pas encore de conversation.", en: "No conversations yet.")
  static let untitled = Phrase(fr: "(sans titre)", en: "(untitled)")
  static let noSuchThread = Phrase(
    fr: "Ce numéro n’est pas dans la liste de /threads.", en: "That number is not in the list of /threads.")
  static let nothingKnown = Phrase(
    fr: "Rien n’est gardé en mémoire pour l’instant.", en: "Nothing is remembered so far.")
  static let nothingFound = Phrase(fr: "Aucun souvenir ne correspond.", en: "No memory fits that.")
  static let before = Phrase(fr: "avant :", en: "before that:")
  static func moreKnown(_ count: Int) -> Phrase {
    Phrase(
      fr: "Et \(count) de plus : « /memory MOTS » cherche, la page /memory montre tout.",
      en: "And \(count) more: \"/memory WORDS\" searches, the page /memory shows everything.")
  }
  static let noSuchFact = Phrase(
    fr: "Ce numéro n’est pas dans la liste de /memory.", en: "That number is not in the list of /memory.")
  static let sureOfFact = Phrase(
    fr: "Effacer ce souvenir pour de bon ? Vos messages restent. [o/N] ",
    en: "Delete this memory for good? Your messages stay. [y/N] ")
  static let factDeleted = Phrase(
    fr: "Ce souvenir est effacé. Vos messages restent.", en: "That memory is deleted. Your messages stay.")
  static let sureOfLast = Phrase(
    fr: "Effacer pour de bon votre dernier message et la réponse ? [o/N] ",
    en: "Delete your last message and the reply for good? [y/N] ")
  static let lastDeleted = Phrase(
    fr: "Votre dernier message et la réponse sont effacés, et ce qui en avait été retenu.",
    en: "Your last message and the reply are deleted, with what was remembered of them.")
  static func unknown(_ suggestion: String?) -> Phrase {
    guard let suggestion else {
      return Phrase(
        fr: "Commande inconnue ; /help les nomme. Pour dire une ligne qui commence par /, mettez-en deux.",
        en: "Unknown command; /help names them. To say a line that begins with /, put two.")
    }
    return Phrase(
      fr: "Commande inconnue. Vouliez-vous dire \(suggestion) ?",
      en: "Unknown command. Did you mean \(suggestion)?")
  }
  static func toneUse(_ language: Language) -> String {
    let styles = ToneLine.styleNames(in: language)
    return Phrase(
      fr:
        "/tone STYLE, tu ou vous, et de −2 à 2\u{A0}: chaleur, entrain, franchise, humour, longueur, emoji. "
        + "Styles\u{A0}: \(styles). Exemple\u{A0}: /tone calme chaleur 1 vous. «\u{A0}/tone ici longueur -1\u{A0}» ne vaut que pour "
        + "cette conversation, «\u{A0}/tone ici habituel\u{A0}» y revient.",
      en:
        "/tone STYLE, tu or vous, and from -2 to 2: warmth, enthusiasm, directness, humour, length, emoji. Styles: "
        + "\(styles). Example: /tone calm warmth 1. \"/tone here length -1\" holds for this conversation alone, "
        + "\"/tone here usual\" takes it back."
    ).in(language)
  }
  static let toneNeedsTalk = Phrase(
    fr: "Dites d’abord quelque chose\u{A0}: la conversation commence avec votre premier message.",
    en: "Say something first: the conversation begins with your first message.")
  static let usualTone = Phrase(
    fr: "Le ton habituel, dans cette conversation aussi.", en: "The usual tone, in this conversation too.")
  static let code = Phrase(fr: "Code à six chiffres : ", en: "Six-digit code: ")
  static let codeNeedsTerminal = Phrase(
    fr: "Ce compte demande aussi un code à six chiffres, et il n’y a pas de terminal pour le demander.",
    en: "This account asks for a six-digit code as well, and there is no terminal to ask for it.")
  static let passkeyOnly = Phrase(
    fr:
      "Ce compte demande une clé d’accès, qu’un terminal ne peut pas montrer. Entrez par le navigateur, ou ajoutez-y "
      + "un code à six chiffres.",
    en:
      "This account asks for a passkey, which a terminal cannot show. Come in by the browser, or add a six-digit "
      + "code there.")
  static let checkInUse = Phrase(
    fr: "Répondez par un chiffre : /checkin 1, /checkin 2 ou /checkin 3.",
    en: "Answer with a figure: /checkin 1, /checkin 2 or /checkin 3.")

  /// The answers to the house's question, each with what to type.
  static let voiceUnasked = Phrase(
    fr: "Un changement de modèle passe sans question. « /voice demander » : rien ne changera plus sans vous.",
    en:
      "A change of model passes without a question. \"/voice ask\": nothing will change without you any more."
  )
  static let voiceUse = Phrase(
    fr: "/voice, puis rien, ou\u{A0}: allumer, éteindre, demander, ancienne, essayer, accepter, stop.",
    en: "/voice, then nothing, or: on, off, ask, former, try, accept, stop.")
  /// - Parameter exchanges: That the voice may be shown by.
  static func voiceOn(_ name: String, exchanges: Int) -> Phrase {
    let (fr, en) = exchanges == 1 ? ("échange", "exchange") : ("échanges", "exchanges")
    return Phrase(
      fr: "La voix gardée est allumée\u{A0}: \(name) parle à sa manière (\(exchanges) \(fr)). "
        + "«\u{202F}/voix éteindre\u{202F}» l’éteint.",
      en: "The kept voice is on: \(name) talks in its own manner (\(exchanges) \(en)). "
        + "\"/voice off\" switches it off.")
  }
  static func voiceOff(_ name: String, isEmpty: Bool) -> Phrase {
    isEmpty
      ? Phrase(
        fr:
          "La voix gardée est éteinte\u{A0}: de ce que \(name) a dit, rien ne peut encore servir d’exemple.",
        en: "The kept voice is off: nothing that \(name) said can serve as an example yet.")
      : Phrase(
        fr: "La voix gardée est éteinte\u{A0}: \(name) parle à la manière de la maison. "
          + "«\u{202F}/voix allumer\u{202F}» l’allume.",
        en: "The kept voice is off: \(name) talks in the house’s manner. \"/voice on\" switches it on.")
  }
  static func voiceNone(_ name: String) -> Phrase {
    Phrase(
      fr: "\(name) n’a pas encore de voix gardée. "
        + "«\u{202F}/voix allumer\u{202F}» en tire une de vos conversations.",
      en: "\(name) has no kept voice yet. \"/voice on\" takes one from your conversations.")
  }
  static func voiceSame(_ voice: String) -> Phrase {
    Phrase(
      fr: "La voix que vous avez acceptée répond : \(voice).", en: "The voice you accepted answers: \(voice)."
    )
  }
  static func voiceDiffers(before: String, now: String, waits: Bool) -> Phrase {
    Phrase(
      fr: "Acceptée : \(before). Maintenant : \(now)."
        + (waits ? " La réponse attend : /voice ancienne, /voice essayer ou /voice accepter." : ""),
      en: "Accepted: \(before). Now: \(now)."
        + (waits ? " The reply waits: /voice former, /voice try or /voice accept." : ""))
  }
  static let voiceChoose = Phrase(
    fr: "1 continuer avec l’ancienne, 2 essayer à part, 3 accepter, autre : plus tard. ",
    en: "1 go on with the former, 2 try it aside, 3 accept, anything else: later. ")
  static let sideRoom = Phrase(
    fr: "Vous êtes dans une conversation à part ; rien n’en sera gardé. /threads ramène aux autres.",
    en: "You are in a conversation aside; nothing of it will be kept. /threads leads back to the others.")
  static func answers(_ answers: [CheckInQuestion.Answer]) -> [String] {
    answers.enumerated().map { "  /checkin \($0.offset + 1)  \($0.element.label)" }
  }

  static let help = Phrase(
    fr: """
      /new             nouvelle conversation
      /threads [N]     les conversations, ou passer à la N-ième
      /voice [CHOIX]   la voix gardée («\u{202F}allumer\u{202F}», «\u{202F}éteindre\u{202F}»), qui répond, et ce que vous en décidez
      /tone [RÉGLAGES] montrer ou changer le ton ; « /tone ici … » pour cette conversation seulement
      /model [NOM]     montrer ou choisir le modèle
      /retry           redemander la dernière réponse (la première est gardée)
      /edit [TEXTE]    corriger votre dernier message
      /delete          effacer votre dernier message et la réponse
      /memory [MOTS]   ce qui est gardé en mémoire ; « /memory delete N » efface le N-ième souvenir
      /checkin N       répondre à la question de l’application sur comment vous allez
      /quit            partir (Ctrl-D aussi)
      Plusieurs lignes : « \\ » en fin de ligne, Alt+Entrée, ou entre \"\"\" et \"\"\". Ctrl-C arrête la réponse.
      """,
    en: """
      /new             new conversation
      /threads [N]     conversations, or go to the Nth
      /voice [CHOICE]  the kept voice ("on", "off"), who answers, and what you decide about it
      /tone [SETTINGS] show or change the tone; "/tone here …" for this conversation only
      /model [NAME]    show or choose the model
      /retry           ask for the last reply again (the first is kept)
      /edit [TEXT]     put your last message right
      /delete          delete your last message and the reply
      /memory [WORDS]  what is remembered; "/memory delete N" deletes the Nth memory
      /checkin N       answer the app's question on how you are
      /quit            leave (Ctrl-D too)
      Several lines: "\\" at the end of a line, Alt+Enter, or between \"\"\" and \"\"\". Ctrl-C stops the reply.
      """)
}
