/// Why a model did not arrive. Named for what the person can do next; holds no address and no path.
package enum FetchError: Error, Equatable, Sendable {
  /// What is there already is kept, and the next try goes on.
  case network
  /// What arrived was not what was announced, and was thrown away.
  case digest
  case disk
  /// The sender has no such file, or does not give it to everyone.
  case notThere
  /// Not an address the house calls: another scheme, this machine, a private network.
  case address
  /// The same file is being fetched by another process.
  case busy
  /// The script, the list of parts or Python is not where it should be.
  case notSetUp
  case notAModel(GGUFError)

  package var sentence: Bilingual {
    switch self {
    case .network:
      Bilingual(
        fr:
          "Le téléchargement s’est interrompu. Vérifiez le réseau et recommencez : il reprendra où il en était.",
        en: "The fetch broke off. Check the network and try again: it goes on where it stopped.")
    case .digest:
      Bilingual(
        fr: "Ce qui est arrivé n’est pas ce qui était annoncé, et a été jeté. Recommencez plus tard.",
        en: "What arrived is not what was announced, and was thrown away. Try again later.")
    case .notThere:
      Bilingual(
        fr: "Il n’y a pas de fichier à cette adresse, ou il n’est pas donné à tous. Vérifiez l’adresse.",
        en: "There is no file at this address, or it is not for everyone. Check the address.")
    case .address:
      Bilingual(
        fr: "Fidelio n’appelle pas cette adresse. Donnez une adresse https publique, ou un fichier.",
        en: "Fidelio does not call this address. Give a public https address, or a file.")
    case .disk: ShelfError.disk.sentence
    case .busy:
      Bilingual(
        fr: "Ce modèle est déjà en cours de téléchargement. Attendez qu’il finisse.",
        en: "This model is being fetched already. Wait until it is done.")
    case .notSetUp:
      Bilingual(
        fr: "Le moteur n’est pas installé. Lancez « ./start --no-serve », puis recommencez.",
        en: "The engine is not set up. Run “./start --no-serve”, then try again.")
    case .notAModel(let why): why.sentence
    }
  }
}
