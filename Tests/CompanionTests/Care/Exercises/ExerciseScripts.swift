import Companion
import Foundation
import Safeguard

/// Invented answers that walk each exercise to its end, in both languages.
enum ExerciseScripts {
  /// Monday, 18 January 2027, ten in the morning in Paris.
  static let moment = Date(timeIntervalSince1970: TimeInterval(day) * 86_400 + 9 * 3_600)
  static let day = Int(CivilDay(year: 2027, month: 1, day: 18).number)
  static let around = ExerciseSurroundings(zone: "Europe/Paris")
  static let kinds = CareExercise.allCases.filter { $0 != .rehearsal }

  static func exercise(
    _ kind: CareExercise, _ manner: Manner = Manner(.fr, .tu), flags: Set<CareFlag> = []
  ) -> Exercise {
    var around = around
    around.flags = flags
    return Exercise(kind, manner: manner, around: around, at: moment)
  }

  /// Says each answer in turn; what waits to be done is taken up again at once.
  @discardableResult
  static func walk(_ exercise: inout Exercise, _ answers: [String]) -> [ExerciseReply] {
    answers.map { answer in
      if exercise.isWaiting { _ = exercise.resume(isCheckedIn: false) }
      return exercise.take(answer, risk: .none, at: moment)
    }
  }

  static func answers(_ kind: CareExercise, _ language: Language) -> [String] {
    language == .fr ? french(kind) : english(kind)
  }

  static func upTo(_ step: ExerciseStep, _ kind: CareExercise, _ language: Language = .fr) -> Exercise {
    var exercise = exercise(kind, Manner(language, .tu))
    for answer in answers(kind, language) where exercise.position != step { walk(&exercise, [answer]) }
    if exercise.isWaiting { _ = exercise.resume(isCheckedIn: false) }
    return exercise
  }

  private static func french(_ kind: CareExercise) -> [String] {
    switch kind {
    case .thoughtRecord:
      [
        "Au bureau, lundi, ma cheffe a lu mon rapport sans rien dire.", "Elle trouve que je ne vaux rien.",
        "80", "tristesse 70, honte 60", "une façon de voir les choses", "aucune de celles-ci",
        "elle n’a rien dit", "elle m’a remercié la semaine dernière; le rapport est complet",
        "Le silence n’est pas un jugement.", "Son silence peut vouloir dire beaucoup de choses.",
        "70 sur 100", "quarante", "tristesse 40, honte 30", "lui demander son avis", "demain à 14 h",
      ]
    case .activation:
      [
        "marché dix minutes", "6", "5 sur 10", "six", "non", "les proches, la nature",
        "ouvrir les volets\nboire un verre d’eau", "marcher; appeler Léa", "passer", "appeler Léa",
        "mardi à 18h30", "dans la cuisine", "seule", "je serai fatiguée",
        "si je suis fatiguée, alors dix minutes",
        "7", "4", "non merci",
      ]
    case .ladder:
      [
        "rien de cela", "non", "parler en réunion", "que tout le monde rie", "75",
        "je lis mes notes; je regarde le sol",
        """
        dire bonjour 10
        poser une question à un collègue 30
        parler deux minutes à trois personnes 38
        parler en petite réunion 50
        donner un avis 55
        contredire quelqu’un 65
        présenter un point 75
        présenter sans notes 90
        """, "c'est tout", "parler deux minutes à trois personnes", "mercredi à 9 h", "laisser mes notes",
        "qu’ils rient", "60", "non", "65", "30", "Personne n’a ri.", "s’en tenir là",
      ]
    case .problemSolving:
      [
        "mon loyer est en retard", "à moi, et maintenant", "il me manque 200 euros ce mois-ci",
        "payer avant la fin du mois",
        "appeler le propriétaire\ndemander un délai\nvendre le vélo\nune avance\nune aide\nun prêt",
        "rapide", "gênant", "demander un délai", "écrire le message", "demain à 10h",
        "il a dit oui", "8",
      ]
    case .worryTime:
      [
        "23h", "18h30", "vingt minutes", "la facture du garage", "encore",
        "et si la voiture tombait en panne",
        "continuer", "oui, je peux agir", "non, rien à faire", "c'est fait", "non", "préparer le repas",
        "ce soir à 19h", "s’en tenir là",
      ]
    case .sleep:
      Array(
        repeating: [
          "au lit à 23h, éveillé une heure", "quarante minutes, deux réveils, debout à 7h", "5",
        ], count: 7
      ).flatMap(\.self) + ["7h", "oui", "lumière douce, sans écran", "aucun", "oui"]
    case .relaxation: ["la respiration", "7", "c'est fait", "4"]
    case .compassion:
      [
        "J’ai oublié l’anniversaire de ma sœur.", "Tu gâches tout.",
        "Tu avais une semaine chargée, et tu l’as appelée le lendemain.", "Un oubli n’efface pas dix ans.",
      ]
    case .rehearsal: []
    }
  }

  private static func english(_ kind: CareExercise) -> [String] {
    switch kind {
    case .thoughtRecord:
      [
        "At work on Monday my manager read my report and said nothing.", "She thinks I am worthless.", "80",
        "sadness 70, shame at 60", "a way of seeing things", "none of these", "she said nothing",
        "she thanked me last week; the report is complete", "That silence is no verdict.",
        "Her silence can mean many things.", "70 out of 100", "forty",
        "sadness 40, shame 30", "ask for her opinion", "tomorrow at 2 pm",
      ]
    case .activation:
      [
        "walked for ten minutes", "6", "5 out of 10", "six", "no", "family, nature",
        "open the shutters\ndrink a glass of water", "walk; call Lea", "skip", "call Lea",
        "Tuesday at 6:30 pm", "in the kitchen", "alone", "I will be tired", "if I am tired, then ten minutes",
        "7", "4", "no thanks",
      ]
    case .ladder:
      [
        "none of these", "no", "speaking in a meeting", "that everybody laughs", "75",
        "I read my notes; I look at the floor",
        """
        say good morning 10
        ask a colleague a question 30
        speak for two minutes to three people 38
        speak in a small meeting 50
        give an opinion 55
        disagree with somebody 65
        present one point 75
        present without notes 90
        """, "that's all", "speak for two minutes to three people", "Wednesday at 9 am",
        "leave my notes", "that they laugh", "60", "no", "65", "30", "Nobody laughed.", "leave it there",
      ]
    case .problemSolving:
      [
        "my rent is late", "mine, and now", "I am 200 short this month", "pay before the end of the month",
        "call the landlord\nask for a delay\nsell the bike\nan advance\nsome help\na loan", "quick",
        "awkward", "ask for a delay", "write the message", "tomorrow at 10 am", "he said yes", "8",
      ]
    case .worryTime:
      [
        "11 pm", "6:30 pm", "twenty minutes", "the garage bill", "another", "what if I lose my job",
        "go on", "yes, I can act", "no, nothing to do", "done", "no", "cook dinner", "tonight at 7 pm",
        "leave it there",
      ]
    case .sleep:
      Array(
        repeating: ["to bed at 11 pm, awake for an hour", "40 minutes, 2 wake-ups, up at 7 am", "5"], count: 7
      ).flatMap(\.self) + ["7 am", "yes", "dim light, no screens", "none", "yes"]
    case .relaxation: ["breathing", "7", "done", "4"]
    case .compassion:
      [
        "I forgot my sister’s birthday.", "You spoil everything.",
        "You had a full week, and you called her the next day.", "One slip does not undo ten years.",
      ]
    case .rehearsal: []
    }
  }
}
