import Engines
import Store
import Vault

extension Words {
  /// The sentence of any error of the house's rooms; for commands, where storage speaks without a house around it.
  package static func sentence(about error: any Error, in language: Language) -> String {
    switch error {
    case let error as HouseError: sentence(for: error, in: language)
    case let error as FetchError: language == .fr ? error.sentence.fr : error.sentence.en
    case let error as ShelfError: language == .fr ? error.sentence.fr : error.sentence.en
    case StoreError.inUse:
      Phrase(
        fr: "Un autre Fidelio tient déjà cette maison. Arrêtez-le d’abord, puis recommencez.",
        en: "Another Fidelio already holds this home. Stop it first, then try again."
      ).in(language)
    case StoreError.homeNotEmpty:
      Phrase(
        fr:
          "Cette maison n’est pas vide. Ajoutez --force pour mettre la sauvegarde à sa place ; l’ancienne est gardée de côté.",
        en: "This home is not empty. Add --force to put the backup in its place; the old one is kept aside."
      ).in(language)
    case StoreError.wrongBackupPassphrase:
      Phrase(
        fr: "Ce n’est pas la phrase de passe de cette sauvegarde. Rien n’a changé.",
        en: "This is not the passphrase of this backup. Nothing was changed."
      ).in(language)
    case StoreError.backupDamaged:
      Phrase(
        fr: "Cette sauvegarde est abîmée ou incomplète. Rien n’a changé ; prenez-en une autre.",
        en: "This backup is damaged or incomplete. Nothing was changed; take another one."
      ).in(language)
    case StoreError.notADatabase:
      Phrase(
        fr:
          "La base de la maison n’en est pas une, ou est abîmée. Rien n’a été touché ; restaurez une sauvegarde.",
        en: "The home's database is none, or is damaged. Nothing was touched; restore a backup."
      ).in(language)
    case StoreError.missing:
      Phrase(fr: "Ce fichier n’existe pas.", en: "There is no such file.").in(language)
    case StoreError.newerSchema:
      Phrase(
        fr: "Cette maison vient d’un Fidelio plus récent. Mettez à jour avec ./start --update.",
        en: "This home comes from a newer Fidelio. Update with ./start --update."
      ).in(language)
    case StoreError.migrationFailed:
      Phrase(
        fr:
          "La mise à jour de la maison a échoué et a été annulée ; une sauvegarde est dans backups/. Reprenez la version d’avant.",
        en: "Updating the home failed and was undone; a backup is in backups/. Go back to the version before."
      ).in(language)
    case VaultError.unreadableKeyFile:
      Phrase(
        fr:
          "La clé de la maison manque, est abîmée ou lisible par d’autres (chmod 600). Restaurez une sauvegarde si elle est perdue.",
        en:
          "The house key is missing, damaged or readable by others (chmod 600). Restore a backup if it is lost."
      ).in(language)
    default: sentence(for: HouseError(storage: error), in: language)
    }
  }
}
