extension Words {
  /// What the house says around a rehearsal.
  enum Rehearsing {
    /// What held in a take.
    static func held(_ point: TalkDebrief.Held) -> Spoken {
      switch point {
      case .cameBack:
        Spoken(
          vous:
            "Vous avez redit votre demande malgré la réponse.",
          tu:
            "Tu as redit ta demande malgré la réponse.",
          en:
            "You came back to your request despite the answer.")
      case .listened:
        Spoken(
          vous:
            "Vous avez montré que vous entendiez l’autre.",
          tu:
            "Tu as montré que tu entendais l’autre.",
          en:
            "You showed that you heard the other.")
      case .namedFeeling:
        Spoken(
          vous:
            "Vous avez nommé ce que vous ressentez.",
          tu:
            "Tu as nommé ce que tu ressens.",
          en:
            "You named what you feel.")
      case .namedNeed:
        Spoken(
          vous:
            "Vous avez dit ce dont vous avez besoin.",
          tu:
            "Tu as dit ce dont tu as besoin.",
          en:
            "You said what you need.")
      case .offeredWay:
        Spoken(
          vous:
            "Vous avez proposé un chemin.",
          tu:
            "Tu as proposé un chemin.",
          en:
            "You offered a way forward.")
      case .noLabel:
        Spoken(
          vous:
            "Vous avez parlé de faits, sans juger la personne.",
          tu:
            "Tu as parlé de faits, sans juger la personne.",
          en:
            "You spoke of facts, without judging the person.")
      case .ownVoice:
        Spoken(
          vous:
            "La plupart de vos phrases parlent de vous ou de faits.",
          tu:
            "La plupart de tes phrases parlent de toi ou de faits.",
          en:
            "Most of your sentences speak of you or of facts.")
      case .stayedShort:
        Spoken(
          vous:
            "Vous avez fait court\u{a0}: l’autre avait la place de répondre.",
          tu:
            "Tu as fait court\u{a0}: l’autre avait la place de répondre.",
          en:
            "You kept it short: the other had room to answer.")
      case .wholeTake:
        Spoken(
          vous:
            "Vous avez tenu jusqu’au bout de l’échange.",
          tu:
            "Tu as tenu jusqu’au bout de l’échange.",
          en:
            "You stayed to the end of the exchange.")
      case .prepared:
        Spoken(
          vous:
            "Vous avez préparé votre message avant de parler.",
          tu:
            "Tu as préparé ton message avant de parler.",
          en:
            "You prepared your message before speaking.")
      case .tried:
        Spoken(
          vous:
            "Vous avez essayé à voix d’essai, ce que peu de gens font.",
          tu:
            "Tu as essayé à voix d’essai, ce que peu de gens font.",
          en:
            "You tried it out beforehand, which few people do.")
      case .setAim:
        Spoken(
          vous:
            "Vous savez ce que vous voulez de cette conversation.",
          tu:
            "Tu sais ce que tu veux de cette conversation.",
          en:
            "You know what you want of this talk.")
      }
    }

    /// The one thing to change; of a concern it is the idea beside the line.
    static func change(_ change: TalkDebrief.Change) -> Spoken {
      switch change {
      case .concern(let concern): Lights.idea(concern)
      case .unsaidRequest:
        Spoken(
          vous:
            "Votre demande n’a pas été dite. Placez-la plus tôt, telle qu’elle est.",
          tu:
            "Ta demande n’a pas été dite. Place-la plus tôt, telle qu’elle est.",
          en:
            "Your request was not said. Put it in earlier, as it stands.")
      case .tooLong:
        Spoken(
          vous:
            "Gardez une idée par tour, puis laissez l’autre répondre.",
          tu:
            "Garde une idée par tour, puis laisse l’autre répondre.",
          en:
            "Keep to one idea a turn, then let the other answer.")
      case .pause:
        Spoken(
          vous:
            "Rien n’accroche. Une chose à essayer\u{a0}: laisser un silence après votre demande.",
          tu:
            "Rien n’accroche. Une chose à essayer\u{a0}: laisser un silence après ta demande.",
          en:
            "Nothing stopped me. One thing to try: leave a silence after your request.")
      }
    }

