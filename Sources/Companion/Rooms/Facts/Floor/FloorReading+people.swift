/// Who is who: "ma sœur Odile", "my brother Dan", "Kevin's the cat", "elle s’appelle Salomé", ages and deaths.
extension FloorReading {
  private static let introduced = [
    "mon|ma|notre|my|our|oor petite|petit|grande|grand|vieille|vieux|little|big|older|younger|wee|best|old|late? @rel @name",
    "mes|nos|my|our @rel @name",
  ].map(SpokenPattern.init)
  /// "La directrice, madame Delcroix", "our landlord, Mr Vandermeer": named with a title, or by what they are at work.
  private static let titled = [
    "mon|ma|notre|my|our|le|la|l|the|oor nouvelle|nouveau|nouvel|new|old|ancienne|ancien? @rel madame|monsieur|mme|mr|mrs|ms|miss|dr|docteur|docteure|maitre @name",
    "le|la|l|the nouvelle|nouveau|nouvel|new|old|ancienne|ancien? @rel @name",
  ].map(SpokenPattern.init)
  private static let headed = [
    "the new? head of|at? @word? mr|mrs|ms|miss @name", "the new? head of @word @name",
  ].map(SpokenPattern.init)
  /// "Odile, ma sœur", "Perrine is my colleague".
  private static let apposed = [
    "@name c? est|is|s|wis? mon|ma|my petite|petit|grande|grand|meilleure|meilleur|little|big|older|younger|best? @rel",
    "@name has|est been|become|devenu|devenue mon|ma|my meilleure|meilleur|best? @rel",
    "@name the|le|la @rel",
  ].map(SpokenPattern.init)
  private static let called = [
    "@rel s appelle|appelait @word", "@rel repond au nom de @word", "@rel answers to @word",
    "@rel sappelle @word", "@rel is|s? called|named @word",
    "@rel s? name|name's is|s? @word", "il|elle s appelle @word", "il|elle sappelle @word",
    "he|she|his|her is|s? called|named @word", "his|her name is|s @word", "hes|shes called @word",
  ].map(SpokenPattern.init)
  private static let dead = [
    "@rel est|is|wis mort|morte|decede|decedee|dead", "@rel died", "@rel passed away|on", "@name passed away",
    "@name est mort|morte|decede|decedee",
    "@name died", "she|he died", "il|elle est mort|morte|decede|decedee",
    "mort|deces|death de|d|of mon|ma|my? @rel", "mort|deces de|d @name", "j|jai perdu mon|ma @rel",
    "i lost my @rel",
  ].map(SpokenPattern.init)
  /// Said of a market too: a death where the day is named.
  private static let lost = [
    "on|nous a|avons perdu notre|mon|ma? @rel", "we lost our|my? @rel",
  ].map(SpokenPattern.init)

  mutating func readPeople(_ clause: SpokenClause) {
    for pattern in Self.introduced {
      for match in pattern.matches(in: clause) { introduce(match, clause) }
    }
    for pattern in Self.titled {
      for match in pattern.matches(in: clause) {
        guard let place = match.relation, let family = Relations.table[clause.words[place].folded]?.family,
          Self.ofWork.contains(family), let name = match.name, isParted(name, from: place, clause)
        else { continue }
        introduce(match, clause, isTitled: true)
      }
    }
    for pattern in Self.headed {
      for match in pattern.matches(in: clause) {
        guard let name = match.name, let head = Relations.table["headteacher"] else { continue }
        know(
          titled(name, clause),
          as: .init(shown: "head", possessive: head.possessive, language: .en, family: "boss"),
          clause.stretch(around: match.span))
      }
    }
    for pattern in Self.apposed {
      for match in pattern.matches(in: clause) {
        guard let name = match.name, let relation = match.relation,
          clause.words[name.lowerBound].folded != "the",
          !Self.isPlace(before: name.lowerBound, clause), Self.isApposed(name, to: relation, clause),
          !Self.isChain(relation, clause)
        else { continue }
        introduce(match, clause)
      }
    }
    for pattern in Self.called {
      for match in pattern.matches(in: clause) { call(match, clause) }
    }
    readUncapitalised(clause)
    readAges(clause)
    readDeaths(clause)
  }

  private static let uncapitalised = [
    "mon|ma|my petite|petit|grande|grand|ptite|ptit|little|big|best? @rel @word",
    "mon|ma|my best friend @word",
  ].map(SpokenPattern.init)

  /// What may follow a name: then the word before it is one.
  private static let afterName: Set<String> = [
    "said", "says", "is", "has", "was", "called", "got", "came", "wants", "lives", "works", "goes", "thinks",
    "told", "and", "s",
    "a", "est", "dit", "va", "vient", "veut", "m", "habite", "bosse", "et", "qui", "ma", "ne", "fait", "who",
    "texted", "phoned",
  ]

