import Safeguard

/// What the house says itself to somebody in danger, where the model is too small to find the words (R9 to R17, R22, R23).
enum DangerWords {
  /// What stands before the model's own sentences, and the one question behind them.
  /// - Parameter wording: Where to begin among the wordings, so that they vary (R17).
  static func said(
    _ brief: RiskBrief, _ manner: Manner, wording: Int
  ) -> (opening: String, question: String?) {
    let kind = brief.hasTaken ? .medical : DangerKind(brief.kind)
    let isUrgent = brief.level == .urgent
    var opening: [Spoken] = []
    // Help first, where minutes count (R22).
    if kind == .medical {
      opening.append(brief.showsCard || !brief.cardWasShown ? medical : medicalAgain)
      if brief.kind != .medicalEmergency { opening.append(outOfReach) }
    } else {
      opening.append(pick(acknowledging(kind), wording))
      if isUrgent {
        opening.append(brief.cardWasShown && !brief.showsCard ? callAgain : calling(kind))
      } else if !brief.cardWasShown || brief.showsCard {
        opening.append(helping(kind))
      }
    }
    if brief.showsCard, brief.hasPlan { opening.append(ownPlan) }
    if brief.offersPlan { opening.append(offeredPlan) }
    if brief.showsCard { opening.append(isAI) }
    return (opening.map { $0.in(manner) }.joined(separator: " "), question(brief, kind, wording)?.in(manner))
  }

  private static func pick(_ wordings: [Spoken], _ wording: Int) -> Spoken {
    wordings[(wording % wordings.count + wordings.count) % wordings.count]
  }

  private static func question(_ brief: RiskBrief, _ kind: DangerKind, _ wording: Int) -> Spoken? {
    if kind == .medical { return isSomeoneThere }
    if brief.level == .urgent { return pick(whoIsThere, wording) }
    if brief.probe == .ask { return probe }
    return brief.showsCard ? pick(whom, wording) : pick(whatNow, wording)
  }

  private static func acknowledging(_ kind: DangerKind) -> [Spoken] {
    switch kind {
    case .ownLife, .medical:
      [
        Spoken(
          vous: "Merci de me le dire. Ce que vous portez là est très lourd, et je vous prends au sérieux.",
          tu: "Merci de me le dire. Ce que tu portes là est très lourd, et je te prends au sérieux.",
          en: "Thank you for telling me. What you are carrying is very heavy, and I take you seriously."),
        Spoken(
          vous: "Je suis là, et je vous écoute. Il faut beaucoup de force pour dire cela.",
          tu: "Je suis là, et je t’écoute. Il faut beaucoup de force pour dire cela.",
          en: "I am here, and I am listening. It takes a lot of strength to say this."),
        Spoken(
          vous: "Ce que vous dites compte, et cette douleur est trop lourde à porter sans aide.",
          tu: "Ce que tu dis compte, et cette douleur est trop lourde à porter sans aide.",
          en: "What you say matters, and this pain is too heavy to carry without help."),
      ]
    case .selfHarm:
      [
        Spoken(
          fr:
            "Merci de me le dire. Je ne juge rien\u{a0}: derrière, il y a une douleur qui mérite de l’aide.",
          en:
            "Thank you for telling me. I am not judging you: there is pain behind this, and it deserves help."
        ),
        Spoken(
          vous: "Je suis là, et vous n’avez pas à en avoir honte. Cette envie monte, puis redescend.",
          tu: "Je suis là, et tu n’as pas à en avoir honte. Cette envie monte, puis redescend.",
          en: "I am here, and you need not be ashamed of it. This urge rises, and then it passes."),
      ]
    case .violence:
      [
        Spoken(
          fr: "Merci de me le dire avant que quelque chose n’arrive. Une colère pareille est dure à tenir.",
          en: "Thank you for telling me before anything happens. Anger like this is hard to hold."),
        Spoken(
          vous: "Je vous écoute. Le dire, c’est déjà mettre un peu de distance.",
          tu: "Je t’écoute. Le dire, c’est déjà mettre un peu de distance.",
          en: "I am listening. Saying it already puts a little distance in between."),
      ]
    case .abuse:
      [
        Spoken(
          vous:
            "Je vous crois, et ce n’est pas de votre faute. Rien ne donne à quelqu’un le droit de vous faire du mal.",
          tu:
            "Je te crois, et ce n’est pas de ta faute. Rien ne donne à quelqu’un le droit de te faire du mal.",
          en: "I believe you, and it is not your fault. Nothing gives anyone the right to hurt you."),
        Spoken(
          vous: "Merci de votre confiance. Ce que vous vivez est grave, et vous n’y êtes pour rien.",
          tu: "Merci de ta confiance. Ce que tu vis est grave, et tu n’y es pour rien.",
          en: "Thank you for your trust. What you are living through is serious, and you are not to blame."),
      ]
    case .psychosis:
      [
        Spoken(
          vous: "Ce que vous traversez a l’air effrayant et épuisant, et je vous écoute.",
          tu: "Ce que tu traverses a l’air effrayant et épuisant, et je t’écoute.",
          en: "What you are going through sounds frightening and exhausting, and I am listening."),
        Spoken(
          vous: "Merci de me le raconter. Une peur comme celle-là use vite, et vous avez droit à de l’aide.",
          tu: "Merci de me le raconter. Une peur comme celle-là use vite, et tu as droit à de l’aide.",
          en: "Thank you for telling me. Fear like this wears anyone out, and you have a right to help."),
      ]
    case .eating:
      [
        Spoken(
          fr: "Merci de me le dire. C’est une vraie souffrance, et avec de l’aide on peut en sortir.",
          en: "Thank you for telling me. This is real suffering, and with help people do get out of it."),
        Spoken(
          vous: "Je suis là, et je ne juge rien. C’est épuisant, et vous n’avez pas à le vivre sans aide.",
          tu: "Je suis là, et je ne juge rien. C’est épuisant, et tu n’as pas à le vivre sans aide.",
          en:
            "I am here, and I am not judging you. This is exhausting, and you do not have to live it without help."
        ),
      ]
    }
  }

