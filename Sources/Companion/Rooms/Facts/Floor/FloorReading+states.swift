/// What goes on in a life: where somebody lives and works, what they are treated for, what has happened to them.
extension FloorReading {
  struct Rule: Sendable {
    let pattern: SpokenPattern
    let kind: Fact.Kind
    let slot: String?
    let isChange: Bool
    /// Holds only beside one of these; empty for anywhere.
    let beside: Set<String>
    /// Does not hold beside any of these: a figure of speech, or a thing of the hour.
    let unless: Set<String>

    init(
      _ pattern: String, _ kind: Fact.Kind, _ slot: String?, isChange: Bool = false, beside: String = "",
      unless: String = ""
    ) {
      self.pattern = SpokenPattern(pattern)
      self.kind = kind
      self.slot = slot
      self.isChange = isChange
      self.beside = Set(beside.split(separator: " ").map(String.init))
      self.unless = Set(unless.split(separator: " ").map(String.init))
    }

    func holds(in clause: SpokenClause) -> Bool {
      (beside.isEmpty || clause.folded.contains(where: beside.contains))
        && !clause.folded.contains(where: unless.contains)
    }
  }

  private static let rules: [Rule] = [
    Rule("je|tu|j vis a|au|en|dans|chez|seul|seule|toujours|avec @rest", .state, "residence"),
    Rule(
      "habite|habitons|habitent|vit|loge|vivons a|au|en|dans|chez|seul|seule|toujours|tjs|avec|la|le @rest",
      .state, "residence"),
    Rule(
      "ai|a|jai|est|suis|avons|sommes demenage|emmenage|demenagee|emmenagee __ @rest", .state, "residence",
      isChange: true),
    Rule(
      "demenage|emmenage|demenageons|emmenageons|demenagent a|au|dans|en|chez @rest", .state, "residence",
      isChange: true),
    Rule(
      "s|m|nous est|suis|sommes enfin? installe|installee|installes|installees a|au|dans|en|chez @rest",
      .state,
      "residence", isChange: true),
    Rule("i|we ve? settled now? in|at|near @rest", .state, "residence", isChange: true),
    Rule("i|im|we live|living in|on|at|with|alone|near|beside @rest?", .state, "residence"),
    Rule("lives|stays|living in|on|at|with|alone|near|beside @rest?", .state, "residence"),
    Rule("moved|moves|moving in|to|into|out @rest", .state, "residence", isChange: true),
    Rule("signe|signed le|the|a|un|mon|my bail|lease @rest?", .state, "residence", isChange: true),

    Rule(
      "travaille|bosse|jbosse|travaillons|jtravaille comme|chez|a|au|dans|pour|en|de @rest", .state, "job"),
    Rule("jroule|roule pour|chez @rest", .state, "job"),
    Rule("i|im|ive|we work|working at|as|for|in|nights|days|from @rest", .state, "job"),
    Rule("works|worked at|as|for|in|nights|from @rest", .state, "job"),
    Rule(
      "got|have|landed|start|started|found a|the|my new|first|part-time? job|jobs|role|position @rest?",
      .state, "job", isChange: true),
    Rule(
      "ai|a|jai|j trouve|decroche|un|eu un|le|mon|ma? taf|boulot|poste|cdi|cdd|stage|alternance|emploi @rest?",
      .state, "job", isChange: true),
    Rule(
      "trouve|decroche un|le|mon? taf|boulot|poste|cdi|cdd|stage|alternance|emploi @rest", .state, "job",
      isChange: true),
    Rule("laid|fired|sacked off|from @rest?", .state, "job", isChange: true),
    Rule("made redundant @rest?", .state, "job", isChange: true),
    Rule("i|he|she|has|have|is|am|im|m|s retired|retiring @rest?", .state, "job", isChange: true),
    Rule("@name retired @rest?", .state, "job", isChange: true),
    Rule(
      "ete|est|suis|ai|jai|ma licencie|licenciee|vire|viree|embauche|embauchee|promu|promue|demissionne @rest?",
      .state, "job", isChange: true),
    Rule("donne ma demission @rest?", .state, "job", isChange: true),
    Rule("a|ma|m a? remis|donne sa demission @rest?", .state, "job", isChange: true),
    Rule("turned|turn|turning down @rest", .event, nil),
    Rule("quit|quitting my|the job|work|place @rest?", .state, "job", isChange: true),
    Rule("part|pars|partir a|en la? retraite @rest?", .state, "job", isChange: true),

    Rule("diagnosed with? @rest?", .state, "diagnosis"),
    Rule("diagnostique|diagnostiquee @rest?", .state, "diagnosis"),
    Rule(
      "hernie|herniated|adhd|tdah|diabetes|diabete|alzheimer|cancer|parkinson|asthma|asthme @rest?", .state,
      "health"),
    Rule(
      "fracture|sprain|entorse|fibrillation|endometriose|endometriosis @rest?",
      .state, "health"),
    Rule(
      "a|un|une|the|my|mon|ma tumour|tumor|ulcer|ulcere|pneumonia|pneumonie|stroke|avc|cyst|kyste|hernia @rest?",
      .state, "health"),
    Rule(
      "prends|prend|taking|takes|on du|de|la|my|the|a? @word @number? mg|comprime|comprimes|pill|tablet @rest?",
      .state, "medication"),
    Rule(
      "put|swapped|swapping|switched|started me on|to the? @word @rest?", .state, "medication", isChange: true
    ),
    Rule(
      "m|ma a? mise|mis a|au|aux|sous l|la|le? @word @rest?", .state, "medication",
      isChange: true),
    Rule("ai|a|jai|avons peur|horreur|phobie de|d|du|des @rest", .preference, "fear"),
    Rule("i|im|we m|am|re|are? scared|afraid|terrified of @rest", .preference, "fear"),
    Rule("pregnant|enceinte @rest?", .state, "expecting"),
    Rule("broke|split|breaking up with @rest", .event, "couple", isChange: true),
    Rule(
      "ai|a|jai|m|sont|sommes rompu|quitte|quittee|separes|separe|separee|plaque @rest?", .event, "couple",
      isChange: true),
    Rule(
      "am|is|are|m|s|re|got|getting|been|suis|est|sont|sommes divorced|divorcing|divorce|divorcee|divorces @rest?",
      .state, "couple", isChange: true),
    Rule(
      "am|is|are|m|s|re|got|getting|been|suis|est|sont|sommes married|engaged|marie|mariee|maries|mariees|fiances|fiance|pacses @rest?",
      .state, "couple", isChange: true),
    Rule("se|nous|me marie|marient|marions @rest", .state, "couple", isChange: true),
    Rule("have|ive got? a fiance|boyfriend|girlfriend|husband|wife @rest?", .state, "couple"),
    Rule("gave|had|given birth|twins @rest?", .event, nil), Rule("a|ai accouche @rest?", .event, "birth"),
    Rule("is|was|est nee|born @rest", .event, "birth"),
    Rule("bought a|an|the|my|our @rest", .event, nil),
    Rule("ai|a|jai|avons|ont achete la|le|un|une|l|les|des @rest", .event, nil),
    Rule("i|we|he|she|ive|@name sold my|the|our|it|a|his|her @rest", .event, nil),
    Rule("ai|a|jai|avons|ont vendu la|le|un|une|l|les|mon|ma|son|sa @rest", .event, nil),
    Rule("adopted|adopte a|an|un|une @rest", .event, nil),
    Rule("stolen|burgled|cambriole|cambriolee @rest?", .event, nil),
    Rule("ete|est|etre|l|lont|ont|on|la|a opere|operee|operer|operated @rest?", .event, "surgery"),
    Rule("admis|admise a|au|en|to|dans? @rest?", .event, nil),
    Rule("got|been|was promoted|accepted|rejected @rest", .event, nil),
    Rule(
      "est|suis|ete refuse|refusee|accepte|acceptee|admis|admise|recu|recue a|au|en|dans @rest", .event, nil),
    Rule(
      "ai|a|jai reussi|rate|obtenu|eu mon|ma|le|la|son|sa|mes permis|bac|examen|partiels|concours|diplome|licence|master|annee @rest?",
      .event, nil),
    Rule(
      "passed|failed my|the|his|her exam|exams|test|driving|finals|course|degree|module @rest?", .event, nil),
    Rule("i|ive|we|im given|gave|giving up @rest", .state, "habit", isChange: true),
    Rule("ai|jai arrete de|d|la|le|l|les @rest", .state, "habit", isChange: true),
    Rule("j|je arrete de|d|la|le|les @rest", .state, "habit", isChange: true),
    Rule(
      "training|studying|studies|etudie|etudions as|to|the|for|a|au|le|la|l|du? @rest",
      .state, "study"),
    Rule("apprends|apprenons a|le|la|l|les @rest", .state, "learning"),
    Rule("inscrit|inscrite|inscrits|enrolled a|au|aux|in|for|to|pour|on @rest", .event, nil),
    Rule("signed up for|to @rest", .event, nil),
    Rule("formation pour|de|d|a|en @rest", .state, "study"),
  ]