  /// "my cousin jace said": who writes without capitals names people all the same.
  private mutating func readUncapitalised(_ clause: SpokenClause) {
    guard !clause.words.contains(where: { $0.isCapital && $0.folded.utf8.count > 1 }) else { return }
    for pattern in Self.uncapitalised {
      for match in pattern.matches(in: clause) {
        guard let word = match.word, !Self.afterName.contains(clause.words[word].folded),
          clause.isBeside(word),
          !Self.isVerb(clause.words[word].folded)
        else { continue }
        let isLast = word + 1 == clause.words.count
        guard !isLast, Self.afterName.contains(clause.words[word + 1].folded) || !clause.isBeside(word + 1)
        else { continue }
        let relation =
          match.relation.flatMap { Relations.table[clause.words[$0].folded] } ?? Relations.table["friend"]
        guard let relation else { continue }
        let written = clause.text[clause.words[word].range]
        know(
          written.prefix(1).uppercased() + written.dropFirst(), as: relation,
          clause.stretch(around: match.span))
      }
    }
  }

  private static func isVerb(_ word: String) -> Bool {
    ["ed", "ing", "er", "ait", "ent"].contains(where: word.hasSuffix)
      || [
        "sest", "cest", "jai", "jsuis", "qui", "que", "quand", "comme", "died", "back", "home", "sick",
        "mort", "morte", "malade", "aussi", "too", "today", "hier", "there",
        "adore",
      ].contains(word)
  }

  /// "Odile, ma sœur" and "Odile est ma sœur", but not "Jvends mon vieux train": a name is parted from what follows by a
  /// comma or a verb where it may be any word that begins a sentence.
  private static func isApposed(_ name: ClosedRange<Int>, to relation: Int, _ clause: SpokenClause) -> Bool {
    let next = name.upperBound + 1
    guard name.lowerBound == 0, next < clause.words.count,
      possessives.contains(clause.words[next].folded)
    else { return true }
    // "Odile my sister says".
    if relation + 1 < clause.words.count, afterName.contains(clause.words[relation + 1].folded) {
      return true
    }
    return clause.text[clause.words[name.upperBound].range.upperBound..<clause.words[next].range.lowerBound]
      .contains { ",(—–-".contains($0) }
  }

  /// "My mother's mother" is not my mother.
  private static func isChain(_ relation: Int, _ clause: SpokenClause) -> Bool {
    relation + 1 < clause.words.count && clause.words[relation + 1].folded == "s"
  }

  private static func isPlace(before place: Int, _ clause: SpokenClause) -> Bool {
    place > 0 && ["a", "to", "in", "at", "from", "en", "chez"].contains(clause.words[place - 1].folded)
  }

  /// Whom one meets by what they do: these are named with an article too.
  private static let ofWork: Set<String> = [
    "boss", "doctor", "teacher", "landlord", "lawyer", "banker", "carer",
  ]
  private static let titles: Set<String> = [
    "madame", "monsieur", "mme", "mr", "mrs", "ms", "miss", "dr", "docteur", "docteure", "maitre",
  ]

  /// "La DRH, Ombeline Castaing" is hers; "le docteur Hamon" may be anybody's.
  private func isParted(_ name: ClosedRange<Int>, from relation: Int, _ clause: SpokenClause) -> Bool {
    clause.text[clause.words[relation].range.upperBound..<clause.words[name.lowerBound].range.lowerBound]
      .contains(",")
  }

  /// The name with the title before it.
  private func titled(_ name: ClosedRange<Int>, _ clause: SpokenClause) -> String {
    let before = name.lowerBound - 1
    guard before >= 0, Self.titles.contains(clause.words[before].folded) else { return clause.quote(name) }
    return clause.quote(before...name.upperBound)
  }

  private mutating func introduce(
    _ match: SpokenPattern.Match, _ clause: SpokenClause, isTitled: Bool = false
  ) {
    guard let name = match.name, let place = match.relation,
      let relation = Relations.table[clause.words[place].folded],
      !speakers.contains(clause.words[name.lowerBound].folded)
    else { return }
    know(
      isTitled ? titled(name, clause) : clause.quote(name), as: relation, clause.stretch(around: match.span))
  }