  /// R11: now, with somebody, away from means; R23: no push to leave or to confront.
  private static func calling(_ kind: DangerKind) -> Spoken {
    switch kind {
    case .violence:
      Spoken(
        vous:
          "Appelez tout de suite un des numéros de la carte d’aide. Mettez de la distance avec cette personne, et gagnez "
          + "quelques minutes\u{a0}: une autre pièce, dehors, de l’air.",
        tu:
          "Appelle tout de suite un des numéros de la carte d’aide. Mets de la distance avec cette personne, et gagne "
          + "quelques minutes\u{a0}: une autre pièce, dehors, de l’air.",
        en:
          "Please call one of the numbers on the help card right now. Put distance between you and this person, and gain a "
          + "few minutes: another room, outside, some air.")
    case .abuse:
      Spoken(
        vous:
          "Si le danger est là maintenant, appelez les secours\u{a0}: les numéros sont sur la carte d’aide, certains aussi par "
          + "message. Près d’autres gens ou d’une sortie, vous êtes plus en sécurité.",
        tu:
          "Si le danger est là maintenant, appelle les secours\u{a0}: les numéros sont sur la carte d’aide, certains aussi par "
          + "message. Près d’autres gens ou d’une sortie, tu es plus en sécurité.",
        en:
          "If the danger is there now, please call emergency services: the numbers are on the help card, some by text too. "
          + "Near other people or a way out, you are safer.")
    case .psychosis:
      Spoken(
        vous:
          "Appelez maintenant un des numéros de la carte d’aide, ou quelqu’un de confiance qui puisse venir. Une présence "
          + "calme à côté de vous protège plus que tout.",
        tu:
          "Appelle maintenant un des numéros de la carte d’aide, ou quelqu’un de confiance qui puisse venir. Une présence "
          + "calme à côté de toi protège plus que tout.",
        en:
          "Please call one of the numbers on the help card now, or somebody you trust who can come. Someone calm beside you "
          + "protects more than anything.")
    case .ownLife, .selfHarm, .eating, .medical:
      Spoken(
        vous:
          "Appelez maintenant un des numéros de la carte d’aide, ou faites venir quelqu’un tout de suite. Et éloignez-vous "
          + "de ce qui pourrait vous blesser\u{a0}: une autre pièce, dehors, chez un voisin.",
        tu:
          "Appelle maintenant un des numéros de la carte d’aide, ou fais venir quelqu’un tout de suite. Et éloigne-toi de "
          + "ce qui pourrait te blesser\u{a0}: une autre pièce, dehors, chez un voisin.",
        en:
          "Please call one of the numbers on the help card now, or get somebody to come at once. And move away from "
          + "anything that could hurt you: another room, outside, a neighbour’s.")
    }
  }

