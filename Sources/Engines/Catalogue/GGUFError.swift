/// Why a file is not a model the engine may see. Says nothing of the file but what is wrong with it.
package enum GGUFError: Error, Equatable, Sendable {
  /// Not there, or not readable.
  case unreadable
  /// The first four bytes are not `GGUF`.
  case notGGUF
  /// Neither version 2 nor 3, little-endian.
  case version(UInt32)
  /// The file ends before its header or its tensors do.
  case truncated
  /// A count or a length beyond what any model has.
  case tooLarge
  /// The same key or tensor name twice.
  case duplicate
  /// A type that does not exist, a value out of range, a name that is no name.
  case malformed
  /// A whole model where an adapter is wanted, or the other way round.
  case otherKind
  /// An adapter for none of the models that are here.
  case otherModel

  package var sentence: Bilingual {
    switch self {
    case .unreadable:
      Bilingual(
        fr: "Ce fichier n’existe pas ou ne peut pas être lu. Vérifiez le chemin et les droits.",
        en: "This file does not exist or cannot be read. Check the path and its permissions.")
    case .notGGUF:
      Bilingual(
        fr: "Ce fichier n’est pas un modèle GGUF. Choisissez un fichier .gguf.",
        en: "This file is not a GGUF model. Choose a .gguf file.")
    case .version(let found):
      Bilingual(
        fr:
          "Ce modèle est dans une version de GGUF que le moteur ne lit pas (\(found)). Prenez-en un récent.",
        en: "This model is in a version of GGUF the engine does not read (\(found)). Take a recent one.")
    case .truncated:
      Bilingual(
        fr: "Ce modèle est incomplet : le fichier est tronqué. Téléchargez-le de nouveau.",
        en: "This model is incomplete: the file is truncated. Fetch it again.")
    case .otherKind:
      Bilingual(
        fr:
          "Un modèle et un adaptateur ne vont pas au même endroit : « fidelio model add » prend le premier, "
          + "« fidelio model adapter add » le second, de type LoRA.",
        en: "A model and an adapter do not go to the same place: “fidelio model add” takes the first, "
          + "“fidelio model adapter add” the second, of kind LoRA.")
    case .otherModel:
      Bilingual(
        fr: "Cet adaptateur n’est fait pour aucun des modèles qui sont là : leur architecture est autre.",
        en: "This adapter is made for none of the models that are here: their architecture is another.")
    case .tooLarge, .duplicate, .malformed:
      Bilingual(
        fr: "L’en-tête de ce modèle est abîmé ou piégé ; le moteur ne l’ouvrira pas. Prenez-en un autre.",
        en: "This model’s header is damaged or hostile; the engine will not open it. Take another.")
    }
  }
}
