/// What is counted in a reply to see how far a dial moved it. Rates are per hundred words.
package enum ToneFeature: String, Sendable, Codable, CaseIterable {
  /// Tender words and words of care.
  case warmWords = "warm_words"
  case exclamations
  case intensifiers
  /// "Perhaps", "I think": less of them is more direct.
  case hedges
  /// Laughter, and words that announce a joke.
  case jokes
  case words
  case emoji

  /// Those that show a dial, the one it is judged by first.
  package static func of(_ dial: Tone.Dial) -> [ToneFeature] {
    switch dial {
    case .warmth: [.warmWords]
    case .enthusiasm: [.exclamations, .intensifiers]
    case .directness: [.hedges]
    case .playfulness: [.jokes]
    case .verbosity: [.words]
    case .emoji: [.emoji]
    }
  }

  /// −1 where more of the dial is less of the feature.
  package var sign: Double { self == .hedges ? -1 : 1 }

  package func value(in reply: String, _ language: Language) -> Double {
    let text = ReadText(reply, in: language)
    let rates = StyleRates(text)
    let lexicon = ToneFeatureWords.of(language)
    let per100 = { (count: Int) in Double(count) * 100 / Double(max(1, text.words.count)) }
    return switch self {
    case .warmWords: per100(lexicon.warm.count(in: text) + Self.hearts(in: reply))
    case .exclamations: rates.value(.exclamations)
    case .intensifiers: per100(lexicon.intensifiers.count(in: text))
    case .hedges: rates.value(.hedges)
    case .jokes: per100(lexicon.jokes.count(in: text) + Self.laughs(in: reply))
    case .words: Double(text.words.count)
    case .emoji: rates.value(.emoji)
    }
  }

  private static func hearts(in reply: String) -> Int {
    reply.unicodeScalars.count { "❤💛💚💙💜🧡🤍💕💖💗🤗🥰😘".unicodeScalars.contains($0) }
  }

  private static func laughs(in reply: String) -> Int {
    reply.unicodeScalars.count { "😂🤣😄😆😅😉😜😝😏🙃😹😁".unicodeScalars.contains($0) }
  }
}

/// The words that those features are counted by.
struct ToneFeatureWords: Sendable {
  let warm: PhraseList
  let intensifiers: PhraseList
  let jokes: PhraseList

  static func of(_ language: Language) -> ToneFeatureWords { language == .fr ? french : english }

  private static let french = ToneFeatureWords(
    warm: PhraseList(
      "cher|chère|chéri|chérie|tendresse|tendre|tendrement|douceur|doucement|câlin|câlins|cœur|affection|chaleur",
      "chaleureux|chaleureuse|chaleureusement|fier|fière|fiers|touche|touché|touchée|embrasse|bisou|bisous|réconfort",
      "réconforter|avec toi|avec vous|pour toi|pour vous|à tes côtés|à vos côtés|je suis là|prends soin|prenez soin",
      "heureux|heureuse|ravi|ravie|contente|content|bienveillance|merveilleux|merveilleuse|précieux|précieuse"
    ),
    intensifiers: PhraseList(
      "très|tellement|vraiment|super|incroyable|incroyablement|génial|géniale|fantastique|formidable|extraordinaire",
      "absolument|complètement|énorme|énormément|magnifique|bravo|quelle|quel|tout à fait|trop|hâte|félicitations"
    ),
    jokes: PhraseList(
      "haha|hihi|ha ha|lol|blague|blagues|plaisanterie|plaisanteries|plaisante|rire|rires|rigole|rigolo|rigolote|drôle",
      "drôles|marrant|marrante|comique|humour|clin d' œil|farceur|farceuse|coquin|coquine|sacré|sacrée|imagine|imagines",
      "on dirait|à croire que|comme si|taquin|taquine|espiègle|ninja|superhéros|héros|médaille|sieste|dragon|pirate"
    ))

  private static let english = ToneFeatureWords(
    warm: PhraseList(
      "dear|darling|sweet|sweetheart|love|loving|tender|tenderly|gently|gentle|hug|hugs|heart|warm|warmth|warmly",
      "proud|cherish|cuddle|comfort|comforting|care|caring|with you|for you|by your side|i m here|i am here|glad|happy",
      "delighted|touched|kind|kindness|precious|wonderful|lovely|thank you for sharing"),
    intensifiers: PhraseList(
      "very|so|really|super|incredible|incredibly|amazing|awesome|fantastic|wonderful|extraordinary|absolutely",
      "completely|huge|brilliant|wow|what a|totally|bravo|congratulations|can t wait|thrilled|yay|hooray"),
    jokes: PhraseList(
      "haha|hehe|ha ha|lol|joke|jokes|joking|kidding|laugh|laughs|laughing|giggle|funny|hilarious|humor|humour|wink",
      "cheeky|silly|imagine|picture this|as if|ninja|superhero|hero|medal|nap|dragon|pirate|rumor has it|rumour has it",
      "no pun intended|plot twist|legend|champion|secretly"))
}
