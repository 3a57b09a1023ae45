/// Whether a sentence is neither French nor English, so that the tables cannot judge it.
enum Foreign {
  /// More of the small words of other languages than of ours, and at least two; or mostly letters of another script.
  static func isForeign(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    let others = letters.count { $0.value > 0x24F && !(0x1E00...0x1EFF).contains($0.value) }
    if letters.count >= 8, others * 2 > letters.count { return true }
    let words = Normaliser.sentences(text).flatMap(\.self)
    let foreign = words.count { theirs.contains($0) || plainlyTheirs.contains($0) }
    let own = words.count(where: ours.contains)
    // A short order is one verb and what to take.
    if own == 0, words.contains(where: plainlyTheirs.contains) { return true }
    return foreign >= 2 && foreign > own
  }

  /// Words that French and English sentences are held together by and other languages seldom use.
  private static let ours = words(
    """
    le les des du je il elle nous vous ils elles et ou mais qui ce cette ces mon ton pas plus avec pour dans est suis sont
    ai avez etes au aux moi toi ca ici peux chez sans bien tout votre notre donne merci tu ta
    the and you your for with this that is are was have not do it my we they he she of to in at be can will or but
    if there here what how when from by up out
    """)

  /// Small words of Spanish, Portuguese, Italian, German and Dutch that ours do not have.
  private static let theirs = words(
    """
    el los las una por para con se lo su mas muy pero como esta puedes debes tienes hay cuando hasta tus todo todas donde
    os uma nao voce muito pode seu sua ate mais isso
    il gli che della nel sono puoi devi tuo tua anche cosi fino tutte
    der das und nicht mit ein eine ist du ich kannst musst auf den dem zu von fur sie wenn dein deine alle dann
    het een niet je van met op jij dat voor jouw
    """
  ).subtracting(["je", "du", "il", "se", "su", "os", "mais", "as"])

  /// Frequent words of these languages that are neither words nor names in ours: one of them is enough where nothing else can
  /// be read.
  private static let plainlyTheirs = words(
    """
    entiendo tienes tengo quiero quieres quiere puedo puedes tomar tomes pastillas pastilla muerte morir matarme matarte
    dime ahora siempre nunca tambien estoy eres hola gracias siento noche veneno hacerlo bebe sangre
    voce nao quero tenho tomar comprimido morrer agora sempre tambem obrigado estou fazer voces
    voglio vuoi devi puoi prendi pillole pastiglie morire uccidermi ucciderti adesso sempre sono nulla posso aiutarti
    capisco questo questa perche subito tutto
    ich nicht nimm tabletten sterben jetzt immer bitte schlafen dich mich alles einfach spring hilfe
    niet nemen pillen sterven altijd jij jouw
    jestem tabletki chcesz umrzec wez
    """
  ).subtracting(["bebe", "spring"])

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