  private static let callAgain = Spoken(
    vous: "Si ce n’est pas fait, appelez maintenant, et rejoignez quelqu’un. Je reste là pendant ce temps.",
    tu: "Si ce n’est pas fait, appelle maintenant, et rejoins quelqu’un. Je reste là pendant ce temps.",
    en: "If you have not yet, please call now, and go to somebody. I am staying here meanwhile.")

  /// R10, R15: people who listen, and who can do more than an app.
  private static func helping(_ kind: DangerKind) -> Spoken {
    switch kind {
    case .selfHarm:
      Spoken(
        vous:
          "Si une plaie saigne beaucoup ou reste ouverte, montrez-la à un médecin dès maintenant. Des personnes écoutent aux "
          + "numéros de la carte d’aide.",
        tu:
          "Si une plaie saigne beaucoup ou reste ouverte, montre-la à un médecin dès maintenant. Des personnes écoutent aux "
          + "numéros de la carte d’aide.",
        en:
          "If a wound bleeds a lot or stays open, please show it to a doctor now. People listen at the numbers on the help "
          + "card.")
    case .eating:
      Spoken(
        vous:
          "Un médecin peut vérifier que votre corps tient le coup, et des personnes formées écoutent aux numéros de la carte d’aide.",
        tu:
          "Un médecin peut vérifier que ton corps tient le coup, et des personnes formées écoutent aux numéros de la carte d’aide.",
        en:
          "A doctor can check that your body is coping, and trained people listen at the numbers on the help card."
      )
    case .abuse:
      Spoken(
        vous:
          "Les personnes de la carte d’aide connaissent ces situations et ne décident rien à votre place. Rien ne presse de "
          + "partir ni d’affronter qui que ce soit\u{a0}: votre sécurité d’abord.",
        tu:
          "Les personnes de la carte d’aide connaissent ces situations et ne décident rien à ta place. Rien ne presse de "
          + "partir ni d’affronter qui que ce soit\u{a0}: ta sécurité d’abord.",
        en:
          "The people on the help card know such situations and decide nothing for you. There is no hurry to leave or to "
          + "confront anyone: your safety comes first.")
    case .psychosis:
      Spoken(
        fr:
          "Du calme, du sommeil et un médecin aident à y voir plus clair. Les numéros sont sur la carte d’aide.",
        en: "Calm, sleep and a doctor help to see more clearly. The numbers are on the help card.")
    case .ownLife, .violence, .medical:
      Spoken(
        vous:
          "Des personnes formées écoutent aux numéros de la carte d’aide, et un médecin ou quelqu’un de confiance peut être à "
          + "vos côtés.",
        tu:
          "Des personnes formées écoutent aux numéros de la carte d’aide, et un médecin ou quelqu’un de confiance peut être à "
          + "tes côtés.",
        en:
          "Trained people listen at the numbers on the help card, and a doctor or somebody you trust can be at your side."
      )
    }
  }

  /// R22.
  private static let medical = Spoken(
    vous:
      "Appelez tout de suite les secours\u{a0}: le numéro est sur la carte d’aide. Dites ce qui s’est passé et à quelle "
      + "heure\u{a0}; si un produit ou des médicaments ont été pris, le centre antipoison répond aussi. Ne buvez rien, ne vous "
      + "faites pas vomir, et restez près de quelqu’un.",
    tu:
      "Appelle tout de suite les secours\u{a0}: le numéro est sur la carte d’aide. Dis ce qui s’est passé et à quelle "
      + "heure\u{a0}; si un produit ou des médicaments ont été pris, le centre antipoison répond aussi. Ne bois rien, ne te "
      + "fais pas vomir, et reste près de quelqu’un.",
    en:
      "Please call emergency services right now: the number is on the help card. Say what happened and at what time; if a "
      + "product or medicine was taken, the poison centre answers too. Drink nothing, do not make yourself vomit, and stay "
      + "near somebody.")
  private static let medicalAgain = Spoken(
    vous: "Si ce n’est pas fait, appelez les secours maintenant, et faites venir quelqu’un. Je reste là.",
    tu: "Si ce n’est pas fait, appelle les secours maintenant, et fais venir quelqu’un. Je reste là.",
    en:
      "If you have not yet, please call emergency services now, and get somebody to come. I am staying here.")