  mutating func readStates(_ clause: SpokenClause, about subject: Subject?) {
    let isSelf = isAboutSelf(clause)
    guard isSelf || subject != nil || clause.folded.contains(where: ["m", "ma", "me"].contains) else {
      return
    }
    guard !Self.isFigure(clause) else { return }
    // What is not so any more, or not so at all, is told in the whole clause; a rule reads only that something is.
    for rule in Self.rules + Self.turnings {
      guard let match = rule.pattern.matches(in: clause).first, rule.holds(in: clause) else { continue }
      let told =
        match.word != nil
        || match.rest.map { clause.words[$0].contains { NameWords.says($0.folded) || $0.isCapital } } ?? true
      guard told, clause.words.count >= 4, Self.saysEnough(clause) else { continue }
      if rule.slot == "medication", let word = match.word, !Self.isMedicine(word, clause) { continue }
      // "Works", "lives" are said of another, whoever spoke first in the clause.
      let isAnother = isOfAnother(clause, before: match)
      // Whoever is put on a medicine is not whoever prescribes it.
      let isObject =
        rule.slot == "medication"
        && clause.words[match.span].prefix(3).contains { ["m", "ma", "me"].contains($0.folded) }
      let isThird =
        !isObject && (isAnother || Self.third.contains(clause.words[match.span.lowerBound].folded))
      guard !isThird || subject != nil || last != nil else { continue }
      let quote = clause.stretch(around: match.span)
      // Whoever thinks of an illness does not have it.
      let isThought =
        rule.slot == "health"
        && clause.folded.contains { ["pense", "soupconne", "thinks", "suspects", "reckons"].contains($0) }
      // "On s’est installés dans l’appartement de ma tante": not hers any more.
      let isOurs =
        clause.folded[max(0, match.span.lowerBound - 1)...match.span.lowerBound].contains("on")
        && language == .fr
      let about =
        isObject || isThought || isOurs
        ? nil
        : isThird
          ? (isAnother ? named(in: clause, before: match) : nil) ?? subject ?? last : isSelf ? nil : subject
      let value =
        match.rest.map { clause.quote($0.lowerBound...min($0.upperBound, $0.lowerBound + 5)) } ?? quote
      let text = about.map { Words.Facts.said(quote, about: $0.shown) } ?? Words.Facts.said(quote)
      add(
        FactCandidate(
          kind: rule.kind, text: text.in(language), value: value, subjects: about.map { [$0.shown] } ?? [],
          relation: about?.relation, quote: quote,
          meant: SpokenDay.all(in: clause, said: today).first?.days,
          confidence: 0.7, slot: rule.slot, language: language, isChange: rule.isChange))
      return
    }
  }

