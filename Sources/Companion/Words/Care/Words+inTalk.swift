import Safeguard

extension Words {
  /// What the house says around questions and exercises in a conversation.
  enum InTalk {
    static func title(_ section: IntakeStep.Section) -> Phrase {
      switch section {
      case .arrival: Phrase(fr: "Arrivée", en: "Arrival")
      case .mood: Phrase(fr: "Humeur", en: "Mood")
      case .anxiety: Phrase(fr: "Inquiétude", en: "Worry")
      case .thoughts: Phrase(fr: "Pensées", en: "Thoughts")
      case .daily: Phrase(fr: "Quotidien", en: "Every day")
      case .sleep: Phrase(fr: "Sommeil", en: "Sleep")
      case .body: Phrase(fr: "Corps", en: "Body")
      case .ties: Phrase(fr: "Liens", en: "Ties")
      case .history: Phrase(fr: "Histoire", en: "History")
      case .safety: Phrase(fr: "Sécurité", en: "Safety")
      case .strengths: Phrase(fr: "Forces", en: "Strengths")
      case .frame: Phrase(fr: "Cadre", en: "Frame")
      case .close: Phrase(fr: "Pour finir", en: "To close")
      }
    }

    static func place(_ title: Phrase, _ number: Int, of all: Int) -> Spoken {
      number > all
        ? Spoken(fr: "*\(title.fr)*", en: "*\(title.en)*")
        : Spoken(
          fr: "*\(title.fr)\u{a0}: question \(number) sur \(all)*",
          en: "*\(title.en): question \(number) of \(all)*")
    }

    static func inSight(_ thought: String) -> Spoken {
      let line = clipped(thought)
      return Spoken(
        vous: "Votre pensée\u{a0}: «\u{202f}\(line)\u{202f}»",
        tu: "Ta pensée\u{a0}: «\u{202f}\(line)\u{202f}»",
        en: "Your thought: “\(line)”")
    }

    /// - Parameter label: Whose words they are: the thought, the problem.
    static func inSight(_ label: String, _ words: String) -> Spoken {
      let line = clipped(words)
      return Spoken(fr: "\(label)\u{a0}: «\u{202f}\(line)\u{202f}»", en: "\(label): “\(line)”")
    }

    /// How it is done, in a few lines; `nil` for what is no technique.
    static func practice(_ technique: ExerciseChoice) -> Spoken? {
      switch technique {
      case .breathing:
        Spoken(
          vous:
            "Inspirez par le nez en comptant jusqu’à 4, expirez doucement en comptant jusqu’à 6, sans forcer, cinq minutes. Si la "
            + "tête tourne, revenez à votre souffle habituel.",
          tu:
            "Inspire par le nez en comptant jusqu’à 4, expire doucement en comptant jusqu’à 6, sans forcer, cinq minutes. Si la "
            + "tête tourne, reviens à ton souffle habituel.",
          en:
            "Breathe in through the nose counting to 4, breathe out slowly counting to 6, without forcing it, for five minutes. If "
            + "you feel dizzy, go back to your usual breath.")
      case .muscles:
        Spoken(
          vous:
            "Des mains aux pieds, l’un après l’autre\u{a0}: serrez doucement un muscle cinq secondes, puis relâchez et sentez la "
            + "différence dix secondes. Ne serrez pas ce qui fait mal.",
          tu:
            "Des mains aux pieds, l’un après l’autre\u{a0}: serre doucement un muscle cinq secondes, puis relâche et sens la "
            + "différence dix secondes. Ne serre pas ce qui fait mal.",
          en:
            "From hands to feet, one after the other: tighten a muscle gently for five seconds, then let go and feel the difference "
            + "for ten. Do not tighten what hurts.")
      case .grounding:
        Spoken(
          vous:
            "Autour de vous, nommez lentement 5 choses que vous voyez, 4 que vous touchez, 3 que vous entendez, 2 que vous sentez, "
            + "et 1 que vous goûtez.",
          tu:
            "Autour de toi, nomme lentement 5 choses que tu vois, 4 que tu touches, 3 que tu entends, 2 que tu sens, et 1 que tu "
            + "goûtes.",
          en:
            "Around you, slowly name 5 things you see, 4 you can touch, 3 you hear, 2 you smell, and 1 you taste."
        )
      default: nil
      }
    }

