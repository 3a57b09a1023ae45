extension Words {
  enum Doctor {
    static func storageGood(accounts: Int) -> Phrase {
      Phrase(
        fr: "Le coffre s’ouvre et se lit ; comptes : \(accounts).",
        en: "The store opens and reads; accounts: \(accounts).")
    }

    static let storageMend = Phrase(
      fr:
        "Vérifiez la place et les droits du dossier, puis « ./fidelio restore » avec votre dernière sauvegarde.",
      en: "Check the folder's space and permissions, then \"./fidelio restore\" with your last backup.")

    static let recordsGood = Phrase(
      fr: "Les enregistrements des comptes ouverts sont tous là, intacts.",
      en: "The records of the accounts that were opened are all there, intact.")

    static func recordsOff(rows: Int, shelves: Int) -> Phrase {
      Phrase(
        fr:
          "Des enregistrements ont été abîmés, retirés ou remis en dehors de Fidelio ; illisibles : \(rows), "
          + "séries qui ne tombent pas juste : \(shelves). Le reste est intact.",
        en: "Records were damaged, taken away or put back outside Fidelio; unreadable: \(rows), "
          + "series that do not add up: \(shelves). The rest is intact.")
    }

    static let recordsMend = Phrase(
      fr:
        "Restaurez votre dernière sauvegarde avec « ./fidelio restore », si elle est plus ancienne que le dommage.",
      en: "Restore your last backup with \"./fidelio restore\", if it is older than the damage.")

    static func modelReady(_ name: String) -> Phrase {
      Phrase(fr: "Le modèle \(name) est prêt.", en: "The model \(name) is ready.")
    }

    static func modelStarting(_ name: String) -> Phrase {
      Phrase(fr: "Le modèle \(name) démarre.", en: "The model \(name) is starting.")
    }

    static func modelFailed(_ name: String) -> Phrase {
      Phrase(fr: "Le modèle \(name) ne démarre pas.", en: "The model \(name) does not start.")
    }

    static let modelMend = Phrase(
      fr: "« ./fidelio model list » dit ce qui manque ; « ./start --no-serve » répare le moteur.",
      en: "\"./fidelio model list\" says what is missing; \"./start --no-serve\" mends the engine.")

    /// 25 words in French, the length that the budget of the encoder speaks of.
    static let probe = Phrase(
      fr:
        "Bonsoir, la journée a été longue, je suis rentré tard, il pleuvait encore, et j’aimerais te raconter ce "
        + "que ma sœur m’a dit au téléphone.",
      en:
        "Good evening, it has been a long day, I came home late, it was still raining, and I would like to tell you "
        + "what my sister said.")

    static let encoderGood = Phrase(fr: "L’encodeur répond.", en: "The encoder answers.")

    static let encoderLacking = Phrase(
      fr: "L’encodeur manque : la conversation marche, la recherche par le sens non.",
      en: "The encoder is missing: conversation works, search by meaning does not.")

    static let triageGood = Phrase(
      fr: "La veille de sécurité lit chaque message avec tout ce qu’elle a appris.",
      en: "The safety watch reads every message with all it has learnt.")

    static let triageWithoutEncoder = Phrase(
      fr: "La veille de sécurité lit chaque message, mais moins bien : il lui manque son encodeur.",
      en: "The safety watch reads every message, but less well: its encoder is missing.")

    static let triageUnlearnt = Phrase(
      fr:
        "La veille de sécurité lit chaque message, mais bien moins bien : il lui manque ce qu’elle a appris.",
      en: "The safety watch reads every message, but far less well: what it has learnt is missing.")

    static let noBackups = Phrase(
      fr: "Aucune sauvegarde n’est prévue : si le disque lâche, tout est perdu.",
      en: "No backups are scheduled: if the disk fails, everything is lost.")

    static let noBackupsMend = Phrase(
      fr: "Une fois : « ./fidelio backup FICHIER ». D’elles-mêmes : relancez Fidelio avec "
        + "« --backup-folder DOSSIER ».",
      en: "Once: \"./fidelio backup FILE\". By themselves: start Fidelio again with "
        + "\"--backup-folder FOLDER\".")

    static let oldBackup = Phrase(
      fr: "La dernière sauvegarde est trop ancienne, ou il n’y en a pas.",
      en: "The last backup is too old, or there is none.")

    static let backupMend = Phrase(
      fr: "Vérifiez le dossier des sauvegardes et sa place libre.",
      en: "Check the backup folder and its free space.")

    static let backupGood = Phrase(
      fr: "La dernière sauvegarde est récente.", en: "The last backup is recent.")
  }
}
