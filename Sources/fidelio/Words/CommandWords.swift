import Companion
import Foundation

/// What the commands say.
enum CommandWords {
  static let abstract = Phrase(
    fr: "Fidelio, un compagnon qui vous appartient.", en: "Fidelio, a companion that you own.")
  static let discussion = Phrase(
    fr: "Tout reste sur cette machine, sous clé. « fidelio COMMANDE --help » décrit chaque commande.",
    en: "Everything stays on this machine, under key. \"fidelio COMMAND --help\" describes each command.")
  static let wrongUse = Phrase(
    fr: "Cette commande ne s’écrit pas ainsi ; voici ce que l’on attend.",
    en: "This command is not written like that; here is what is expected.")

  // MARK: The server

  static func openAt(_ address: String) -> Phrase {
    Phrase(fr: "Fidelio est ouvert : \(address)", en: "Fidelio is open: \(address)")
  }

  static func publicAt(_ address: String) -> Phrase {
    Phrase(fr: "Vu du dehors : \(address)", en: "From outside: \(address)")
  }

  static let wide = Phrase(
    fr:
      "Fidelio écoute au-delà de cette machine : toute personne du réseau peut essayer une phrase de passe.",
    en: "Fidelio listens beyond this machine: anybody on the network may try a passphrase.")

  static func alreadyOpen(_ address: String) -> Phrase {
    Phrase(
      fr:
        "Un Fidelio tient déjà cette maison, à l’adresse \(address). Ouvrez cette page, ou arrêtez-le d’abord.",
      en: "A Fidelio already holds this home, at \(address). Open that page, or stop it first.")
  }

  static let heldByAnother = Phrase(
    fr:
      "Un autre Fidelio tient déjà cette maison et ne répond pas encore. Attendez un instant, ou arrêtez-le.",
    en: "Another Fidelio already holds this home and does not answer yet. Wait a moment, or stop it.")

  static let stopFirst = Phrase(
    fr: "Un Fidelio tient cette maison. Arrêtez-le d’abord, puis recommencez.",
    en: "A Fidelio holds this home. Stop it first, then try again.")

  static let serverGone = Phrase(
    fr: "Fidelio ne répond plus. Relancez-le avec ./start, puis recommencez.",
    en: "Fidelio does not answer any more. Start it again with ./start, then try again.")
  static let serverSilent = Phrase(
    fr: "Fidelio met trop longtemps à répondre. Recommencez dans un instant.",
    en: "Fidelio takes too long to answer. Try again in a moment.")
  static let notThisMachine = Phrase(
    fr: "Cette adresse n’est pas sur cette machine : les commandes n’iront pas ailleurs.",
    en: "This address is not on this machine: commands go nowhere else.")
  static let notTheHouse = Phrase(
    fr: "La réponse n’est pas celle d’un Fidelio de cette version. Arrêtez-le et relancez ./start.",
    en: "The answer is not that of a Fidelio of this version. Stop it and run ./start again.")

  // MARK: Accounts and passphrases

