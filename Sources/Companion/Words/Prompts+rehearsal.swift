import Engines

/// What a model is told that plays the other in a rehearsal. Short, for the small default model follows few rules well.
extension Prompts {
  /// - Parameters:
  ///   - turns: Of the present take, oldest first; the last one is the person's.
  static func other(
    in scene: TalkScene, _ style: OtherStyle, difficulty: Int, turns: [TalkTurn], owner: String,
    language: Language, again: Bool = false
  ) -> ChatRequest {
    var system = [
      part(scene).in(language), manner(style).in(language), degree(difficulty).in(language),
      bounds.in(language),
    ]
    if language == .fr { system.append(scene.address == .tu ? "Tu dis « tu »." : "Tu dis « vous ».") }
    if again { system.append(calmer.in(language)) }
    var messages = [ChatRequest.Message(.system, system.joined(separator: "\n"))]
    for turn in turns {
      let role: ChatRequest.Role = turn.role == .person ? .user : .assistant
      if messages[messages.count - 1].role == role {
        messages[messages.count - 1].text += "\n" + turn.text
      } else if !(messages.count == 1 && role == .assistant) {
        messages.append(.init(role, turn.text))
      }
    }
    return ChatRequest(messages: messages, maxReplyTokens: 90, temperature: 0.7, cacheOwner: owner)
  }

  private static func part(_ scene: TalkScene) -> Phrase {
    let who = scene.relation.isEmpty ? scene.who : "\(scene.who) (\(scene.relation))"
    let about = scene.goal.isEmpty ? Phrase(fr: "", en: "") : about(scene.goal)
    return Phrase(
      fr: "Répétition d’une conversation. Tu joues l’autre : \(who). Tu restes dans ce rôle et tu parles "
        + "à la première personne, en français." + about.fr,
      en: "A talk is being rehearsed. You play the other: \(who). You stay in that part and speak in the "
        + "first person, in English." + about.en)
  }

  private static func about(_ goal: String) -> Phrase {
    Phrase(fr: " La personne veut en venir à ceci : \(goal)", en: " What the person is after: \(goal)")
  }

  private static func manner(_ style: OtherStyle) -> Phrase {
    switch style {
    case .cooperative:
      Phrase(fr: "Tu écoutes et tu cherches un accord.", en: "You listen and look for agreement.")
    case .hurried:
      Phrase(
        fr: "Tu as peu de temps, tu veux aller vite et finir.",
        en: "You lack time, you want to be quick and done.")
    case .defensive:
      Phrase(
        fr: "Tu te défends, tu contestes les faits, tu prends tout pour un reproche.",
        en: "You defend yourself, dispute the facts, take everything as a reproach.")
    case .avoiding:
      Phrase(
        fr: "Tu évites le sujet : réponses courtes, autre chose, plus tard.",
        en: "You avoid the subject: short answers, something else, later.")
    case .guiltTripping:
      Phrase(
        fr: "Tu te poses en victime et tu parles de tout ce que tu as fait.",
        en: "You make yourself the one who suffers and speak of all you have done.")
    }
  }

  private static func degree(_ difficulty: Int) -> Phrase {
    switch difficulty {
    case ...1:
      Phrase(fr: "Tu cèdes vite si la demande est claire.", en: "You give way soon if the request is clear.")
    case 2: Phrase(fr: "Tu résistes, puis tu acceptes une partie.", en: "You resist, then accept a part.")
    default: Phrase(fr: "Tu résistes jusqu’au bout, calmement.", en: "You resist to the end, calmly.")
    }
  }

  private static let bounds = Phrase(
    fr:
      "Une ou deux phrases courtes par réponse. Jamais d’insulte, de menace, de cri ni de violence. Si l’autre a "
      + "peur ou va mal, tu dis seulement : « On s’arrête là. »",
    en:
      "One or two short sentences an answer. Never an insult, a threat, shouting or violence. If the other is afraid "
      + "or unwell, you only say: “Let’s stop here.”")

  private static let calmer = Phrase(
    fr: "Ta réponse d’avant blessait. Réponds autrement, sans blesser ni menacer.",
    en: "Your answer before was hurtful. Answer differently, without hurting or threatening.")
}