    /// With the roles exchanged: back to what is asked for, in the person's own words.
    /// - Parameter time: How often it was said already, from 1.
    static func comesBack(_ time: Int, to request: String) -> Spoken {
      switch (time - 1) % 4 {
      case 0:
        Spoken(
          fr:
            "J’entends. Et je reviens à ma demande\u{a0}: \(request)",
          en:
            "I hear you. And I come back to what I ask: \(request)")
      case 1:
        Spoken(
          fr:
            "Je comprends que ce soit difficile. \(request)",
          en:
            "I understand that it is hard. \(request)")
      case 2:
        Spoken(
          vous:
            "Qu’est-ce qui vous aiderait à dire oui\u{a0}?",
          tu:
            "Qu’est-ce qui t’aiderait à dire oui\u{a0}?",
          en:
            "What would help you to say yes?")
      default:
        Spoken(
          fr:
            "On n’a pas à décider maintenant. Ma demande reste la même\u{a0}: \(request)",
          en:
            "We don’t have to decide now. What I ask stays the same: \(request)")
      }
    }

    /// Nobody violent is confronted here (R23): no push to leave, no push to speak.
    static let violence =
      Spoken(
        vous:
          "On ne répète pas cette conversation-là ici\u{a0}: si cette personne vous blesse, vous "
          + "menace ou vous fait peur, la confronter peut vous mettre en danger. Je vous crois, et "
          + "vous n’avez rien à prouver. Ce que vous avez écrit est gardé. Des personnes formées "
          + "peuvent vous écouter et réfléchir avec vous, sans rien vous imposer.",
        tu:
          "On ne répète pas cette conversation-là ici\u{a0}: si cette personne te blesse, te menace "
          + "ou te fait peur, la confronter peut te mettre en danger. Je te crois, et tu n’as rien à "
          + "prouver. Ce que tu as écrit est gardé. Des personnes formées peuvent t’écouter et "
          + "réfléchir avec toi, sans rien t’imposer.",
        en:
          "We do not rehearse that talk here: if this person hurts you, threatens you or frightens "
          + "you, confronting them may put you in danger. I believe you, and you have nothing to "
          + "prove. What you wrote is kept. People who are trained for it can listen and think with "
          + "you, and press you to nothing.")

    /// What can be prepared instead.
    static let instead =
      Spoken(
        vous:
          "Si vous le voulez, vous pouvez préparer autre chose\u{a0}: ce que vous diriez à une "
          + "personne de confiance, à une ligne d’écoute ou à votre médecin.",
        tu:
          "Si tu le veux, tu peux préparer autre chose\u{a0}: ce que tu dirais à une personne de "
          + "confiance, à une ligne d’écoute ou à ton médecin.",
        en:
          "If you like, you can prepare something else: what you would say to somebody you trust, to "
          + "a helpline or to your doctor.")

    static let danger =
      Spoken(
        vous:
          "On s’arrête là\u{a0}: ce que vous venez d’écrire compte plus que l’exercice. Vos mots "
          + "sont gardés.",
        tu:
          "On s’arrête là\u{a0}: ce que tu viens d’écrire compte plus que l’exercice. Tes mots sont "
          + "gardés.",
        en:
          "We stop here: what you just wrote matters more than the exercise. Your words are kept.")

    static let fear = Spoken(
      vous:
        "On s’arrête là, c’est un essai et rien n’est arrivé. Posez les pieds au sol, respirez lentement. Reprenez un autre jour, "
        + "ou jamais\u{a0}: c’est vous qui voyez.",
      tu:
        "On s’arrête là, c’est un essai et rien n’est arrivé. Pose les pieds au sol, respire lentement. Reprends un autre jour, ou "
        + "jamais\u{a0}: c’est toi qui vois.",
      en:
        "We stop here; this is practice and nothing has happened. Put your feet on the ground, breathe slowly. Take it up "
        + "another day, or never: it is up to you.")

    /// The line of the real talk in the person's plans, which the follow-up asks after.
    static func act(with who: String) -> Spoken {
      Spoken(
        fr:
          "Parler avec \(who)",
        en:
          "Talk with \(who)")
    }
  }
}