  /// "J’ai une nouvelle : elle a trouvé un poste": whoever stands nearest before the words is meant.
  private func isOfAnother(_ clause: SpokenClause, before match: SpokenPattern.Match) -> Bool {
    let near = clause.words[max(0, match.span.lowerBound - 3)...match.span.lowerBound]
    guard let one = near.last(where: { Self.others.contains($0.folded) || Self.selves.contains($0.folded) })
    else { return false }
    return Self.others.contains(one.folded) && one.folded != "lui"
  }

  /// The last name of a clause before what is told.
  private func named(in clause: SpokenClause, before match: SpokenPattern.Match) -> Subject? {
    for place in (0..<match.span.lowerBound).reversed() where place > 0 {
      if let name = name(in: clause, at: place) {
        return last?.shown == name ? last : Subject(shown: name, relation: nil)
      }
    }
    return nil
  }

  /// "Emotionally moved in", "that had been promoted for another": no life is told.
  private static func isFigure(_ clause: SpokenClause) -> Bool {
    let folded = clause.folded
    return ["which", "qui", "dont"].contains(folded.first ?? "") || isOfFormerDays(folded)
      || [["jai", "dit"], ["j", "ai", "dit"], ["i", "said"]].contains { folded.starts(with: $0) }
      || zip(folded, folded.dropFirst()).contains { $0 == "that" && $1 == "had" }
      || folded.contains {
        ["emotionally", "mentally", "spiritually", "moralement", "mentalement"].contains($0)
      }
  }

  /// "When I was 16", "quand j’avais seize ans", "fired at 16": not what goes on.
  private static func isOfFormerDays(_ folded: [String]) -> Bool {
    let text = folded.joined(separator: " ")
    return text.contains("when i was") || text.contains("quand j avais") || text.contains("quand j etais")
      || text.contains("quand javais") || text.contains("quand jetais")
      || (folded.dropLast().last == "at"
        && folded.last.flatMap { SpokenNumber.value($0) }.map { $0 > 12 } ?? false)
  }

  /// Whether a word stands for a medicine: by its ending, or beside a dose or whoever prescribes.
  private static func isMedicine(_ word: Int, _ clause: SpokenClause) -> Bool {
    let folded = clause.words[word].folded
    if medicines.contains(where: folded.hasSuffix), folded.utf8.count > 5 { return true }
    return clause.folded.contains { beside.contains($0) || (Relations.table[$0]?.family == "doctor") }
  }

  /// Endings of international names of medicines, in both languages.
  private static let medicines = [
    "ine", "ol", "pam", "pril", "artan", "statin", "one", "mide", "zide", "xate", "xin", "mab", "zole",
    "cillin",
    "ium", "anse", "lin", "fen", "arin", "arine", "xaban",
  ]
  private static let beside: Set<String> = [
    "mg", "comprime", "comprimes", "pill", "pills", "tablet", "tablets", "dose", "doc", "dr", "docteur",
    "docteure",
    "doctor", "medecin", "traitement", "treatment", "prescribed", "prescrit",
  ]

  private static let third: Set<String> = [
    "works", "lives", "stays", "worked", "studies", "a", "est", "vit", "takes",
  ]

  /// Three words that say something: less is a figure of speech.
  private static func saysEnough(_ clause: SpokenClause) -> Bool {
    clause.words.filter { NameWords.says($0.folded) || $0.isCapital }.count >= 3
  }
}
