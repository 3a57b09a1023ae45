import Companion

/// What is wrong with a setting, and how it would be right.
enum SettingsWords {
  static func phrase(for error: SettingsError) -> Phrase {
    switch error {
    case .notANumber(let key, let range):
      Phrase(
        fr: "\(name(key)) demande un nombre entre \(range.lowerBound) et \(range.upperBound).",
        en: "\(name(key)) takes a number from \(range.lowerBound) to \(range.upperBound).")
    case .notADuration(let key):
      Phrase(
        fr: "\(name(key)) demande une durée comme 90s, 30m, 12h ou 7d, d’un an au plus.",
        en: "\(name(key)) takes a time such as 90s, 30m, 12h or 7d, a year at the most.")
    case .notAURL(let key):
      Phrase(
        fr: "\(name(key)) demande une adresse complète, comme https://exemple.org/v1.",
        en: "\(name(key)) takes a whole address, such as https://example.org/v1.")
    case .notOneOf(let key, let values):
      Phrase(
        fr: "\(name(key)) accepte : \(values.joined(separator: ", ")).",
        en: "\(name(key)) takes one of: \(values.joined(separator: ", ")).")
    case .unreadable(let key):
      Phrase(
        fr:
          "Le fichier donné par \(name(key)) manque, est vide ou ne se lit pas. Vérifiez son chemin et ses droits.",
        en:
          "The file given by \(name(key)) is missing, empty or unreadable. Check its path and its permissions."
      )
    case .needs(let one, let other):
      Phrase(
        fr: "\(name(one)) ne sert à rien sans \(name(other)). Donnez les deux.",
        en: "\(name(one)) does nothing without \(name(other)). Give both.")
    case .badFile:
      Phrase(
        fr:
          "Le fichier fidelio.json de la maison n’est pas un objet JSON de valeurs simples. Corrigez-le ou retirez-le.",
        en: "The home's fidelio.json is not a JSON object of plain values. Correct it or take it away.")
    case .unknownInFile(let key):
      Phrase(
        fr: "Le fichier fidelio.json de la maison contient un réglage inconnu, « \(key) ». "
          + "« fidelio serve --help » les nomme tous.",
        en:
          "The home's fidelio.json holds an unknown setting, \"\(key)\". \"fidelio serve --help\" names them all."
      )
    }
  }

  private static func name(_ key: String) -> String {
    let setting = Setting.named(key)
    return setting.flag ?? setting.variable
  }
}
