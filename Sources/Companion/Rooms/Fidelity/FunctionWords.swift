/// The small words of a language, which writers use without thinking of them and therefore alike from one subject to the
/// next (Mosteller and Wallace 1964).
struct FunctionWords: Sendable {
  let words: [String]
  /// Column of each word.
  let places: [WordHash: Int]

  private init(_ lines: String...) {
    words = lines.flatMap { $0.split(separator: " ").map(String.init) }
    places = Dictionary(zip(words.map(WordHash.init), words.indices)) { first, _ in first }
  }

  static func of(_ language: Language) -> FunctionWords { language == .fr ? french : english }

  private static let english = FunctionWords(
    "a about after again against all almost already also although always an and another any are as at",
    "back be because been before being between both but by came can can't come could day did do doesn't",
    "don't down each either even ever every first for from get go good great had has have he her here",
    "his how however i'll i'm i've if in indeed instead into is isn't it it's its just know last let's",
    "life like little long made make many may me men might more most much must my neither never new no",
    "nor not now of off often old on once one only or other out over own perhaps quite rather right",
    "same see several she should since so some state still such take than that that's the their them",
    "then there there's therefore these they they're this those though three through thus time to too",
    "two under unless until up upon us used very was way we we're well when where whether which while",
    "who whom whose will with within without work world would year years yet you you'll you're your"
  )

  /// Shortened forms are words of their own, as `ReadText` reads them.
  private static let french = FunctionWords(
    "le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre",
    "nos votre vos leur leurs quel quelle chaque plusieurs quelques aucun certains tout toute tous",
    "toutes autre autres même mêmes tel je j' tu il elle on nous vous ils elles me m' te t' se s' lui",
    "eux moi toi y en ça cela c' celui celle ceux celles qui que qu' quoi dont où rien personne à dans",
    "par pour sur avec sans sous entre vers chez contre depuis pendant avant après jusqu' dès et ou",
    "mais donc car si comme quand lorsque puisque ne n' pas plus moins très trop assez peu beaucoup",
    "bien mal mieux aussi ainsi alors encore déjà toujours jamais souvent parfois ici là puis ensuite",
    "enfin surtout seulement plutôt tellement vraiment cependant pourtant toutefois maintenant",
    "aujourd'hui combien comment pourquoi oui non voici voilà est sont es suis était être été sera",
    "serait soit ont ai as a avons avez avait eu fait faire peut peux pouvez peuvent pourrait doit dois",
    "devez faut va vas vais veut dit")
}
