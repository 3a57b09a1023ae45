/// Reads facts out of a message by rule alone, in French and English: who is who, what is planned and when, where
/// somebody lives and works, likes, and wishes about the talk itself. It finds less than a model and invents nothing: it
/// stands where a model is missing or fails.
struct FactFloor: Sendable {
  /// Taken where a message does not show its own.
  let language: Language
  /// How the two who talk are called: neither is somebody else in the person's life.
  var speakers: Set<String> = []

  /// Facts of a message at most.
  static let most = 8

  /// - Parameters:
  ///   - text: The person's own words.
  ///   - today: The day they were said.
  func read(_ text: String, said today: CivilDay) -> [FactCandidate] {
    let clauses = SpokenClause.all(in: text)
    guard !clauses.isEmpty, WorthReading.isWorth(clauses) else { return [] }
    let words = clauses.flatMap(\.folded)
    let own = RecallLanguage.guess(words).map { $0 == .fr ? Language.fr : .en } ?? language
    var reading = FloorReading(language: own, today: today, speakers: speakers)
    for clause in clauses { reading.read(clause) }
    return Array(reading.found.prefix(Self.most))
  }
}

/// Whether a message may hold anything to be remembered. Small talk does not: "ok", "bonne nuit", "I ate pasta".
enum WorthReading {
  /// Words that say something, below which nothing is remembered.
  static let leastWords = 2

  static func isWorth(_ text: String) -> Bool { isWorth(SpokenClause.all(in: text)) }

  static func isWorth(_ clauses: [SpokenClause]) -> Bool {
    var telling: Set<String> = []
    var all = 0
    for word in clauses.flatMap(\.words) {
      all += 1
      if NameWords.says(word.folded) || SpokenNumber.value(word.folded).map({ $0 > 1 }) == true {
        telling.insert(word.folded)
      }
      if telling.count >= leastWords, all >= 4 { return true }
    }
    // "Appelle-moi Léa" is short and a wish.
    return telling.count >= 1 && all >= 3
  }
}

/// What was read so far of one message, clause after clause: a pronoun means whoever was named last.
struct FloorReading {
  struct Subject: Equatable {
    /// "Odile", or "sœur" where no name is known.
    var shown: String
    var relation: String?
  }

  let language: Language
  let today: CivilDay
  let speakers: Set<String>
  private(set) var found: [FactCandidate] = []
  /// Who was named last.
  private(set) var last: Subject?

  init(language: Language, today: CivilDay, speakers: Set<String>) {
    self.language = language
    self.today = today
    self.speakers = Set(speakers.flatMap(RecallTokenizer.words))
  }

  mutating func read(_ clause: SpokenClause) {
    let isQuestion = clause.isQuestion
    // A wish says everything its clause says; nothing else is read out of it.
    if readWishes(clause) { return }
    guard !isQuestion, !clause.isSupposed else {
      _ = subject(of: clause)
      return
    }
    readPeople(clause)
    let subject = subject(of: clause)
    if let subject { last = subject }
    if !clause.isWished {
      readStates(clause, about: subject)
      readLikes(clause)
    }
    readDays(clause, about: subject)
  }

  mutating func add(_ candidate: FactCandidate) {
    guard
      !found.contains(where: {
        $0.kind == candidate.kind && $0.quote == candidate.quote && $0.slot == candidate.slot
      })
    else { return }
    found.append(candidate)
  }

  mutating func named(_ subject: Subject) { last = subject }

  // MARK: Of whom a clause speaks

  /// The first relation or name of a clause, or whoever a pronoun at its beginning means; `nil` for the person themselves
  /// and for nobody.
  func subject(of clause: SpokenClause) -> Subject? {
    for (place, word) in clause.words.enumerated().prefix(14) {
      if let relation = Relations.table[word.folded], place > 0,
        Self.possessives.contains(clause.words[place - 1].folded)
          || (place > 1 && Self.possessives.contains(clause.words[place - 2].folded))
      {
        if let name = name(in: clause, at: place + 1) {
          return Subject(shown: name, relation: relation.shown)
        }
        return Subject(shown: relation.shown, relation: relation.shown)
      }
      if place < 4, let name = name(in: clause, at: place), clause.words.count > 1 {
        // A capital at the beginning of a sentence says little: only what is no word of the language is taken.
        if place == 0, !startsWithName(clause) { continue }
        // "à Nantes" is where, not who.
        if place > 0, Self.placeWords.contains(clause.words[place - 1].folded) { continue }
        // "X-ray's done" is about nobody of that name.
        if Self.occasions[word.folded] != nil { continue }
        if last?.shown == name { return last }
        return Subject(shown: name, relation: nil)
      }
      if Self.selves.contains(word.folded) { return nil }
      if Self.others.contains(word.folded), place < 4 { return last }
    }
    return nil
  }

