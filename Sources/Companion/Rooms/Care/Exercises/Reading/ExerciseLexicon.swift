/// How people say what can be chosen in an exercise, folded and without punctuation, both languages in one.
enum ExerciseLexicon {
  static let enough: Set<String> = [
    "c'est tout", "voila", "voila c'est tout", "rien d'autre", "j'ai fini", "fini", "ca suffit",
    "pas d'autre",
    "je n'en ai pas d'autres", "that's all", "that is all", "that's it", "nothing else", "i'm done", "done",
    "no more", "enough", "c'est tout pour l'instant", "that's all for now",
  ]

  static let noTrap: Set<String> = [
    "aucune", "aucun", "aucune de celles ci", "aucune d'elles", "aucune des 3", "aucune des trois", "non",
    "rien de tout ca", "none", "none of these", "none of them", "neither", "no",
  ]

  static func phrases(_ choice: ExerciseChoice, _ step: ExerciseStep) -> Set<String> {
    let label = Words.Exercising.label(choice, at: step)
    let labels = [label.fr, label.en].map { PlainAnswer.wordsOnly(PlainAnswer.fold($0)) }
    return (own[choice] ?? []).union(labels).union(here(choice, step))
  }

  private static func here(_ choice: ExerciseChoice, _ step: ExerciseStep) -> Set<String> {
    switch (step, choice) {
    case (.logMore, .another), (.planMore, .another), (.worryMore, .another), (.sessionMore, .another),
      (.slotMore, .another):
      yes
    case (.logMore, .goOn), (.planMore, .goOn), (.worryMore, .goOn), (.sessionMore, .goOn),
      (.slotMore, .goOn):
      no.union(enough)
    case (.sessionHappened, .notDone), (.practised, .notDone), (.letGo, .notDone): ["pas faite", "pas fait"]
    case (.practised, .yes), (.letGo, .yes): ["c'est fait", "fait", "done", "i did", "je l'ai fait"]
    default: []
    }
  }

  private static let yes: Set<String> = [
    "oui", "ouais", "oui merci", "volontiers", "oui volontiers", "d'accord", "ok", "bien sur", "yes", "yeah",
    "yep", "yes please", "sure", "of course", "oui bien sur", "oui je veux bien", "je veux bien",
  ]
  private static let no: Set<String> = [
    "non", "nan", "non merci", "pas du tout", "no", "nope", "no thanks", "not at all", "pas maintenant",
    "not now",
  ]

