/// Words too common to find anything by, as the tokenizer spells them (lower case, no accents, elisions cut).
enum StopWords {
  static let french = split(
    """
    a ai aie aient ait alors apres as au aucun aussi autre aux avaient avais avait avant avec avez avoir avons bien
    c ca car ce ceci cela celle celles celui ces cet cette ceux chez ci comme comment d dans de deja depuis des donc dont
    du elle elles en encore entre es est et etaient etais etait etant etes etre eu fait fais faire faut font fus
    il ils j je jusque l la le les leur leurs lors lui m ma mais me meme memes mes moi moins mon n ne ni non nos notre
    nous on ont ou oui par parce pas peu peut peux plus plutot pour pourquoi puis qu quand que quel quelle quelles quels
    qui quoi s sa sans se sera serait ses si soit sommes son sont sous suis sur t ta tant te tes toi ton tous tout toute
    toutes tres trop tu un une va vais vas vers veut veux voila vos votre vous vraiment y quelque quelques chose
    """)
  static let english = split(
    """
    a about after again all also am an and any are as at be because been before being both but by can could d did do
    does doing don down during each even ever every few for from further get got had has have having he her here hers
    herself him himself his how i if in into is it its itself just ll m may me might more most much my myself no nor
    not now of off on once only or other our ours out over own re really s same she should so some such t than that the
    their theirs them themselves then there these they this those through to too under until up us ve very was we were
    what when where which while who whom whose why will with would you your yours yourself thing things
    doesn didn isn wasn couldn wouldn shouldn haven hasn hadn aren weren ain ve won
    """)

  static func contains(_ word: String, in language: RecallLanguage) -> Bool {
    language == .fr ? french.contains(word) : english.contains(word)
  }

  private static func split(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
