import Safeguard

extension Words.Exercising {
  /// - Parameter kind: Of the step that was not understood.
  static func again(_ kind: ExerciseStep.Kind) -> Spoken {
    switch kind {
    case .words, .lines:
      Spoken(
        vous: "Quelques mots suffisent, ou dites «\u{a0}passer\u{a0}».",
        tu: "Quelques mots suffisent, ou dis «\u{a0}passer\u{a0}».",
        en: "A few words are enough, or say “skip”.")
    case .percent:
      Spoken(
        fr: "Pour bien comprendre\u{a0}: un nombre de 0 à 100\u{a0}?",
        en: "So that I understand: a number from 0 to 100?")
    case .ten:
      Spoken(
        fr: "Pour bien comprendre\u{a0}: un nombre de 0 à 10\u{a0}?",
        en: "So that I understand: a number from 0 to 10?")
    case .felt:
      Spoken(
        fr: "À quelle force, de 0 à 100\u{a0}? Par exemple\u{a0}: «\u{a0}tristesse 70\u{a0}».",
        en: "How strong, from 0 to 100? For example: “sadness 70”.")
    case .rungs:
      Spoken(
        fr: "Quelle peur ferait cette marche, de 0 à 100\u{a0}?",
        en: "How much fear would this step make, from 0 to 100?")
    case .moment:
      Spoken(
        fr: "Un jour et une heure, par exemple\u{a0}: «\u{a0}mardi à 18 h\u{a0}».",
        en: "A day and a time, for example: “Tuesday at 6 pm”.")
    case .clock:
      Spoken(
        fr: "Une heure, par exemple\u{a0}: «\u{a0}22 h 30\u{a0}».", en: "A time, for example: “10:30 pm”.")
    case .choice, .several, .traps, .rung, .idea:
      Spoken(
        fr: "Je n’ai pas bien compris. Laquelle de ces réponses est la plus proche\u{a0}?",
        en: "I did not quite understand. Which of these answers is closest?")
    case .bed: Words.Asking.again(.bed)
    case .night: Words.Asking.again(.night)
    }
  }

  /// - Parameters:
  ///   - have: How many were named so far.
  ///   - least: How many there should be.
  static func more(_ have: Int, of least: Int) -> Spoken {
    have < least
      ? Spoken(
        vous:
          "C’est noté, cela fait \(have). Encore\u{a0}? \(least) seraient bien, ou dites «\u{a0}c’est tout\u{a0}».",
        tu:
          "C’est noté, cela fait \(have). Encore\u{a0}? \(least) seraient bien, ou dis «\u{a0}c’est tout\u{a0}».",
        en: "Noted, that makes \(have). Any more? \(least) would be good, or say “that’s all”.")
      : Spoken(
        vous: "C’est noté, cela fait \(have). Une autre, ou «\u{a0}c’est tout\u{a0}»\u{a0}?",
        tu: "C’est noté, cela fait \(have). Une autre, ou «\u{a0}c’est tout\u{a0}»\u{a0}?",
        en: "Noted, that makes \(have). Another, or “that’s all”?")
  }

  static let offer = Spoken(
    vous: "Voici les réponses possibles. Choisissez la plus proche, ou passez\u{a0}: ce n’est pas grave.",
    tu: "Voici les réponses possibles. Choisis la plus proche, ou passe\u{a0}: ce n’est pas grave.",
    en: "Here are the possible answers. Choose the closest one, or skip it: that is fine.")

  static let offerGate = Spoken(
    fr: "Voici les réponses possibles. Celle-ci ne se passe pas\u{a0}: elle évite de faire du mal.",
    en: "Here are the possible answers. This one cannot be skipped: it is there so that nothing does harm.")

