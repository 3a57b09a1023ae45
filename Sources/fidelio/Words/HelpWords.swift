import Companion

/// What `--help` says of each command.
enum HelpWords {
  static let serve = Phrase(fr: "Ouvre la maison dans le navigateur.", en: "Opens the house to the browser.")
  static let precedence = Phrase(
    fr:
      "Un réglage se donne par option, sinon par variable d’environnement, sinon dans fidelio.json de la maison.",
    en: "A setting is given by flag, else by environment variable, else in the home's fidelio.json.")
  static let chat = Phrase(fr: "Converse dans le terminal.", en: "Talks in the terminal.")
  static let doctor = Phrase(
    fr: "Dit ce qui marche, ce qui manque et comment y remédier.",
    en: "Says what works, what is missing and how to mend it.")
  static let model = Phrase(fr: "Les modèles de langue.", en: "Language models.")
  static let modelList = Phrase(
    fr: "Ceux qui sont là et ceux que l’on peut apporter.", en: "Those here and those that can be fetched.")
  static let modelPull = Phrase(
    fr: "Apporte un modèle du catalogue, vérifié ; reprend après une coupure.",
    en: "Fetches a model of the catalogue, verified; goes on after a cut.")
  static let modelAdd = Phrase(
    fr: "Ajoute un fichier GGUF, d’un chemin ou d’une adresse, après avoir montré son empreinte.",
    en: "Adds a GGUF file, by path or address, after showing its digest.")
  static let modelConnect = Phrase(
    fr: "Prend un serveur compatible OpenAI ; la clé vient de --model-key-file ou de FIDELIO_MODEL_KEY.",
    en: "Takes an OpenAI-compatible server; the key comes from --model-key-file or FIDELIO_MODEL_KEY.")
  static let promptPrice = Phrase(
    fr: "prix d’un million de jetons lus, pour le compteur",
    en: "price of a million tokens read, for the counter")
  static let replyPrice = Phrase(
    fr: "prix d’un million de jetons écrits", en: "price of a million tokens written")
  static let modelUse = Phrase(fr: "Choisit le modèle qui répond.", en: "Chooses the model that answers.")
  static let modelRemove = Phrase(fr: "Supprime un modèle du disque.", en: "Deletes a model from the disk.")
  static let modelAdapter = Phrase(
    fr: "Les adaptateurs LoRA : une manière de parler, apprise à part, que le modèle local met par-dessus.",
    en: "LoRA adapters: a manner of speaking, learnt apart, that the local model puts on top.")
  static let adapterAdd = Phrase(
    fr: "Ajoute un adaptateur au format GGUF, après avoir montré son empreinte.",
    en: "Adds an adapter in GGUF format, once its digest was shown.")
  static let adapterList = Phrase(fr: "Les adaptateurs qui sont là.", en: "The adapters that are here.")
  static let adapterRemove = Phrase(
    fr: "Supprime un adaptateur du disque.", en: "Deletes an adapter from the disk.")
  static let adapterUse = Phrase(
    fr: "Donne un adaptateur à un compagnon, ou le lui ôte quand aucun nom n’est donné.",
    en: "Gives an adapter to a companion, or takes it away when no name is given.")
  static let adapterScale = Phrase(
    fr: "sa force, de 0 (le modèle seul) à 2 ; 1 est celle de l’apprentissage",
    en: "how loud it is, from 0 (the model alone) to 2; 1 is what it was trained to")
  static let account = Phrase(fr: "Les comptes de la maison.", en: "The house's accounts.")
  static let accountCreate = Phrase(
    fr: "Crée un compte pour une personne de 18 ans ou plus, et montre son code de secours.",
    en: "Makes an account for a person of 18 or over, and shows its recovery code.")
  static let accountList = Phrase(
    fr: "Leurs identifiants, jours et tailles.", en: "Their ids, days and sizes.")
  static let accountDelete = Phrase(
    fr: "Supprime un compte et tous ses mots.", en: "Deletes an account and all its words.")
  static let backup = Phrase(
    fr: "Écrit une sauvegarde scellée, aussi pendant que la maison est ouverte.",
    en: "Writes a sealed backup, also while the house is open.")
  static let restore = Phrase(
    fr: "Met une sauvegarde à la place de la maison.", en: "Puts a backup in the place of the home.")
  static let export = Phrase(
    fr: "Écrit tout ce qui est gardé d’un compte dans un dossier lisible, non chiffré.",
    en: "Writes everything that is kept of an account into a readable folder, not encrypted.")
  static let takeOf = Phrase(
    fr: "le compagnon que cela concerne", en: "the companion it is about")
  static let takeKit = Phrase(
    fr: "un dossier pour apprendre la voix d’un compagnon à un modèle : données, réglages, retour",
    en: "a folder to teach a model a companion's voice: data, settings, the way back")
  static let takeCard = Phrase(
    fr: "le caractère d’un compagnon : PNG, CHARX, JSON V2 et V3",
    en: "a companion's character: PNG, CHARX, JSON V2 and V3")
  static let takeChats = Phrase(
    fr: "les conversations avec un compagnon, comme SillyTavern les garde",
    en: "the conversations with a companion, as SillyTavern keeps them")
  static let keepNames = Phrase(
    fr: "laisse dans le dossier d’apprentissage les noms des personnes",
    en: "leaves the names of people in the folder to learn from")
  static let eraModel = Phrase(
    fr: "seulement les réponses de ce modèle ; plusieurs fois possible",
    en: "replies of this model alone; may be given more than once")
  static let eraFrom = Phrase(fr: "à partir de ce jour (2026-11-22)", en: "from this day on (2026-11-22)")
  static let eraTo = Phrase(fr: "jusqu’à ce jour compris", en: "up to this day, included")
  static let `import` = Phrase(
    fr: "Fait entrer l’export d’un autre service, tel qu’il a été envoyé, ou celui de Fidelio.",
    en: "Brings in the export of another product, as it was sent, or Fidelio's own.")
  static let accept = Phrase(
    fr: "prend aussi les souvenirs et les caractères proposés ; pour un export de Fidelio qui est le vôtre",
    en: "also takes the memories and characters it offers; for an export of Fidelio that is your own")
  static let force = Phrase(
    fr: "aussi sur une maison qui n’est pas vide ; l’ancienne est gardée de côté",
    en: "also onto a home that is not empty; the old one is kept aside")
  static let triage = Phrase(
    fr: "Lit des lignes JSON et répond par leur niveau de risque, une pour une.",
    en: "Reads JSON lines and answers with their level of risk, one for one.")
  static let patterns = Phrase(
    fr: "par les motifs écrits seuls, avec leur force ; pour l’apprentissage",
    en: "by the written patterns alone, with their strength; for training")
  static let eval = Phrase(
    fr: "Mesure la veille de sécurité sur des lignes annotées.",
    en: "Measures the safety watch on labelled lines.")
  static let evalTriage = Phrase(
    fr:
      "Sensibilité et spécificité de la veille sur des lignes JSON {text, lang, label, variant, source}, avec intervalles.",
    en:
      "Sensitivity and specificity of the safety watch on JSON lines {text, lang, label, variant, source}, with intervals."
  )
  static let markdown = Phrase(fr: "en tableaux Markdown", en: "as Markdown tables")
  static let protocolSheet = Phrase(
    fr: "écrit aussi les chiffres du premier fichier dans cette feuille, que montre la page /protocol",
    en: "also writes the first file's figures into this sheet, which the page /protocol shows")
  static let withoutEncoder = Phrase(fr: "sans l’encodeur", en: "without the encoder")
  static let dialogue = Phrase(fr: "chaque ligne est une conversation", en: "each line is a conversation")
  static let lines = Phrase(fr: "Les lignes d’aide.", en: "Help lines.")
  static let linesCheck = Phrase(
    fr: "Nomme celles qui n’ont jamais été vérifiées, ou il y a longtemps.",
    en: "Names those never verified, or long ago.")
  static let bench = Phrase(
    fr: "Mesure les budgets sur cette machine.", en: "Measures the budgets on this machine.")
  static let only = Phrase(fr: "une seule mesure", en: "one measure alone")
  static let json = Phrase(fr: "du JSON seul sur la sortie", en: "JSON alone on standard output")
  static let accountName = Phrase(
    fr: "nom du compte ; peut manquer s’il n’y en a qu’un",
    en: "the account's name; may be left out when there is one")
  static let companion = Phrase(
    fr: "nom du compagnon ; créé s’il n’existe pas", en: "the companion's name; made when there is none")
  static let country = Phrase(
    fr: "pays, pour les lignes d’aide : FR, BE, CA…", en: "country, for the help lines: US, GB, CA…")
  static let yes = Phrase(fr: "ne demande pas de confirmation", en: "does not ask to confirm")
}