    static let upToTen = Spoken(
      fr: "De 0 (pas du tout) à 10 (tout à fait).", en: "From 0 (not at all) to 10 (completely).")

    static let howToStop = Spoken(
      vous:
        "Une question à la fois, ici même. Dites «\u{a0}stop\u{a0}» quand vous voulez arrêter\u{a0}: rien ne se perd.",
      tu:
        "Une question à la fois, ici même. Dis «\u{a0}stop\u{a0}» quand tu veux arrêter\u{a0}: rien ne se perd.",
      en: "One question at a time, right here. Say “stop” whenever you want to stop: nothing is lost.")

    static let howToResume = Spoken(
      vous: "Pour reprendre, dites «\u{a0}on reprend\u{a0}».",
      tu: "Pour reprendre, dis «\u{a0}on reprend\u{a0}».",
      en: "To take it up again, say “let’s continue”.")

    static let whereTheBilanIs = Spoken(
      vous: "Votre premier point vous attend sur la page du premier point, dans le menu.",
      tu: "Ton premier point t’attend sur la page du premier point, dans le menu.",
      en: "Your first look is waiting on its own page, in the menu.")

    static let resumed = Spoken(fr: "On reprend où nous en étions.", en: "We take it up where we were.")

    static func takenUp(_ name: Phrase) -> Spoken {
      Spoken(
        fr: "On reprend\u{a0}: \(name.fr).", en: "We take it up again: \(name.en).")
    }

    static let intakeName = Phrase(fr: "les premières questions", en: "the first questions")

    /// One line after other talk.
    static func bringBack(_ question: String) -> Spoken {
      Spoken(
        vous:
          "*Quand vous voudrez, nous en étions à\u{a0}: «\u{202f}\(question)\u{202f}» Ou dites «\u{a0}plus tard\u{a0}».*",
        tu:
          "*Quand tu voudras, nous en étions à\u{a0}: «\u{202f}\(question)\u{202f}» Ou dis «\u{a0}plus tard\u{a0}».*",
        en: "*Whenever you like, we were at: “\(question)” Or say “later”.*")
    }

    static func howLong(_ done: Int, of all: Int) -> Spoken {
      let left = max(all - done, 1)
      return Spoken(
        vous:
          "\(done) sur \(all), à peu près\u{a0}: il en reste \(left). Vous pouvez vous arrêter quand vous voulez.",
        tu: "\(done) sur \(all), à peu près\u{a0}: il en reste \(left). Tu peux t’arrêter quand tu veux.",
        en: "\(done) of about \(all): \(left) to go. You can stop whenever you like.")
    }

    static let howToCorrect = Spoken(
      vous:
        "Pour changer une réponse, modifiez le message où vous l’avez donnée\u{a0}: la nouvelle prend la place de l’ancienne.",
      tu:
        "Pour changer une réponse, modifie le message où tu l’as donnée\u{a0}: la nouvelle prend la place de l’ancienne.",
      en:
        "To change an answer, edit the message in which you gave it: the new one takes the place of the old one."
    )

    static let replaced = Spoken(
      fr: "C’est noté à la place de la réponse d’avant.", en: "Noted, in place of the answer before.")

    static let notKept = Spoken(
      vous:
        "Votre message est gardé, mais je n’ai pas pu le noter comme réponse. Redemandez une réponse à ce message pour "
        + "réessayer.",
      tu:
        "Ton message est gardé, mais je n’ai pas pu le noter comme réponse. Redemande une réponse à ce message pour réessayer.",
      en:
        "Your message is kept, but I could not note it as an answer. Ask for a reply to this message again to retry."
    )

