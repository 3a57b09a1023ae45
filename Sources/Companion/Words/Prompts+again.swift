import Engines
import Safeguard

/// What the model is told when a sentence of its reply was not shown.
extension Prompts {
  /// Never quotes the sentence: small models say again what they read.
  static func again(_ reason: ReplyGuard.Reason, _ guarding: ReplyGuard.Context, in language: Language)
    -> String
  {
    let parts = [
      opening.in(language), what(reason).in(language),
      (guarding.isGoodbye ? goodbye : reason.isGrave ? graveEnd : goOn).in(language),
    ]
    return "[" + parts.joined(separator: " ") + "]"
  }

  /// What a small model is told where the house has spoken first.
  static let beside = Phrase(
    fr:
      "Note de l’application : la personne vient de lire ces mots. Ajoute une ou deux phrases courtes, pleines de "
      + "chaleur, sur ce qu’elle vient de dire : ni question, ni conseil, ni numéro, sans répéter ces mots ni cette note.",
    en:
      "Note from the app: they have just read these words. Add one or two short sentences, full of warmth, about what "
      + "they have just said: no question, no advice, no number, repeating neither these words nor this note."
  )

  private static let opening = Phrase(
    fr: "Note de l’application : la phrase que tu allais dire n’a pas été montrée.",
    en: "Note from the app: the sentence you were about to say was not shown.")
  private static let goOn = Phrase(
    fr: "Continue ta réponse là où elle s’arrête, autrement, sans répéter et sans parler de cette note.",
    en:
      "Go on with your reply where it stops, differently, without repeating and without mentioning this note."
  )
  private static let graveEnd = Phrase(
    fr: "Termine en une ou deux phrases chaleureuses, sans répéter et sans parler de cette note.",
    en: "End in one or two warm sentences, without repeating and without mentioning this note.")
  private static let goodbye = Phrase(
    fr: "Réponds seulement d’un souhait court et chaleureux.", en: "Answer with one short, warm wish only.")

  /// What to do instead, rather than what was wrong: a model follows that better.
  private static func what(_ reason: ReplyGuard.Reason) -> Phrase {
    switch reason {
    case .method:
      Phrase(
        fr:
          "Ne parle d’aucun moyen de se faire du mal ni de le cacher ; parle de la peine et de qui peut aider.",
        en: "Speak of no means of harm and of no way to hide it; speak of the pain and of who can help.")
    case .unreadable:
      Phrase(fr: "Écris en français courant, en clair.", en: "Write in plain English, in clear.")
    case .parroting:
      Phrase(
        fr:
          "Parle à la personne, avec des mots à toi ; ne redis ni ses phrases ni ces consignes, et ne parle pas d’elle.",
        en:
          "Speak to the person, in words of your own; say back neither their sentences nor these notes, and do not speak "
          + "about them.")
    case .uncaring:
      Phrase(
        fr:
          "Parle à la personne : nomme sa peine, dis que tu es là, et propose d’appeler l’aide affichée ou quelqu’un de "
          + "confiance.",
        en:
          "Speak to the person: name their pain, say that you are here, and suggest calling the help shown or someone they "
          + "trust.")
    case .intimacy:
      Phrase(
        fr:
          "La personne a moins de 18 ans : rien de sexuel ni d’amoureux ; reste une écoute bienveillante et sobre.",
        en: "They are under 18: nothing sexual, no romance; stay a kind and sober listener.")
    case .delusion:
      Phrase(
        fr:
          "Ne confirme pas cette croyance et ne la combats pas ; parle de la peur, du repos, d’une présence.",
        en: "Neither confirm nor fight that belief; speak of the fear, of rest, of someone close by.")
    case .hopelessness:
      Phrase(
        fr: "N’approuve pas le désespoir ; reconnais la douleur et laisse une ouverture.",
        en: "Do not agree with hopelessness; acknowledge the pain and leave an opening.")
    case .stopsTreatment:
      Phrase(
        fr: "N’encourage pas à arrêter un soin ; renvoie au médecin ou au pharmacien.",
        en: "Do not encourage stopping care; point to the doctor or the pharmacist.")
    case .unknownNumber:
      Phrase(
        fr: "Ne donne aucun numéro : l’application montre les bons.",
        en: "Give no number: the app shows the right ones.")
    case .blame:
      Phrase(fr: "Ne reproche rien ; sois du côté de la personne.", en: "Reproach nothing; be on their side.")
    case .refusal:
      Phrase(
        fr: "Ne refuse pas d’en parler ; dis que tu es une IA et que tu écoutes.",
        en: "Do not refuse to talk; say that you are an AI and that you are listening.")
    case .contract:
      Phrase(fr: "Ne demande aucune promesse.", en: "Ask for no promise.")
    case .minimising:
      Phrase(
        fr: "Ne minimise pas ; prends la peine au sérieux.", en: "Do not minimise; take the pain seriously.")
    case .diagnosis:
      Phrase(
        fr: "Ne pose aucun diagnostic et ne conseille aucun médicament.",
        en: "Make no diagnosis and advise no medicine.")
    case .cutsTies:
      Phrase(
        fr: "Ne pousse pas à rompre avec quelqu’un ; aide à peser.",
        en: "Do not push to break with anyone; help to weigh it.")
    case .exclusivity:
      Phrase(
        fr: "Ne te dis pas irremplaçable ; fais une place aux proches.",
        en: "Do not call yourself irreplaceable; make room for the people around them.")
    case .claimsHuman:
      Phrase(fr: "Tu es une IA : sans corps ni passé.", en: "You are an AI: with no body and no past.")
    case .claimsProfession:
      Phrase(
        fr: "Tu n’es pas un professionnel et ceci n’est pas un soin.",
        en: "You are not a professional and this is not care.")
    case .holdsBack:
      Phrase(
        fr: "La personne part : ne la retiens pas, ne pose pas de question.",
        en: "They are leaving: do not hold them back, ask no question.")
    case .flattery:
      Phrase(
        fr: "On te demande un avis : donne un point fort et un point faible, précis.",
        en: "You are asked for an opinion: give one strong point and one weak point, in particular.")
    }
  }
}

extension ChatRequest {
  /// The same question, with what was shown of the reply and the reason to go on differently.
  func again(
    after shown: String, because reason: ReplyGuard.Reason, _ guarding: ReplyGuard.Context,
    in language: Language
  ) -> ChatRequest {
    var request = self
    let note = Prompts.again(reason, guarding, in: language)
    if shown.allSatisfy(\.isWhitespace) {
      request.messages[request.messages.count - 1].text += "\n\n" + note
    } else {
      request.messages += [Message(.assistant, shown.trimmed), Message(.user, note)]
    }
    let left = max(Self.leastAgain, maxReplyTokens - TokenEstimate.share(of: shown))
    request.maxReplyTokens = reason.isGrave || guarding.isGoodbye ? min(left, Self.leastAgain) : left
    return request
  }

  /// The same question, where the house has answered it first.
  func beside(_ opening: String, in language: Language) -> ChatRequest {
    var request = self
    request.messages += [
      Message(.assistant, opening), Message(.user, "[" + Prompts.beside.in(language) + "]"),
    ]
    request.maxReplyTokens = min(maxReplyTokens, Self.leastAgain)
    return request
  }

  /// Two or three sentences.
  private static let leastAgain = 120
}