  static let noAccount = Phrase(
    fr: "Il n’y a pas encore de compte ici. Créez-en un : fidelio account create NOM",
    en: "There is no account here yet. Create one: fidelio account create NAME")
  static let name = Phrase(fr: "Nom : ", en: "Name: ")
  static let passphrase = Phrase(fr: "Phrase de passe : ", en: "Passphrase: ")
  static let newPassphrase = Phrase(fr: "Nouvelle phrase de passe : ", en: "New passphrase: ")
  static let backupPassphrase = Phrase(
    fr: "Phrase de passe de la sauvegarde : ", en: "Passphrase of the backup: ")
  static let again = Phrase(fr: "Encore une fois : ", en: "Once more: ")
  static let notTheSame = Phrase(
    fr: "Les deux ne sont pas pareilles. Recommencez.", en: "The two are not the same. Try again.")
  static let noTerminal = Phrase(
    fr:
      "Il faut une phrase de passe et il n’y a pas de terminal : donnez-la par FIDELIO_PASSPHRASE_FILE=fichier.",
    en: "A passphrase is needed and there is no terminal: give it by FIDELIO_PASSPHRASE_FILE=file.")
  static let nameNeeded = Phrase(
    fr: "Il faut un nom de compte : ajoutez --account NOM.",
    en: "An account name is needed: add --account NAME.")
  static let interrupted = Phrase(
    fr: "Interrompu ; rien n’a changé.", en: "Interrupted; nothing was changed.")
  static let openPassphraseFile = Phrase(
    fr:
      "Attention : d’autres personnes de cette machine peuvent lire le fichier de phrase de passe (chmod 600).",
    en: "Beware: other people on this machine can read the passphrase file (chmod 600).")
  static let keepCode = Phrase(
    fr:
      "Gardez ce code ailleurs que sur cette machine. Il n’est montré qu’une fois ; sans lui et sans la phrase de "
      + "passe, les mots de ce compte sont perdus.",
    en: "Keep this code somewhere other than this machine. It is shown this once; without it and without the "
      + "passphrase, this account's words are gone.")
  static func deleted(_ name: String) -> Phrase {
    Phrase(
      fr: "Le compte « \(name) » et tous ses mots sont supprimés.",
      en: "The account \"\(name)\" and all its words are deleted.")
  }
  static func typeToDelete(_ name: String) -> Phrase {
    Phrase(
      fr: "Tous les mots de « \(name) » vont disparaître. Tapez le nom encore une fois pour le vouloir : ",
      en: "All the words of \"\(name)\" will be gone. Type the name once more to mean it: ")
  }
  static let notDeleted = Phrase(fr: "Rien n’a été supprimé.", en: "Nothing was deleted.")
  static let accountColumns = Phrase(fr: "compte  créé le  octets", en: "account  made on  bytes")
  static let hostMark = Phrase(fr: "hôte", en: "host")

  // MARK: Keeping

  static let backupExists = Phrase(
    fr: "Ce fichier existe déjà. Choisissez un autre nom, ou retirez-le d’abord.",
    en: "This file exists already. Choose another name, or take it away first.")
  static let backingUp = Phrase(fr: "Sauvegarde…", en: "Backing up…")
  static func backedUp(bytes: Int64) -> Phrase {
    Phrase(
      fr: "Sauvegarde écrite et relue : \(bytes) octets. Sans sa phrase de passe, personne ne peut l’ouvrir.",
      en: "Backup written and read back: \(bytes) bytes. Without its passphrase nobody can open it.")
  }
  static let restoring = Phrase(fr: "Restauration…", en: "Restoring…")
  static let restored = Phrase(
    fr: "La maison est restaurée. Chaque compte s’ouvre avec sa phrase de passe de ce jour-là.",
    en: "The home is restored. Each account opens with its passphrase of that day.")
  static func formerHome(_ path: String) -> Phrase {
    Phrase(
      fr: "Ce qui était là avant est gardé dans \(path) ; supprimez-le quand tout est bien.",
      en: "What stood here before is kept in \(path); delete it when all is well.")
  }

  static let exportNotEmpty = Phrase(
    fr: "Il y a déjà quelque chose à cet endroit. Donnez un dossier nouveau ou vide.",
    en: "Something stands at that place already. Give a folder that is new or empty.")
  static let exporting = Phrase(fr: "Export…", en: "Exporting…")
  static func exported(messages: Int) -> Phrase {
    Phrase(
      fr: "Tout est là : \(messages) messages. L’export n’est pas chiffré : gardez-le en lieu sûr.",
      en: "Everything is there: \(messages) messages. The export is not encrypted: keep it in a safe place.")
  }
  static func exportDamaged(_ count: Int) -> Phrase {
    Phrase(
      fr: "Ce qui ne s’ouvre plus manque à l’export : \(count). Le reste est entier.",
      en: "What does not open any more is missing from the export: \(count). The rest is whole.")
  }
  static let exportCut = Phrase(
    fr: "L’export s’est interrompu avant la fin ; rien n’en est resté. Recommencez.",
    en: "The export broke off before its end; nothing of it is left. Try again.")
  static let exportFull = Phrase(
    fr: "Le disque est plein ; rien de l’export n’est resté. Faites de la place, ou donnez un autre dossier.",
    en: "The disk is full; nothing of the export is left. Make room, or give another folder.")
  static let exportUnwritable = Phrase(
    fr: "On ne peut pas écrire à cet endroit. Donnez un dossier qui est à vous, dans un dossier qui existe.",
    en: "That place cannot be written to. Give a folder of your own, inside a folder that exists.")