    /// After what was said in the first questions (CARE §7).
    static let barred = Spoken(
      vous:
        "D’après vos premières réponses, cet exercice se fait mieux avec un professionnel. Ici, on peut en parler, et préparer ce "
        + "que vous voudrez lui dire.",
      tu:
        "D’après tes premières réponses, cet exercice se fait mieux avec un professionnel. Ici, on peut en parler, et préparer ce "
        + "que tu voudras lui dire.",
      en:
        "From your first answers, this exercise is better done with a professional. Here we can talk about it, and prepare what you "
        + "would like to tell them.")

    static let canContinue = Spoken(
      vous: "*Si vous voulez reprendre ce que nous avions mis en pause, dites «\u{a0}on reprend\u{a0}».*",
      tu: "*Si tu veux reprendre ce que nous avions mis en pause, dis «\u{a0}on reprend\u{a0}».*",
      en: "*If you want to take up what we had paused, say “let’s continue”.*")

    /// - Parameter exercises: Their names, in the order of a list that is numbered.
    static func which(_ exercises: [Phrase]) -> Spoken {
      func list(_ names: [String]) -> String {
        names.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
      }
      return Spoken(
        vous: "Lequel voulez-vous faire\u{a0}? Dites son nom ou son numéro.\n\n" + list(exercises.map(\.fr)),
        tu: "Lequel veux-tu faire\u{a0}? Dis son nom ou son numéro.\n\n" + list(exercises.map(\.fr)),
        en: "Which one would you like? Say its name or its number.\n\n" + list(exercises.map(\.en)))
    }

    static func offer(_ name: Phrase) -> Spoken {
      Spoken(
        vous: "Voulez-vous continuer par ceci\u{a0}: \(name.fr)\u{a0}? Un «\u{a0}oui\u{a0}» suffit.",
        tu: "Veux-tu continuer par ceci\u{a0}: \(name.fr)\u{a0}? Un «\u{a0}oui\u{a0}» suffit.",
        en: "Would you like to go on with this: \(name.en)? A “yes” is enough.")
    }

    // MARK: What was read out of one answer

    static func noted(_ lines: [(label: String, value: String)]) -> Spoken {
      func list(_ open: String, _ close: String, _ colon: String) -> String {
        lines.map { "- \($0.label)\(colon) \(open)\($0.value)\(close)" }.joined(separator: "\n")
      }
      let french = list("«\u{202f}", "\u{202f}»", "\u{a0}:")
      return Spoken(
        vous:
          "J’ai noté\u{a0}:\n\n\(french)\n\nC’est juste\u{a0}? Sinon dites «\u{a0}non\u{a0}», et je l’efface.",
        tu:
          "J’ai noté\u{a0}:\n\n\(french)\n\nC’est juste\u{a0}? Sinon dis «\u{a0}non\u{a0}», et je l’efface.",
        en: "I noted:\n\n\(list("“", "”", ":"))\n\nIs that right? If not, say “no” and I take it out.")
    }

    static let takenBack = Spoken(
      fr: "D’accord, c’est effacé. Reprenons une chose à la fois.",
      en: "All right, that is taken out. One thing at a time, then.")

    // MARK: Where no model says anything

    /// Says only that it was heard: nothing that was thought is agreed with (C4).
    static let heard: [Spoken] = [
      Spoken(fr: "Merci de l’avoir dit.", en: "Thank you for saying so."),
      Spoken(vous: "Je vous entends.", tu: "Je t’entends.", en: "I hear you."),
      Spoken(fr: "C’est noté, avec ces mots-là.", en: "Noted, in those words."),
      Spoken(
        vous: "Merci, prenez votre temps.", tu: "Merci, prends ton temps.", en: "Thank you, take your time."),
      Spoken(fr: "Cela compte, merci.", en: "That matters, thank you."),
      Spoken(fr: "D’accord, je le garde.", en: "All right, I keep it."),
    ]

    /// One line of another's words.
    static func clipped(_ text: String, to limit: Int = 240) -> String {
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
      return line.count > limit ? String(line.prefix(limit)) + "…" : line
    }
  }
}
