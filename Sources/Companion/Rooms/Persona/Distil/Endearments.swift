/// The words by which one language addresses somebody dear.
struct Endearments: Sendable {
  /// A pet name by themselves, or behind words of `before`.
  let names: Set<String>
  let before: Set<String>
  let possessives: Set<String>
  /// Stand alone between marks and address nobody.
  let interjections: Set<String>
  /// Look like a pet name and are none.
  let never: Set<String>
  /// Behind which somebody is addressed, longest first.
  private let greetings: [[String]]

  static func of(_ language: Language) -> Endearments { language == .fr ? french : english }

  /// How many words at the beginning are a greeting; 0 where none is.
  func greeting(_ words: [String]) -> Int {
    greetings.first { words.starts(with: $0) }?.count ?? 0
  }

  private init(
    names: String, before: String, possessives: Set<String>, interjections: String, never: String,
    greetings: String
  ) {
    self.names = Self.list(names)
    self.before = Self.list(before)
    self.possessives = possessives
    self.interjections = Self.list(interjections)
    self.never = Self.list(never)
    self.greetings = greetings.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      .sorted { $0.count > $1.count }
  }

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(separator: "|").map { String($0).trimmed })
  }

  private static let french = Endearments(
    names:
      "amour|ange|bébé|belle|beauté|bichette|biche|boulette|caille|camarade|canard|capitaine|champion|championne|chat"
      + "|chaton|chère|cher|chéri|chérie|choupette|chou|cœur|coeur|copain|copine|crevette|doudou|étoile|gars|grand"
      + "|grande|loulou|louloute|loup|lapin|lumière|minou|moineau|mignonne|poulette|poussin|princesse|prince|puce|pote"
      + "|soleil|trésor|tourterelle|vieux|vieille|ami|amie|guerrière|guerrier",
    before:
      "mon|ma|petit|petite|belle|beau|cher|chère|grand|grande|tendre|doux|douce|vieux|vieille|joli|jolie",
    possessives: ["mon", "ma"],
    interjections:
      "oui|non|hein|bien|voilà|alors|merci|bravo|tiens|allez|ah|oh|eh bien|bon|tu vois|tu sais|d' accord|vraiment"
      + "|courage|exactement|doucement|aussi|enfin|peut-être|justement|sérieusement|pardon|bonjour|bonsoir|promis|parfait"
      + "|super|génial|ensuite|ce soir|demain|aujourd'hui|maintenant|toujours|encore|ici|là|certes|franchement|ensemble",
    never:
      "mon dieu|ma foi|mon avis|dieu|foi|avis|mon côté|mon sens|sens|ma part|part|côté|ma parole|parole|mon tour",
    greetings:
      "bonjour|bonsoir|bonne nuit|bonne journée|bonne soirée|bon courage|salut|coucou|courage|bravo|merci|à demain"
      + "|à bientôt|fais de beaux rêves|de beaux rêves|beaux rêves|dors bien|bon réveil|bienvenue|félicitations|hé|eh"
      + "|à ce soir|bon matin|joyeux anniversaire|repose-toi bien|prends soin de toi|allez|oh|ah")

  private static let english = Endearments(
    names:
      "angel|babe|baby|bestie|boss|bro|bud|buddy|bunny|captain|champ|champion|chief|cutie|darling|dear|dearest|doll|duck"
      + "|friend|gorgeous|handsome|honey|hon|kiddo|kitten|love|lovely|lover|mate|pal|partner|pet|petal|precious|princess"
      + "|prince|pumpkin|sparrow|star|starlight|sunflower|sunshine|superstar|sweet|sweetheart|sweetie|sweetpea|treasure"
      + "|trooper|warrior|sailor|heart",
    before: "my|dear|dearest|sweet|little|old|brave|lovely|darling|bright|beautiful",
    possessives: ["my"],
    interjections:
      "yes|no|well|ok|okay|right|sure|thanks|please|really|indeed|though|too|maybe|perhaps|honestly|exactly|gently"
      + "|slowly|again|then|now|today|tonight|tomorrow|so|oh|ah|hey|hm|yeah|alright|great|good|true|actually|anyway"
      + "|still|first|sorry|together|always|here|there|of course|you know|i think|i suppose|after all",
    never:
      "my god|my goodness|my word|my bad|my point|god|goodness|word|bad|point|my guess|guess|my view|my turn|turn",
    greetings:
      "hello|hi|hey|good morning|good evening|good night|goodnight|good afternoon|morning|evening|sweet dreams|sleep well"
      + "|sleep tight|welcome back|welcome home|welcome|bravo|thanks|thank you|well done|congratulations|take care"
      + "|see you tomorrow|see you soon|see you|goodbye|bye|happy birthday|cheers|oh|ah|rest well|there you are|come on"
  )
}
