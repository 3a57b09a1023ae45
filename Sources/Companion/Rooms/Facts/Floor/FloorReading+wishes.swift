/// Wishes about the talk itself: what is not to be brought up, how to be called, what not to say and what to say instead.
extension FloorReading {
  private struct Wish {
    let pattern: SpokenPattern
    let slot: String
  }

  /// What is not to be spoken of. The rest of the clause says what.
  private static let silences = [
    "ne? me|m parle|parles|parlez|reparle|reparles|reparlez __ plus|pas|jamais|jms de|d|du|des @rest",
    "ne? me|m parle|parles|parlez|reparle|reparles|reparlez __ de|d|du|des @rest",
    "ne? parle|parles|parlez|reparle __ plus|pas|jamais de|d|du|des @rest",
    "ne? veux|veut pas|plus parler|qu|que __ de|d|du @rest",
    "jveux pas|plus __ parler|parle de|d @rest",
    "ne|n souhaite|veux|voudrais|jveux pas que vous|tu|qu|l|on __ reparliez|parliez|reparles|parles|parle @rest?",
    "ne pas m|me en? reparler|parler @rest?", "me|m reparle|reparles|parle|parles pas|jamais|jms|plus @rest",
    "veux|jveux pas qu|que on|l __ parle @rest?",
    "ne? mentionne|mentionnez|evoque|evoquez plus|pas|jamais @rest",
    "don|dont|do|not|never|please t? not|never? bring|mention|talk|raise up? about? @rest",
    "don|dont t? ever|you? bring|mention __ @rest", "can|could you not mention|bring __ @rest",
    "never mention|bring|raise __ @rest", "stop talking|asking about @rest",
    "don|dont t? ask me? about @rest",
    "not to speak|talk of|about @rest", "leave @rest out of it",
    "evite|evitez|evitons le|ce? sujet de|d|du|des @rest",
    "on evite|laisse le? sujet|cote de|d|du|des? @rest",
    "let s|us? steer|stay|keep clear|away|off of|from|the? subject|topic? of? @rest", "steer clear of @rest",
  ].map(SpokenPattern.init)

  /// How to be spoken to.
  private static let manners = [
    "ne? me|m dis|dites|demande|demandes|demandez|donne|donnez|sors|sort|envoie|repond|reponds|repondez __ pas|jamais|plus|jms @rest",
    "me|m dis|demande|sors|sort|donne jamais|jms|pas|plus @rest",
    "tu|vous me|m dis|demandes|dites __ pas|jamais|plus @rest",
    "fais|faites jamais|pas ca|sa|cela|@rest", "fais jamais|pas @rest", "ne faites|fais jamais|pas @rest",
    "demande|demandez|dis|dites moi plutot|juste|seulement @rest",
    "dis|dites moi juste|seulement|plutot @rest",
    "pas de conseils|conseil|morale|citation|citations|statistiques @rest?",
    "ne|n me|m interrompez|interromps pas @rest?",
    "je veux|jveux pas de conseils|conseil @rest?", "deux|trois|une regle|regles @rest",
    "don|dont|never|do t|not? give|tell|say|send|ask|call me|us? @rest",
    "no advice|silver|pep|platitudes @rest?",
    "i|id don|dont|d t|rather? want|like advice|any|you|it @rest?", "just ask me|us @rest",
    "always ask|tell|say @rest",
    "ask me how|if|about|when|whether @rest",
    "keep it|them short|brief @rest?",
    "tutoie|tutoyez|vouvoie|vouvoyez moi|me @rest?",
    "gardions|garder|gardons le vouvoiement|tutoiement @rest?",
  ].map(SpokenPattern.init)

  /// What is to be kept in mind.
  private static let kept = [
    "retiens|retenez|souviens|souvenez|rappelle|rappelez toi|vous? une|un|bien|ca|cela|que|qu|le|la chose|truc? @rest",
    "remember|note that|this|it|to @rest",
  ].map(SpokenPattern.init)

  /// How to be called.
  private static let names = [
    "appelle|appelez moi @word", "call me @word", "je m appelle @word", "my name is|s @word",
    "i m called @word",
    "everyone|everybody calls|cries me @word", "tout le monde m appelle @word",
  ].map(SpokenPattern.init)