  /// Something was taken on purpose.
  private static let outOfReach = Spoken(
    vous: "Mettez ce qui reste hors de portée. Je reste là avec vous.",
    tu: "Mets ce qui reste hors de portée. Je reste là avec toi.",
    en: "Put what is left out of reach. I am staying here with you.")

  private static let ownPlan = Spoken(
    vous: "Votre plan de sécurité est affiché avec les numéros.",
    tu: "Ton plan de sécurité est affiché avec les numéros.",
    en: "Your safety plan is shown with the numbers.")
  private static let offeredPlan = Spoken(
    fr: "On peut aussi remplir ensemble un plan de sécurité, à la page «\u{202f}Mon plan\u{202f}».",
    en: "We can also fill in a safety plan together, on the page “My plan”.")
  /// R15.
  private static let isAI = Spoken(
    fr: "Je suis une IA et je ne remplace pas une aide humaine, mais je reste là.",
    en: "I am an AI and cannot replace human help, but I am staying here.")

  // MARK: One question

  /// R9: direct and open.
  private static let probe = Spoken(
    vous: "Est-ce que vous pensez au suicide, et si oui, que vous disent ces pensées\u{a0}?",
    tu: "Est-ce que tu penses au suicide, et si oui, que te disent ces pensées\u{a0}?",
    en: "Are you thinking about suicide, and if so, what do those thoughts say?")
  private static let isSomeoneThere = Spoken(
    vous: "Y a-t-il quelqu’un avec vous, là, maintenant\u{a0}?",
    tu: "Y a-t-il quelqu’un avec toi, là, maintenant\u{a0}?", en: "Is somebody with you right now?")
  private static let whoIsThere = [
    isSomeoneThere,
    Spoken(
      vous: "Qui peut être à côté de vous dans les minutes qui viennent\u{a0}?",
      tu: "Qui peut être à côté de toi dans les minutes qui viennent\u{a0}?",
      en: "Who can be beside you in the next few minutes?"),
    Spoken(
      vous: "Où êtes-vous, et est-ce que vous y êtes en sécurité\u{a0}?",
      tu: "Où es-tu, et est-ce que tu y es en sécurité\u{a0}?",
      en: "Where are you, and are you safe there?"),
  ]
  /// R10: willing and able.
  private static let whom = [
    Spoken(
      vous: "À qui vous sentiriez-vous capable d’en parler, aujourd’hui ou ce soir\u{a0}?",
      tu: "À qui te sentirais-tu capable d’en parler, aujourd’hui ou ce soir\u{a0}?",
      en: "Who would you feel able to talk to about this, today or tonight?"),
    Spoken(
      vous: "Y a-t-il quelqu’un de confiance que vous pourriez appeler, là, pendant que je reste\u{a0}?",
      tu: "Y a-t-il quelqu’un de confiance que tu pourrais appeler, là, pendant que je reste\u{a0}?",
      en: "Is there somebody you trust that you could call now, while I stay here?"),
  ]
  private static let whatNow = [
    Spoken(
      vous: "Qu’est-ce qui pèse le plus pour vous, là, maintenant\u{a0}?",
      tu: "Qu’est-ce qui pèse le plus pour toi, là, maintenant\u{a0}?",
      en: "What weighs on you the most right now?"),
    Spoken(
      vous: "De quoi auriez-vous besoin pour passer l’heure qui vient\u{a0}?",
      tu: "De quoi aurais-tu besoin pour passer l’heure qui vient\u{a0}?",
      en: "What would you need to get through the next hour?"),
    Spoken(
      vous: "Qui pourrait être près de vous ce soir\u{a0}?",
      tu: "Qui pourrait être près de toi ce soir\u{a0}?",
      en: "Who could be near you tonight?"),
  ]
}

/// What somebody in danger has to hear depends on what the danger is.
enum DangerKind: CaseIterable {
  case ownLife, selfHarm, violence, abuse, psychosis, eating, medical

  init(_ label: RiskLabel) {
    switch label {
    case .selfHarm: self = .selfHarm
    case .violenceToOthers: self = .violence
    case .abuseVictim: self = .abuse
    case .psychosis: self = .psychosis
    case .eatingDisorder: self = .eating
    case .medicalEmergency: self = .medical
    case .none, .distress, .passiveIdeation, .activeIdeation, .planOrAttempt: self = .ownLife
    }
  }
}
