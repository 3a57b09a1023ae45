/// What somebody likes, cannot stand, does not eat, and what helps them.
extension FloorReading {
  private struct Taste {
    let pattern: SpokenPattern
    let isFor: Bool
    /// Says what somebody does to me: "calms me".
    var isOfMe = false
    /// "No more prawns for me": at table it is a refusal of the hour.
    var isRefusal = false
  }

  private static let ofTheHour: Set<String> = [
    "merci", "thanks", "soir", "tonight", "today", "aujourd", "ask", "please",
  ]

  private static let tastes: [Taste] =
    [
      "je|j|moi vraiment? adore|kiffe|prefere @rest", "jadore|jkiffe|jprefere @rest",
      "j aime trop|bien|beaucoup|vraiment? @rest",
      "i really|just|absolutely? love|adore|prefer|enjoy @rest",
      "my|mon|ma favourite|favorite|prefere|preferee @rest",
      "mon|ma|my @word prefere|preferee|favourite @rest?",
      "je|j raffole|craque|fonds de|d|du|des|pour|devant @rest",
      "suis|jsuis fou|folle|dingue|accro|gourmand|gourmande de|d|du|des|a|au|aux @rest",
      "mon|ma|my|our peche|guilty|weakness|faible mignon|pleasure? c|is|s|pour? est? @rest",
      "rien ne vaut @rest",
      "nothing beats @rest", "prend|prends|prenez par les sentiments @rest",
      "me|m damnerais|tuerais pour @rest",
      "way to my heart is|s @rest", "i|im m|am a sucker for @rest", "i|im m|am mad|crazy|nuts about @rest",
      "i|we live for @rest",
      "quand|lorsque|des|si que|qu? la|l|le|ma|mon|une? colere|angoisse|stress|panique|tristesse|rage|cafard monte|vient|deborde|prend|m @rest",
      "quand|lorsque|des je|j me|suis|ai|m sens|en|enerve|triste|stresse|stressee|angoisse|angoissee|colere|peur @rest",
      "when|whenever i get|m|am|feel|getting angry|anxious|stressed|sad|low|upset|panicky|overwhelmed @rest",
    ].map { Taste(pattern: SpokenPattern($0), isFor: true) }
    + [
      "me|m aide|calme|detend|apaise @rest?", "fait du bien @rest?", "helps|calms|soothes me @rest?",
    ].map { Taste(pattern: SpokenPattern($0), isFor: true, isOfMe: true) }
    + [
      "plus|pas|jamais de|d @word pour moi|nous @rest?", "no|nae more|longer? @word for me|us @rest?",
    ].map { Taste(pattern: SpokenPattern($0), isFor: false, isRefusal: true) }
    + [
      "je|j deteste|hais|execre @rest", "jdeteste|jhais @rest", "j ai horreur de|d|des|du @rest",
      "je|j n? aime pas|plus @rest",
      "jaime pas|plus @rest", "je|j ne? supporte|mange|bois pas|plus|jamais|jms @rest",
      "jmange|jsupporte|jbois pas|plus @rest",
      "jsais|sais|peux|jpeux pas voir|blairer|piffrer|sentir @rest",
      "je|jsuis|suis|chui suis? vegetarien|vegetarienne|vegan|allergique|intolerant|intolerante @rest?",
      "i really|just|absolutely|fucking? hate|detest|loathe|despise @rest",
      "i|ah can|cannot|cant|couldn|couldnae t|not? stand|abide|bear @rest",
      "i|ah don|dont|dinnae|never|do t|not? like|eat|drink|touch|do @rest",
      "i m|am|im a? vegetarian|vegan|coeliac|celiac @rest?", "im vegetarian|vegan|coeliac @rest?",
      "allergic|allergique to|a|au|aux @rest", "off meat|coffee|sugar|alcohol|dairy @rest?",
      "j|jai ai? arrete la|le|l|les @word @rest?",
      "le|la|les|l @word plus jamais @rest?",
      "je|j|jpeux|jdigere ne? digere|tolere|touche plus|pas|jamais @rest",
      "i|ah can|cannot|cant t? do|have|eat|drink|touch @word any|anymore|now more? @rest?",
    ].map { Taste(pattern: SpokenPattern($0), isFor: false) }

  /// What a liking cannot be of: it says nothing later.
  private static let empty: Set<String> = [
    "ca", "cela", "it", "that", "this", "quand", "when", "how", "you", "him", "her", "them", "comment",
    "comme", "te", "the", "to",
    "pas", "mot", "avoir", "etre", "que", "ne", "lequel", "pourquoi", "well", "what", "trop", "ton", "your",
    "idee", "idea", "think", "know", "want",
  ]

  mutating func readLikes(_ clause: SpokenClause) {
    guard !clause.folded.contains(where: ["asked", "demande", "said", "says"].contains) else { return }
    // "C’est ma phrase préférée": of the moment.
    guard !clause.folded.starts(with: ["c", "est"]), clause.folded.first != "cest" else { return }
    let isOfTheHour = clause.folded.contains(where: Self.ofTheHour.contains)
    for taste in Self.tastes {
      guard let match = taste.pattern.matches(in: clause).first else { continue }
      if isOfTheHour, taste.isRefusal { continue }
      var object = match.rest
      if let rest = match.rest {
        let words = Array(rest).filter { NameWords.says(clause.words[$0].folded) }
        if let first = words.first, first - rest.lowerBound <= 4,
          !Self.empty.contains(clause.words[rest.lowerBound].folded)
        {
          object = rest.lowerBound...Self.end(of: rest, in: clause)
        } else if let word = match.word {
          object = word...word
        } else if taste.isOfMe, match.span.lowerBound > 1 {
          // "Walking along the canal calms me right down": what it is stands before.
          object = nil
        } else {
          continue
        }
      } else if clause.words.count < 3 {
        continue
      }
      // Others' tastes are told by other rules.
      let isMine = Self.possessives.contains(clause.words[match.span.lowerBound].folded)
      guard isAboutSelf(clause) || isMine || match.span.lowerBound > 0 else { continue }
      let quote = clause.stretch(
        around: match.span.lowerBound...(object?.upperBound ?? match.span.upperBound))
      let value = object.map { clause.quote($0) } ?? quote
      let head = RecallTokenizer.words(value).first { NameWords.says($0) } ?? value
      add(
        FactCandidate(
          kind: .preference, text: Words.Facts.said(quote).in(language), value: taste.isFor ? "+" : "-",
          subjects: [],
          quote: quote, confidence: 0.75, slot: "taste:" + Stemmer.stem(head, language == .fr ? .fr : .en),
          language: language,
          isChange: clause.folded.contains {
            ["plus", "anymore", "now", "maintenant", "finalement", "desormais"].contains($0)
          }))
      return
    }
  }

  /// The object ends where another thought begins, and after twelve words at most.
  private static func end(of rest: ClosedRange<Int>, in clause: SpokenClause) -> Int {
    let breaks: Set<String> = [
      "mais", "but", "parce", "because", "car", "pcq", "so", "donc", "since", "puisque", "even", "alors",
    ]
    for place in rest.dropFirst() where breaks.contains(clause.words[place].folded) { return place - 1 }
    return min(rest.upperBound, rest.lowerBound + 11)
  }
}