  /// What may be spoken of again.
  private static let lifted = [
    "tu|vous peux|pouvez __ reparler|parler de|d|du @rest", "you can|may talk|ask __ about @rest",
    "you can|may mention|bring @rest",
  ].map(SpokenPattern.init)

  /// - Returns: Whether the clause was a wish.
  mutating func readWishes(_ clause: SpokenClause) -> Bool {
    for pattern in Self.names {
      guard let match = pattern.matches(in: clause).first, let word = match.word,
        !Self.notCalled.contains(clause.words[word].folded), !Self.isLater(clause, word)
      else { continue }
      let name = String(clause.text[clause.words[word].range])
      guard clause.words[word].isCapital || clause.words.count <= 5 else { continue }
      add(
        FactCandidate(
          kind: .boundary, text: Words.Facts.callsThemselves(name).in(language), value: name,
          quote: clause.stretch(around: match.span), confidence: 0.9, slot: "call", language: language,
          isChange: true))
      return true
    }
    if let match = Self.first(Self.lifted, clause), let rest = match.rest {
      wish(clause, match, about: topic(clause, rest), isLift: true)
      return true
    }
    if !clause.isQuestion || clause.folded.prefix(3).contains("can"), !Self.isTold(clause),
      let match = Self.first(Self.silences, clause)
    {
      wish(clause, match, about: match.rest.flatMap { topic(clause, $0) })
      return true
    }
    guard !clause.isQuestion, !Self.isPasted(clause), !Self.isTold(clause) else { return false }
    guard let match = Self.first(Self.manners, clause), !Self.isOfOthers(clause, match) else {
      return keep(clause)
    }
    // "remember to" of one's own, "ask me how it went" in a question: a wish needs something to say.
    let telling = clause.words.filter { NameWords.says($0.folded) }.count
    guard telling >= 2 else { return false }
    wish(clause, match, about: nil)
    return true
  }

  /// "Don't tell anybody", "don't say that to Isobel": nothing that this companion could do.
  private static func isOfOthers(_ clause: SpokenClause, _ match: SpokenPattern.Match) -> Bool {
    guard let rest = match.rest else { return false }
    let words = Array(clause.folded[match.span.lowerBound..<rest.lowerBound])
    guard let verb = words.firstIndex(where: ["tell", "say"].contains) else { return false }
    let next = verb + 1 < words.count ? words[verb + 1] : ""
    if words[verb] == "tell" { return next != "me" && next != "us" }
    return rest.contains { place in
      ["to", "tae"].contains(clause.words[place].folded) && place + 1 < clause.words.count
        && (clause.words[place + 1].isCapital || Self.others.contains(clause.words[place + 1].folded))
    }
  }

  /// What somebody asks to be kept in mind is a wish where it speaks of how to talk, and a fact otherwise.
  private mutating func keep(_ clause: SpokenClause) -> Bool {
    guard let match = Self.first(Self.kept, clause), let rest = match.rest else { return false }
    // "Retiens-le": what it is stands elsewhere.
    let object = clause.words[min(match.span.lowerBound + 1, match.span.upperBound)].folded
    let isPronoun = ["le", "la", "ca", "cela", "it", "this"].contains(object)
    if isPronoun, !NameWords.says(clause.words[rest.lowerBound].folded) { return false }
    guard clause.words[rest].filter({ NameWords.says($0.folded) }).count >= 2 else { return false }
    if clause.words[rest].contains(where: { Self.ofTalk.contains($0.folded) }) {
      wish(clause, match, about: nil)
    } else {
      let quote = clause.stretch(around: match.span)
      add(
        FactCandidate(
          kind: .state, text: Words.Facts.said(quote).in(language), value: quote, quote: quote,
          confidence: 0.8, language: language))
    }
    return true
  }

  /// By these what is to be kept in mind is a wish.
  private static let ofTalk: Set<String> = [
    "tu", "vous", "toi", "you", "besoin", "need", "prefere", "prefer", "veux", "want", "supporte", "stand",
  ]

