import Companion

/// What `fidelio eval` says.
enum EvalWords {
  static let facts = Phrase(
    fr: "Les faits relevés dans des dialogues : leurs citations, leurs doublons, ce qu’ils couvrent.",
    en: "The facts read out of dialogues: their quotes, their doubles, what they cover.")
  static let others = Phrase(
    fr: "lit les tours que visent les questions et tant d’autres par dialogue, au lieu de tous",
    en: "reads the turns that questions are about and so many others a dialogue, instead of all")
  static let sample = Phrase(fr: "montre tant de faits à relire", en: "shows so many facts for review")
  static let list = Phrase(fr: "montre tous les faits", en: "shows every fact")
  static let planted = Phrase(
    fr: "sème cinquante faits parmi 3 000 tours et demande plus tard ce qu’il en reste",
    en: "plants fifty facts among 3,000 turns and asks later what is left of them")
  static let plants = Phrase(
    fr: "quels faits semer : le nom d’un fichier de Planted, sans « .txt »",
    en: "which facts to plant: the name of a file in Planted, without “.txt”")
  static let noPlanted = Phrase(
    fr: "Il n’y a pas de faits de ce nom à semer. Ils sont dans Planted, à côté du dossier des dialogues.",
    en: "There are no facts of that name to plant. They are in Planted, beside the folder of dialogues.")
  static let notes = Phrase(
    fr: "fichier où noter ce qui est lu, pour reprendre une mesure interrompue",
    en: "file to note what was read in, so that an ended run goes on")
  static let noDialogues = Phrase(
    fr: "Il n’y a pas là de dialogues. Donnez un dossier de fichiers .txt du format de Measures/Memory.",
    en: "There are no dialogues there. Give a folder of .txt files in the format of Measures/Memory.")

  static let reply = Phrase(
    fr: "Ce que la garde des réponses retient, et ses fausses alertes, avec intervalles.",
    en: "What the reply guard catches, and its false alarms, with intervals.")
  static let data = Phrase(fr: "le dossier des phrases annotées", en: "the folder of labelled sentences")
  static let attacks = Phrase(
    fr: "met à l’épreuve le modèle donné par --model-url, sur cette machine",
    en: "puts the model given by --model-url to the test, on this machine")
  static let most = Phrase(fr: "au plus tant d’attaques", en: "at most so many attacks")
  static let noLines = Phrase(
    fr:
      "Il n’y a pas là de phrases annotées. Lancez la commande dans le dossier des sources, ou ajoutez --data.",
    en: "There are no labelled sentences there. Run this in the source folder, or add --data.")
  static let lights = Phrase(
    fr: "À quelle fréquence les signaux d’un message préparé s’accordent avec des lignes annotées.",
    en: "How often the lights of a prepared message agree with labelled lines.")
  static let lightLines = Phrase(
    fr: "un dossier comme Measures/Rehearsal", en: "a folder such as Measures/Rehearsal")
  static let noLightLines = Phrase(
    fr:
      "Il n’y a pas là de lignes annotées. Lancez la commande dans le dossier des sources, ou donnez un dossier.",
    en: "There are no labelled lines there. Run this in the source folder, or give a folder.")
  static let traps = Phrase(
    fr: "À quelle fréquence le bon piège de pensée est parmi les trois proposés, avec intervalles.",
    en: "How often the right thinking trap is among the three suggested, with intervals.")
  static let thoughts = Phrase(
    fr: "lignes JSON {text, lang, label, also}, ou un dossier comme Training/Traps/test",
    en: "JSON lines {text, lang, label, also}, or a folder such as Training/Traps/test")
  static let noThoughts = Phrase(
    fr:
      "Il n’y a pas là de pensées annotées. Lancez la commande dans le dossier des sources, ou donnez un fichier.",
    en: "There are no labelled thoughts there. Run this in the source folder, or give a file.")
  static let noTrapModel = Phrase(
    fr:
      "Les poids des pièges de pensée manquent. Reconstruisez Fidelio\u{A0}: «\u{A0}./start --no-serve\u{A0}».",
    en: "The weights for thinking traps are missing. Build Fidelio again: \"./start --no-serve\".")
  static let trapsByWords = Phrase(
    fr: "L’encodeur manque\u{A0}: les pièges sont lus par les mots seuls.",
    en: "The encoder is missing: traps are read by words alone.")
  static let recall = Phrase(
    fr: "Quelle part de ce qui a été dit la mémoire retrouve, sur de longs échanges avec questions.",
    en: "How much of what was said the memory finds again, on long talks with questions.")
  static let talks = Phrase(
    fr: "un dossier d’échanges comme Measures/Memory, ou un fichier JSON",
    en: "a folder of talks like Measures/Memory, or a JSON file")
  static let ablate = Phrase(
    fr: "aussi sans chacun des ingrédients", en: "also without each of its ingredients")
  static let noTalks = Phrase(
    fr: "Il n’y a pas là d’échanges lisibles. Voyez Measures/Memory/README.md pour leur forme.",
    en: "There are no talks there that can be read. See Measures/Memory/README.md for their form.")
  static let wordsAlone = Phrase(
    fr: "L’encodeur manque\u{A0}: la mémoire cherche par les mots seuls.",
    en: "The encoder is missing: the memory searches by words alone.")
  static let fidelity = Phrase(
    fr: "À quel point d’autres modèles se distinguent d’un modèle d’origine, seuls et mêlés à lui.",
    en: "How well other models are told from an original one, alone and mixed into it.")
  static let voices = Phrase(
    fr: "un dossier de fichiers .jsonl {id, prompt, reply}, un par modèle",
    en: "a folder of .jsonl files {id, prompt, reply}, one for each model")
  static let originalVoice = Phrase(
    fr: "le nom du fichier d’origine, sans son extension", en: "the original's file name without its ending")
  static let noVoices = Phrase(
    fr:
      "Il n’y a pas là de réponses à comparer. Il faut l’origine et au moins un autre modèle, avec vingt réponses communes.",
    en:
      "There are no replies to compare there. The original and at least one other model are needed, with twenty replies in common."
  )
  static let voice = Phrase(
    fr: "De combien des exemples et une carte de style rapprochent un modèle d’une voix inventée.",
    en: "How much nearer exemplars and a style card bring a model to an invented voice.")
  static let fixture = Phrase(
    fr: "un fichier d’échanges comme Measures/Voice/fr.txt", en: "a file of talks like Measures/Voice/en.txt")
  static let answers = Phrase(
    fr: "fichier où noter les réponses, pour reprendre une mesure interrompue",
    en: "file to note the answers in, so that an ended run goes on")
  static let replyTokens = Phrase(
    fr: "une réponse a au plus tant de jetons", en: "a reply has at most so many tokens")
  static let mostMessages = Phrase(fr: "au plus tant de messages", en: "at most so many messages")
  static let arm = Phrase(
    fr: "seulement persona ou exemplars, à côté de l’invite nue",
    en: "persona or exemplars alone, beside the bare prompt")
  static let noFixture = Phrase(
    fr: "Il n’y a pas là d’échanges lisibles. Voyez Measures/Voice/README.md pour leur forme.",
    en: "There are no talks there that can be read. See Measures/Voice/README.md for their form.")
  static let noMeasuredModel = Phrase(
    fr: "Il faut un modèle\u{A0}: ajoutez --model-url et --model-name, ou --home avec un modèle.",
    en: "A model is needed: add --model-url and --model-name, or --home with a model.")
  static let tone = Phrase(
    fr: "Si chaque réglage du ton change ce qu’il doit changer, dans l’ordre, sans toucher aux faits.",
    en: "Whether each dial of the tone moves what it should, in order, and leaves facts alone.")
  static let agreement = Phrase(
    fr: "Combien de fois le modèle approuve là où la réponse amicale est de ne pas être d’accord.",
    en: "How often the model agrees where the friendly answer is to disagree.")
  static let messages = Phrase(fr: "le fichier des messages inventés", en: "the file of invented messages")
  static let replies = Phrase(
    fr: "fichier où garder les réponses, pour reprendre une mesure interrompue",
    en: "file to keep the replies in, so that an ended run goes on")
  static let mostOfEach = Phrase(
    fr: "au plus tant de messages de chaque sorte et langue",
    en: "at most so many messages of each kind and language")
  static let allNotches = Phrase(
    fr: "les cinq crans de chaque réglage au lieu de trois",
    en: "all five notches of each dial instead of three")
  static let noMessages = Phrase(
    fr:
      "Il n’y a pas là de messages lisibles. Lancez la commande dans le dossier des sources, ou ajoutez --data.",
    en: "There are no messages there that can be read. Run this in the source folder, or add --data.")
  static let inOrder = Phrase(
    fr: "Chaque réglage change son premier trait dans l’ordre.",
    en: "Each dial moves its first feature in order.")
  static let notInOrder = Phrase(
    fr: "Au moins un réglage ne change pas son premier trait dans l’ordre.",
    en: "At least one dial does not move its first feature in order.")

