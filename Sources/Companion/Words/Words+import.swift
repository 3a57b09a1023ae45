extension Words {
  /// What is said of bringing an export in.
  package enum Import {
    /// What the vendor's plain assistant is called where it has no name of its own.
    package static func partner(of format: ExportFormat) -> Phrase {
      switch format {
      case .chatGPT: same("ChatGPT")
      case .claude: same("Claude")
      case .characterAI: same("Character.AI")
      case .sillyTavern: same("SillyTavern")
      case .card: Phrase(fr: "Personnage", en: "Character")
      case .replika: same("Replika")
      case .openWebUI: same("Open WebUI")
      case .libreChat: same("LibreChat")
      case .gemini: same("Gemini")
      case .aiStudio: same("AI Studio")
      case .grok: same("Grok")
      case .leChat: same("Le Chat")
      case .pi: same("Pi")
      case .deepSeek: same("DeepSeek")
      case .shareGPT, .openAILines, .plainText: Phrase(fr: "Compagnon importé", en: "Imported companion")
      case .fidelio: same("Fidelio")
      }
    }

    /// What happened and what to do.
    package static func sentence(about trouble: KeptImport.Trouble) -> Phrase {
      switch trouble {
      case .diskFull:
        Phrase(
          fr: "Le disque est plein. Ce qui est déjà là est entier ; faites de la place, puis reprenez.",
          en: "The disk is full. What is in already is whole; make room, then resume.")
      case .quotaExceeded:
        Phrase(
          fr: "La place que votre hôte vous accorde est prise. Ce qui est déjà là est entier ; demandez-en "
            + "davantage ou supprimez quelque chose, puis reprenez.",
          en: "The room your host gives you is taken. What is in already is whole; ask for more or delete "
            + "something, then resume.")
      case .readOnly:
        Phrase(
          fr: "Fidelio ne peut pas écrire sur le disque. Rendez-le inscriptible, puis reprenez.",
          en: "Fidelio cannot write to the disk. Make it writable, then resume.")
      case .companionGone:
        Phrase(
          fr: "Le compagnon de cet import a été supprimé pendant qu’il arrivait. L’import s’est arrêté ; "
            + "recommencez-le si vous voulez ces conversations.",
          en:
            "The companion of this import was deleted while it was coming in. The import has ended; start it "
            + "again if you want these conversations.")
      case .nothingNew:
        Phrase(
          fr: "Rien de nouveau : tout ce que contient ce fichier était déjà là, ou vous l’aviez supprimé.",
          en: "Nothing new: all that this file holds was there already, or you had deleted it.")
      case .fileGone:
        Phrase(
          fr: "Le fichier n’est plus là, ou ne se lit plus. Choisissez-le de nouveau.",
          en: "The file is not there any more, or cannot be read. Choose it again.")
      case .unavailable:
        Phrase(
          fr:
            "Le coffre ne répond pas en ce moment. Ce qui est déjà là est entier ; reprenez un peu plus tard.",
          en: "The store does not answer right now. What is in already is whole; resume a little later.")
      case .unknownFormat, .damaged, .unsafeName, .encrypted, .tooLarge, .tooDeep, .nothing:
        ofTheFile(trouble)
      }
    }

    private static func ofTheFile(_ trouble: KeptImport.Trouble) -> Phrase {
      switch trouble {
      case .unknownFormat:
        Phrase(
          fr: "Ce fichier n’est l’export d’aucun service que Fidelio connaît. Donnez l’archive telle que le "
            + "service l’a envoyée.",
          en: "This file is no export that Fidelio knows. Give the archive as the service sent it.")
      case .unsafeName:
        Phrase(
          fr:
            "Cette archive contient un nom dangereux et n’a pas été ouverte plus loin. Demandez un nouvel export.",
          en: "This archive holds an unsafe name and was opened no further. Ask for a new export.")
      case .encrypted:
        Phrase(
          fr:
            "Cette archive est protégée par un mot de passe. Décompressez-la, puis donnez ce qu’elle contient.",
          en: "This archive is protected by a password. Unpack it, then give what is inside.")
      case .tooLarge:
        Phrase(
          fr: "Ce fichier est plus grand que ce que Fidelio accepte d’ouvrir.",
          en: "This file is larger than what Fidelio agrees to open.")
      case .tooDeep:
        Phrase(
          fr: "Ce fichier est emboîté plus profondément qu’aucun export ne l’est ; il n’a pas été lu.",
          en: "This file is nested deeper than any export is; it was not read.")
      case .nothing:
        Phrase(
          fr: "Rien n’a été importé : ce fichier ne contient aucun échange que Fidelio puisse garder.",
          en: "Nothing was imported: this file holds no exchange that Fidelio can keep.")
      default:
        Phrase(
          fr:
            "Ce fichier est abîmé ou coupé. Ce qui s’en lisait est là ; demandez un nouvel export pour le reste.",
          en:
            "This file is damaged or cut short. What could be read of it is in; ask for a new export for the rest."
        )
      }
    }

    private static func same(_ name: String) -> Phrase { Phrase(fr: name, en: name) }
  }
}