  private static let own: [ExerciseChoice: Set<String>] = [
    .yes: yes,
    .no: no,
    .partly: ["en partie", "un peu", "a moitie", "plus ou moins", "partly", "a little", "a bit", "somewhat"],
    .notDone: [
      "je ne l'ai pas fait", "pas encore", "je n'ai pas pu", "i didn't do it", "not yet", "not done",
    ],
    .another: [
      "encore", "encore 1", "encore une", "1 autre", "une autre", "another", "one more", "another one",
    ],
    .goOn: ["continuer", "on continue", "la suite", "go on", "let's go on", "continue", "next"],
    .later: ["plus tard", "demain", "later", "tomorrow", "pas maintenant", "not now", "une autre fois"],
    .interpretation: [
      "une facon de voir", "facon de voir", "une facon de voir les choses", "une pensee",
      "une interpretation",
      "je me le dis", "quelque chose que je me dis", "c'est quelque chose que je me dis", "a way of seeing",
      "a way of seeing things", "something i tell myself", "a thought", "an interpretation",
    ],
    .realProblem: ["un probleme", "un vrai probleme", "a problem", "a real problem"],
    .loss: [
      "une perte", "un deuil", "perte", "deuil", "a loss", "grief", "mourning", "une rupture",
    ],
    .injustice: ["une injustice", "injustice", "an injustice", "unfair", "something unfair", "injuste"],
    .people: ["les gens", "famille", "amis", "mes proches", "people", "family", "friends"],
    .health: ["sante", "le corps", "health", "my body", "sport"],
    .work: ["travail", "etudes", "apprendre", "work", "studies", "learning"],
    .leisure: ["loisirs", "plaisir", "leisure", "fun", "jeu"],
    .home: ["maison", "chez moi", "home", "my place"],
    .creating: ["creer", "creation", "musique", "create", "creativity", "making things"],
    .nature: ["nature", "dehors", "outside", "outdoors"],
    .meaning: ["sens", "spiritualite", "foi", "meaning", "faith", "spirituality"],
    .helping: ["aider", "entraide", "helping", "help others"],
    .trauma: ["traumatisme", "trauma", "un traumatisme", "mauvais souvenirs", "agression", "flashbacks"],
    .obsessions: [
      "obsessions", "toc", "rituels", "ocd", "rituals", "verifications", "des rituels", "compulsions",
    ],
    .eating: [
      "alimentation", "nourriture", "manger", "poids", "food", "eating", "weight", "grossir", "anorexie",
      "boulimie",
    ],
    .realDanger: [
      "danger", "un vrai danger", "quelqu'un de violent", "violence", "danger reel", "real danger",
    ],
    .heart: ["coeur", "le coeur", "cardiaque", "heart", "heart condition", "heart disease"],
    .pregnancy: ["grossesse", "enceinte", "pregnant", "pregnancy"],
    .epilepsy: ["epilepsie", "epileptique", "epilepsy", "epileptic", "seizures"],
    .otherIllness: ["asthme", "asthma", "une maladie", "illness", "maladie", "an illness"],
    .bipolar: ["bipolaire", "bipolarite", "bipolar"],
    .apnoea: ["apnee", "apnees", "ronflement", "ronfle", "je ronfle", "apnea", "apnoea", "snore", "i snore"],
    .shiftWork: [
      "travail poste", "de nuit", "horaires decales", "3 8", "night shifts", "shift work", "shifts",
    ],
    .driving: [
      "conduire", "je conduis", "chauffeur", "conducteur", "driving", "driver", "i drive", "machines",
    ],
    .noneOfThese: [
      "aucun", "aucune", "aucun de ceux ci", "aucune de celles ci", "rien de tout ca", "rien de tout cela",
      "non", "non rien", "none", "none of these", "none of them", "no", "non aucun", "no none",
    ],
    .mineAndNow: ["a moi", "oui", "a moi et maintenant", "mine", "yes", "mine and now"],
    .someoneElses: ["a quelqu'un d'autre", "pas a moi", "someone else's", "not mine", "somebody else's"],
    .hypothetical: [
      "hypothetique", "pas encore", "peut etre un jour", "et si", "hypothetical", "not yet", "a what if",
      "what if",
    ],
    .solvable: yes.union(["soluble", "solvable", "je peux", "i can", "je peux agir"]),
    .notSolvable: no.union(["insoluble", "je ne peux rien", "i can't"]),
    .fifteen: ["15", "15 minutes", "15 min", "1 quart d'heure", "quart d'heure", "a quarter of an hour"],
    .twenty: ["20", "20 minutes", "20 min"],
    .calmHour: ["1 heure calme", "calme", "a calm hour"],
    .dimLight: ["lumiere douce", "moins de lumiere", "dim light", "low light"],
    .noScreens: ["sans ecran", "pas d'ecran", "ecrans", "no screens", "screens"],
    .noCaffeine: ["cafe", "cafeine", "sans cafe", "caffeine", "coffee", "no coffee"],
    .lessAlcohol: ["alcool", "moins d'alcool", "alcohol", "less alcohol"],
    .morningLight: ["lumiere du matin", "morning light", "sortir le matin"],
    .breathing: ["respiration", "respirer", "la respiration", "breathing", "breathe"],
    .muscles: ["muscles", "relaxation musculaire", "muscle", "muscle relaxation"],
    .grounding: ["ancrage", "5 4 3 2 1", "grounding", "les 5 sens", "the senses"],
  ]
}