  private mutating func call(_ match: SpokenPattern.Match, _ clause: SpokenClause) {
    guard let word = match.word else { return }
    let written = clause.text[clause.words[word].range]
    guard !written.allSatisfy(\.isNumber), written.count > 1,
      !["pas", "comment", "plus", "comme", "not", "after", "like", "out", "off", "me", "in"].contains(
        clause.words[word].folded)
    else { return }
    let name = written.prefix(1).uppercased() + written.dropFirst()
    let quote = clause.stretch(around: match.span)
    if let place = match.relation, let relation = Relations.table[clause.words[place].folded] {
      guard place > 0,
        Self.possessives.contains(clause.words[place - 1].folded)
          || (place > 1 && Self.possessives.contains(clause.words[place - 2].folded))
      else { return }
      know(name, as: relation, quote)
    } else if let shown = last?.relation,
      let relation = Relations.table[RecallTokenizer.words(shown).joined(separator: "-")]
    {
      know(name, as: relation, quote)
    }
  }

  private mutating func know(_ name: String, as relation: Relations.Relation, _ quote: String) {
    named(Subject(shown: name, relation: relation.shown))
    add(
      FactCandidate(
        kind: .person, text: Words.Facts.called(relation, name).in(language), value: name, subjects: [name],
        relation: relation.shown, quote: quote, confidence: 0.9, slot: "who", language: language))
  }

  // MARK: Ages

  private static let ages = [
    "@rel a @number ans", "@rel is|s @number", "il|elle a @number ans", "he|she is|s @number",
    "hes|shes @number",
    "@rel|@name aged @number", "@name is|s @number", "@name a @number ans",
  ].map(SpokenPattern.init)

  private mutating func readAges(_ clause: SpokenClause) {
    for pattern in Self.ages {
      for match in pattern.matches(in: clause) {
        guard let place = match.number, let years = SpokenNumber.value(clause.words[place].folded),
          (2...110).contains(years)
        else { continue }
        // "she is one of", "is 12 km", "is 40 minutes late": no age.
        let next = place + 1 < clause.words.count ? clause.words[place + 1].folded : ""
        let isYears =
          next == "ans" || next == "years" || next == "" || next == "and" || next == "now" || next == "today"
        guard isYears, let subject = subject(in: match, clause) else { continue }
        add(
          FactCandidate(
            kind: .person, text: Words.Facts.aged(subject.shown, years).in(language), value: String(years),
            subjects: [subject.shown], relation: subject.relation, quote: clause.stretch(around: match.span),
            confidence: 0.8, slot: "age", language: language, isChange: true))
      }
    }
  }

  private func subject(in match: SpokenPattern.Match, _ clause: SpokenClause) -> Subject? {
    if let name = match.name {
      let shown = clause.quote(name)
      return last?.shown == shown ? last : Subject(shown: shown, relation: nil)
    }
    if let place = match.relation, let relation = Relations.table[clause.words[place].folded] {
      guard place > 0, Self.possessives.contains(clause.words[place - 1].folded) else { return nil }
      return Subject(shown: relation.shown, relation: relation.shown)
    }
    return last
  }

  // MARK: Deaths

  private mutating func readDeaths(_ clause: SpokenClause) {
    let isLost = clause.folded.contains { ["perdu", "lost"].contains($0) } && namesADate(clause)
    for pattern in Self.dead + (isLost ? Self.lost : []) {
      for match in pattern.matches(in: clause) {
        guard let subject = subject(in: match, clause) ?? self.subject(of: clause) ?? own(match, clause)
        else { continue }
        if clause.folded.contains("rire") || clause.folded.contains("laughing")
          || clause.folded.contains("out")
        {
          continue
        }
        let day = SpokenDay.all(in: clause, said: today).first { $0.days.first <= today }
        let quote = clause.stretch(around: match.span)
        add(
          FactCandidate(
            kind: .event, text: Words.Facts.said(quote, about: subject.shown).in(language), value: "death",
            subjects: [subject.shown], relation: subject.relation, quote: quote, meant: day?.days,
            confidence: 0.8,
            slot: Fact.deathSlot, language: language))
        return
      }
    }
  }
}

extension FloorReading {
  private func namesADate(_ clause: SpokenClause) -> Bool {
    SpokenDay.all(in: clause, said: today).contains { day in
      day.isExact && clause.words[day.span].contains { DateWords.months[$0.folded] != nil }
    }
  }

  /// "Papa", "Dad": said without "my" of one's own.
  private func own(_ match: SpokenPattern.Match, _ clause: SpokenClause) -> Subject? {
    guard let place = match.relation,
      ["father", "mother"].contains(Relations.table[clause.words[place].folded]?.family)
    else { return nil }
    let shown = Relations.table[clause.words[place].folded]?.shown ?? ""
    return Subject(shown: shown, relation: shown)
  }
}

extension Fact {
  /// Somebody's death: a hard date when the year comes round.
  static let deathSlot = "death"
}
