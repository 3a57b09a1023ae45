/// Why a model cannot be used, added or removed. Safe to log: holds no path.
package enum ShelfError: Error, Equatable, Sendable {
  /// No model of that name was ever fetched or added.
  case unknown
  /// It was here, and its file is gone.
  case missing
  /// Its file has another size than when it came: half written, cut, or replaced.
  case wrongSize
  /// Its SHA-256 is no longer what it was.
  case wrongDigest
  /// Letters, digits, dot, dash and underscore, at most 100, not beginning with a dot.
  case badName
  /// Another model has this name.
  case nameTaken
  case notAModel(GGUFError)
  /// No room, or the folder cannot be written.
  case disk

  package var sentence: Bilingual {
    switch self {
    case .unknown:
      Bilingual(
        fr: "Aucun modèle de ce nom. « fidelio model list » montre ceux qui sont là.",
        en: "No model of that name. “fidelio model list” shows those that are here.")
    case .missing:
      Bilingual(
        fr: "Le fichier de ce modèle a disparu ou changé de nom. Remettez-le, ou téléchargez-le de nouveau.",
        en: "This model’s file is gone or was renamed. Put it back, or fetch it again.")
    case .wrongSize:
      Bilingual(
        fr: "Le fichier de ce modèle est tronqué ou a été remplacé. Téléchargez-le de nouveau.",
        en: "This model’s file is truncated or was replaced. Fetch it again.")
    case .wrongDigest:
      Bilingual(
        fr: "Le fichier de ce modèle a changé depuis son arrivée. Retirez-le et téléchargez-le de nouveau.",
        en: "This model’s file has changed since it came. Remove it and fetch it again.")
    case .badName:
      Bilingual(
        fr: "Donnez un nom fait de lettres sans accent, chiffres, points, tirets, 100 au plus.",
        en: "Give a name of plain letters, digits, dots and dashes, 100 at most.")
    case .nameTaken:
      Bilingual(
        fr: "Un modèle porte déjà ce nom. Donnez-en un autre, ou retirez le premier.",
        en: "A model already has this name. Give another, or remove the first.")
    case .notAModel(let why): why.sentence
    case .disk:
      Bilingual(
        fr:
          "Il n’y a plus assez de place, ou le dossier des modèles n’est pas inscriptible. Faites de la place et recommencez.",
        en:
          "There is not enough room, or the folder of models cannot be written. Free some space and try again."
      )
    }
  }
}