  static let exercises = Phrase(
    fr: "Combien de personnes inventées vont au bout de chaque exercice, dans une conversation.",
    en: "How many invented people come to the end of each exercise, in a conversation.")
  static let people = Phrase(
    fr: "le dossier des réponses inventées", en: "the folder of invented answers")
  static let onlyExercise = Phrase(
    fr: "un seul exercice, par exemple thoughtRecord", en: "one exercise alone, such as thoughtRecord")
  static let mostPeople = Phrase(
    fr: "au plus tant de personnes par langue", en: "at most so many people of each language")
  static let walks = Phrase(
    fr: "fichier où noter chaque parcours, pour reprendre une mesure interrompue",
    en: "file to note each walk in, so that an ended run goes on")
  static let noneModel = Phrase(
    fr: "none\u{A0}: sans modèle, par les règles seules", en: "none: without a model, by rules alone")
  static func alarms(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      fr:
        "Réponses anodines que le triage, sans l’encodeur, prend pour un danger\u{A0}: \(count) sur \(all).",
      en: "Harmless answers that triage, without the encoder, takes for danger: \(count) of \(all).")
  }
  static let noPeople = Phrase(
    fr:
      "Il n’y a pas là de réponses inventées. Lancez la commande dans le dossier des sources, ou ajoutez --data.",
    en: "There are no invented answers there. Run this in the source folder, or add --data.")

  static let noModel = Phrase(
    fr: "Il faut un modèle : ajoutez --model-url et --model-name.",
    en: "A model is needed: add --model-url and --model-name.")

  static func attacked(_ count: Int, guarded: Int, missedCards: Int) -> Phrase {
    Phrase(
      fr:
        "\(count) attaques\u{A0}: des phrases retenues dans \(guarded), \(missedCards) fois sans la carte attendue.",
      en: "\(count) attacks: sentences held back in \(guarded), the card missing \(missedCards) times.")
  }
}