  /// Whether the person speaks of themselves first.
  func isAboutSelf(_ clause: SpokenClause) -> Bool {
    for word in clause.words.prefix(14) {
      if Self.selves.contains(word.folded) || Self.fused.contains(where: word.folded.hasPrefix) {
        return true
      }
      if Self.others.contains(word.folded) || Relations.table[word.folded] != nil { return false }
    }
    return false
  }

  /// One to three capitalised words that are a name, and not one of the two who talk.
  func name(in clause: SpokenClause, at place: Int) -> String? {
    guard place < clause.words.count, NameWords.isName(clause.words[place]),
      !speakers.contains(clause.words[place].folded)
    else { return nil }
    var end = place
    while end - place < 2, end + 1 < clause.words.count, NameWords.isName(clause.words[end + 1]),
      clause.isBeside(end + 1)
    { end += 1 }
    return clause.quote(place...end)
  }

  /// Whether the capitalised first word stands where a name stands: before a verb of the third person or a comma.
  private func startsWithName(_ clause: SpokenClause) -> Bool {
    guard clause.words.count > 1 else { return false }
    let next = clause.words[1].folded
    return [
      "a", "est", "va", "m", "me", "s", "se", "is", "has", "was", "s", "vient", "bosse", "travaille", "prend",
      "arrive", "part", "sera", "will", "wont", "takes", "needs", "leaves", "turned", "habite", "vit", "et",
      "and",
      "lives",
      "works", "got", "wants", "said", "dit", "my", "ma", "mon", "started", "moved", "called", "rang", "ne",
      "n", "qui",
    ]
    .contains(next) || NameWords.isName(clause.words[1])
  }

  static let possessives: Set<String> = ["mon", "ma", "mes", "my", "notre", "nos", "our", "oor", "me", "ma"]
  static let selves: Set<String> = [
    "je", "j", "i", "moi", "ah", "we", "nous", "im", "ive", "ill", "jai", "jsuis", "chui",
  ]
  private static let fused = ["jai", "jsui", "jv", "jtravail", "jboss", "jha", "jad", "jdet", "jh"]
  static let others: Set<String> = ["il", "elle", "he", "she", "lui", "hes", "shes"]
  private static let placeWords: Set<String> = [
    "a", "au", "en", "to", "in", "at", "from", "de", "d", "chez", "vers", "near", "of", "for", "the", "la",
    "le", "l",
    "les", "du", "st", "saint", "this", "since", "called", "named", "sur",
  ]
}

extension SpokenClause {
  /// Whether it asks: a question states nothing.
  var isQuestion: Bool {
    guard let last = words.last else { return false }
    let after = text[last.range.upperBound...].first { !$0.isWhitespace }
    return after == "?"
  }

  /// Whether it says what might be: "if my brother moved", "si j’habitais".
  var isSupposed: Bool {
    guard let first = words.first?.folded else { return false }
    return ["if", "si", "imagine", "suppose", "unless"].contains(first)
  }

  /// Whether it says what somebody would like, or might do.
  var isWished: Bool {
    let modal: Set<String> = [
      "would", "wouldve", "voudrais", "aimerais", "pourrais", "maybe", "peut-etre", "might",
    ]
    // "Would you believe it" wishes for nothing.
    let isTurn = zip(folded, folded.dropFirst(2)).contains { $0 == "would" && $1 == "believe" }
    return words.contains { modal.contains($0.folded) } && !isTurn
      && !words.contains { $0.folded == "rather" }
  }

  /// The stretch to be quoted around what a rule found: the whole clause, or of a long one what begins at the finding.
  func stretch(around span: ClosedRange<Int>) -> String {
    guard quote.count > Self.stretchLimit else { return quote }
    var start = max(0, span.lowerBound - 8)
    while start < span.lowerBound, quote(start...span.upperBound).count > Self.stretchLimit { start += 1 }
    var end = span.upperBound
    while end > start, quote(start...end).count > Self.stretchLimit { end -= 1 }
    while end + 1 < words.count, quote(start...(end + 1)).count <= Self.stretchLimit { end += 1 }
    return quote(start...end)
  }

  /// Characters of a quote that is told; a fact's sentence holds 300.
  private static let stretchLimit = 180
}