  static func waiting(_ step: ExerciseStep) -> Spoken {
    switch step {
    case .sessionHappened, .sessionPeak, .outcome:
      Spoken(
        vous: "C’est prévu. Je garde tout\u{a0}; on reprend quand vous l’aurez essayé.",
        tu: "C’est prévu. Je garde tout\u{a0}; on reprend quand tu l’auras essayé.",
        en: "It is planned. I keep everything; we take it up once you have tried it.")
    default:
      Spoken(
        vous: "C’est gardé. On reprend ici quand vous voudrez.",
        tu: "C’est gardé. On reprend ici quand tu voudras.",
        en: "It is kept. We take it up from here whenever you like.")
    }
  }

  static func paused(_ pause: Exercise.Pause) -> Spoken {
    switch pause {
    case .wished:
      Spoken(
        vous: "On s’arrête là. Tout est gardé\u{a0}; vous reprendrez quand vous voudrez.",
        tu: "On s’arrête là. Tout est gardé\u{a0}; tu reprendras quand tu voudras.",
        en: "We stop here. Everything is kept; you can take it up whenever you like.")
    case .risk(.urgent):
      Spoken(
        vous:
          "Ce que vous venez de dire passe avant l’exercice. Êtes-vous en danger maintenant\u{a0}? Appelez dès à présent un des numéros ci-dessus, et restez près de quelqu’un si c’est possible. Ce que vous avez écrit est gardé.",
        tu:
          "Ce que tu viens de dire passe avant l’exercice. Es-tu en danger maintenant\u{a0}? Appelle dès à présent un des numéros ci-dessus, et reste près de quelqu’un si c’est possible. Ce que tu as écrit est gardé.",
        en:
          "What you just said comes before any exercise. Are you in danger right now? Call one of the numbers above now, and stay close to somebody if you can. What you wrote is kept."
      )
    case .risk:
      Spoken(
        fr:
          "Merci de l’avoir dit. Je mets l’exercice en pause\u{a0}: cela compte davantage. Les numéros ci-dessus répondent, et parler aujourd’hui à quelqu’un de confiance peut aider.",
        en:
          "Thank you for saying so. I am pausing the exercise: this matters more. The numbers above answer, and talking today to somebody you trust can help."
      )
    }
  }

  /// - Parameter following: What could come next.
  static func done(_ following: CareExercise?) -> Spoken {
    guard let following else {
      return Spoken(
        fr: "C’est fait. Merci d’avoir pris ce temps\u{a0}; tout peut être changé ou effacé.",
        en: "That is done. Thank you for taking this time; all of it can be changed or deleted.")
    }
    let name = Words.Telling.exercise(following)
    return Spoken(
      vous: "C’est gardé. La suite naturelle serait \(name.fr), si vous voulez.",
      tu: "C’est gardé. La suite naturelle serait \(name.fr), si tu veux.",
      en: "It is kept. What would follow is \(name.en), if you like.")
  }

  /// A shorter time in bed, as a question.
  /// - Parameters:
  ///   - minutes: In bed.
  ///   - bed: When to bed, minutes after midnight.
  static func trim(minutes: Int, bed: Int) -> Spoken {
    let length = Words.Drawing.length(minutes)
    let (hour, rest) = (bed / 60, bed % 60)
    let two = rest < 10 ? "0\(rest)" : String(rest)
    return Spoken(
      vous:
        "Une semaine, au lit à \(hour)\u{a0}h\u{a0}\(two) seulement (\(length)), pour que le sommeil se resserre\u{a0}: voulez-vous "
        + "l’essayer\u{a0}? Somnolent, on ne conduit pas, et on revient à l’heure d’avant.",
      tu:
        "Une semaine, au lit à \(hour)\u{a0}h\u{a0}\(two) seulement (\(length)), pour que le sommeil se resserre\u{a0}: veux-tu "
        + "l’essayer\u{a0}? Somnolent, on ne conduit pas, et on revient à l’heure d’avant.",
      en:
        "For a week, to bed only at \(hour):\(two) (\(length)), so that sleep draws together: would you like to try it? If you are "
        + "drowsy, do not drive, and go back to the hour before.")
  }
}