  static let noAdapters = Phrase(
    fr: "Aucun adaptateur n’est là. « fidelio model adapter add » en prend un.",
    en: "No adapter is here. \"fidelio model adapter add\" takes one in.")
  static func adapterGiven(_ name: String, to companion: String) -> Phrase {
    Phrase(
      fr:
        "\(companion) parle avec l’adaptateur \(name) dès la prochaine réponse. Comparez, et revenez en arrière quand vous voulez.",
      en:
        "\(companion) speaks with the adapter \(name) from the next reply on. Compare, and go back whenever you like."
    )
  }
  static func adapterTaken(from companion: String) -> Phrase {
    Phrase(
      fr: "\(companion) parle de nouveau avec le modèle seul.",
      en: "\(companion) speaks with the model alone again.")
  }

  static let takeOneThing = Phrase(
    fr: "Choisissez une seule chose : --kit, --card ou --chats.",
    en: "Choose one thing: --kit, --card or --chats.")
  static func whichCompanion(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      fr: "De quel compagnon s’agit-il ? Donnez --companion avec l’un de ces noms : \(list)",
      en: "Which companion is meant? Give --companion with one of these names: \(list)")
  }
  static let taken = Phrase(
    fr: "Tout est là. Ces fichiers ne sont pas chiffrés : gardez-les en lieu sûr.",
    en: "Everything is there. These files are not encrypted: keep them in a safe place.")
  static func kitTaken(train: Int, validation: Int, heldOut: Int, redacted: Int) -> Phrase {
    Phrase(
      fr: "Réponses à apprendre : \(train) ; pour vérifier : \(validation) ; mises de côté pour mesurer : "
        + "\(heldOut). Remplacés par des repères : \(redacted). Lisez README.md, et vos droits, avant d’entraîner.",
      en:
        "Replies to learn from: \(train); to check with: \(validation); kept aside for measuring: \(heldOut). "
        + "Replaced by marks: \(redacted). Read README.md, and your rights, before you train.")
  }

  static let importUnreadable = Phrase(
    fr: "Ce fichier n’est pas là, ou ne se lit pas. Vérifiez son chemin.",
    en: "That file is not there, or cannot be read. Check its path.")
  static func importing(
    conversations: Int, messages: Int, megabytes: Int, of total: Int, secondsLeft: Int?
  ) -> Phrase {
    let left = secondsLeft.map { $0 >= 90 ? "\(($0 + 30) / 60) min" : "\($0) s" }
    return Phrase(
      fr: "\(megabytes)/\(total) Mo · \(conversations) conversations · \(messages) messages"
        + (left.map { " · encore \($0)" } ?? ""),
      en: "\(megabytes)/\(total) MB · \(conversations) conversations · \(messages) messages"
        + (left.map { " · \($0) left" } ?? ""))
  }
  static func imported(conversations: Int, messages: Int, offers: Int) -> Phrase {
    Phrase(
      fr: "Conversations entrées\u{a0}: \(conversations). Messages\u{a0}: \(messages)."
        + (offers > 0
          ? " \(offers) souvenirs ou caractères attendent votre décision sur la page Importer." : ""),
      en: "Conversations brought in: \(conversations). Messages: \(messages)."
        + (offers > 0 ? " \(offers) memories or characters wait for your decision on the Import page." : ""))
  }
  static func leftOut(_ count: Int, of what: String, _ reason: LeftOut.Reason) -> Phrase {
    let (what, why) = (counted(what), leftOut(reason))
    return Phrase(
      fr: "\(count) × \(what.fr)\u{A0}: \(why.fr)", en: "\(count) × \(what.en): \(why.en)")
  }

  /// What the house itself counts; all else is the vendor's own name for it.
  static func counted(_ what: String) -> Phrase {
    switch Offer.Kind(rawValue: what) {
    case .memory: Phrase(fr: "souvenir", en: "memory")
    case .instructions: Phrase(fr: "consignes", en: "instructions")
    case .card: Phrase(fr: "personnage", en: "character")
    case .former: Phrase(fr: "ancien caractère", en: "former character")
    case .part: Phrase(fr: "autre partie", en: "other part")
    // "conversation" and "message" are the same in both.
    case nil: Phrase(fr: what.harmless, en: what.harmless)
    }
  }

  static func leftOut(_ reason: LeftOut.Reason) -> Phrase {
    switch reason {
    case .notSaid: Phrase(fr: "dit à personne (réflexions, outils)", en: "said to nobody (thoughts, tools)")
    case .empty: Phrase(fr: "vide", en: "empty")
    case .unknown: Phrase(fr: "genre de contenu inconnu", en: "a kind of content that is not known")
    case .damaged: Phrase(fr: "illisible", en: "cannot be read")
    case .tooLarge: Phrase(fr: "au-delà des limites", en: "beyond the limits")
    case .file: Phrase(fr: "fichier joint, laissé dans l’export", en: "a file, left in the export")
    case .known: Phrase(fr: "déjà là", en: "there already")
    case .deleted: Phrase(fr: "vous l’aviez supprimé", en: "you had deleted it")
    }
  }

  // MARK: Models

  static let asked = Phrase(fr: "o", en: "y")
  static let takeIn = Phrase(fr: "Ajouter ce modèle ? [o/N] ", en: "Add this model? [y/N] ")
  static let notTaken = Phrase(fr: "Rien n’a été ajouté.", en: "Nothing was added.")
  static let askElsewhere = Phrase(
    fr: "Ajoutez --yes pour accepter ce modèle là où il n’y a pas de terminal.",
    en: "Add --yes to accept this model where there is no terminal.")
  static func pulled(_ name: String) -> Phrase {
    Phrase(fr: "Le modèle \(name) est là, vérifié.", en: "The model \(name) is here, verified.")
  }
  static func inUse(_ name: String) -> Phrase {
    Phrase(fr: "\(name) répondra désormais.", en: "\(name) answers from now on.")
  }
  static func removed(_ name: String) -> Phrase {
    Phrase(fr: "Le modèle \(name) est supprimé.", en: "The model \(name) is deleted.")
  }
  /// Requests, tokens and cost of a remote model since the house stands.
  static func spent(_ usage: ModelUsage) -> Phrase {
    let cost = usage.cost.map { String(format: ", %.2f", $0) } ?? ""
    let name = usage.model.harmless
    let (read, written) = (usage.promptTokens, usage.replyTokens)
    return Phrase(
      fr: "\(name)\u{A0}: \(usage.requests) réponses, \(read) jetons lus, \(written) écrits\(cost)",
      en: "\(name): \(usage.requests) replies, \(read) tokens read, \(written) written\(cost)")
  }

  static func connected(_ name: String, host: String) -> Phrase {
    Phrase(
      fr:
        "\(name) répondra désormais, par \(host). S’il n’est pas sur cette machine, chaque personne devra d’abord "
        + "accepter que ses mots y partent.",
      en:
        "\(name) answers from now on, by \(host). If it is not on this machine, each person must first agree that "
        + "their words go there.")
  }
  static let modelNameNeeded = Phrase(
    fr: "Ce serveur offre plusieurs modèles : ajoutez --model-name NOM.",
    en: "This server offers several models: add --model-name NAME.")
  static let noModels = Phrase(
    fr: "Aucun modèle ici. « fidelio model pull NOM » en apporte un :",
    en: "No model here. \"fidelio model pull NAME\" brings one:")
  static let notOnTheShelf = Phrase(
    fr: "Ce modèle n’est pas ici. « fidelio model list » nomme ceux qui le sont.",
    en: "This model is not here. \"fidelio model list\" names those that are.")
  static let notInCatalogue = Phrase(
    fr: "Le catalogue n’a pas ce modèle. « fidelio model list » nomme ceux que l’on peut apporter.",
    en: "The catalogue does not have this model. \"fidelio model list\" names those that can be fetched.")
  static let catalogue = Phrase(fr: "On peut apporter :", en: "Can be fetched:")

  // MARK: Crisis lines and bench

  static let linesGood = Phrase(
    fr: "Toutes les lignes d’aide sont vérifiées depuis peu.", en: "All help lines were verified lately.")
  static let neverVerified = Phrase(fr: "jamais", en: "never")
  static let noTriageEncoder = Phrase(
    fr: "L’encodeur de la veille manque : mesure sans lui. « ./start --no-serve » le prépare.",
    en:
      "The encoder for the safety watch is missing: measuring without it. \"./start --no-serve\" prepares it."
  )
  static let notLabelled = Phrase(
    fr: "Ce fichier ne se lit pas, ou n’est pas fait de lignes {text, lang, label}.",
    en: "That file cannot be read, or is not made of lines {text, lang, label}.")
}