  /// A wish stands in every prompt from then on: what a letter or a quoted line asks for is not the person's own (T36).
  private static func isPasted(_ clause: SpokenClause) -> Bool {
    guard clause.text.utf8.count <= longestWith, let first = clause.words.first else { return true }
    let line = clause.text[..<first.range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
      .last
    return line?.contains(">") ?? false
  }

  /// Bytes of a message in which wishes are heard: some 200 words, longer than any of `Measures/Memory` with one.
  private static let longestWith = 1_200

  private static let notCalled: Set<String> = [
    "back", "later", "when", "if", "tonight", "tomorrow", "maybe", "again", "every", "crazy", "selfish", "un",
    "une",
    "quand", "demain", "plus", "pas", "the", "old", "on", "from", "stupid", "at", "after", "ce", "dans",
    "vite",
  ]

  /// "Call me at six" is about a telephone.
  private static func isLater(_ clause: SpokenClause, _ word: Int) -> Bool {
    (SpokenNumber.value(clause.words[word].folded) != nil && !clause.words[word].isCapital)
      || DateWords.ofTime.contains(clause.words[word].folded)
  }

  private static func first(_ patterns: [SpokenPattern], _ clause: SpokenClause) -> SpokenPattern.Match? {
    for pattern in patterns { if let match = pattern.matches(in: clause).first { return match } }
    return nil
  }

  /// Somebody else's words, or what happened: "she told me not to mention it", "il ne me parle plus de rien".
  private static func isTold(_ clause: SpokenClause) -> Bool {
    let folded = withoutPlease(clause.folded)
    if folded.starts(with: ["on", "evite"]) { return false }
    if folded.contains(
      where: ["told", "said", "says", "asked", "reckons", "goes", "did", "rire", "how"].contains)
    {
      return !folded.contains { ["please", "never", "when", "quand"].contains($0) }
    }
    if folded.contains(
      where: ["il", "elle", "on", "ils", "he", "she", "they", "everyone", "dit", "disait"].contains)
    {
      let speaksToYou = folded.contains { ["tu", "vous", "you", "toi", "stp", "please", "svp"].contains($0) }
      let first = folded.first ?? ""
      let isCommand = [
        "ne", "me", "don", "dont", "never", "remember", "retiens", "retenez", "just", "ask", "no", "pas",
      ]
      .contains(first)
      return !speaksToYou && !isCommand
    }
    // "I never mention", "je ne parle pas de": about themselves.
    if let first = folded.first, ["i", "je", "j", "we", "nous"].contains(first) {
      return !folded.contains {
        ["want", "wish", "veux", "voudrais", "prefere", "rather", "souhaite", "aimerais"].contains($0)
      }
    }
    return false
  }

  /// "S’il te plaît" speaks of nobody else.
  private static func withoutPlease(_ folded: [String]) -> [String] {
    guard
      let place = folded.indices.dropLast(3).first(where: { place in
        folded[place] == "s" && folded[place + 1] == "il" && ["te", "vous"].contains(folded[place + 2])
          && folded[place + 3].hasPrefix("plai")
      })
    else { return folded }
    return Array(folded[..<place] + folded[(place + 4)...])
  }

  /// What a wish is about: a relation or a name, else the words that say something.
  private func topic(_ clause: SpokenClause, _ rest: ClosedRange<Int>) -> String? {
    for place in rest {
      if Relations.table[clause.words[place].folded] != nil || NameWords.isName(clause.words[place]) {
        return String(clause.text[clause.words[place].range])
      }
    }
    let pronouns: Set<String> = ["him", "her", "them", "it", "that", "lui", "elle", "ca", "cela", "eux"]
    if pronouns.contains(clause.words[rest.lowerBound].folded) { return last?.shown }
    let telling = rest.filter { NameWords.says(clause.words[$0].folded) }.prefix(3)
    guard let first = telling.first, let end = telling.last else { return nil }
    return clause.quote(first...end)
  }

  private mutating func wish(
    _ clause: SpokenClause, _ match: SpokenPattern.Match, about topic: String?, isLift: Bool = false
  ) {
    let quote = clause.stretch(around: match.span)
    add(
      FactCandidate(
        kind: .boundary, text: Words.Facts.wishes(quote).in(language), value: isLift ? "lifted" : quote,
        subjects: topic.map { [$0] } ?? [], quote: quote, confidence: 0.85,
        slot: topic == nil ? nil : "silence", language: language, isChange: true))
  }
}
