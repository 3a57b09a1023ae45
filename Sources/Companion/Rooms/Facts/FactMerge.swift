/// What becomes of the known facts when one message brings new ones: what is known already gains a source, what changed
/// takes the place of what was, and what cannot both be true is asked about. Nothing is erased.
struct FactMerge: Sendable {
  /// Share of words that two sentences of one kind must have in common to say the same (measured on the dialogues of
  /// `Measures/Memory`: below .6 different plans with the same person meet).
  static let sameShare = 0.6
  /// Two values of one slot within so many days, and no word that anything changed: the person is asked.
  static let askedWithinDays: Int32 = 14

  /// Slots in which one value at a time is true.
  private static let single: Set<String> = [
    "residence", "job", "couple", "age", "medication", "call", "expecting", "study",
  ]

  let language: Language

  /// - Parameter standing: All facts, newest said first.
  func revision(adding candidates: [FactCandidate], from message: Message, to standing: [Fact])
    -> FactRevision
  {
    var facts = Dictionary(standing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var order = standing.map(\.id)
    var new: Set<Fact.ID> = []
    var touched: Set<Fact.ID> = []
    for candidate in candidates {
      var fact = candidate.fact(from: message)
      let known = order.compactMap { facts[$0] }
      if let same = known.first(where: { says($0, the: candidate) }) {
        guard let merged = merged(same, with: fact, candidate) else { continue }
        facts[same.id] = merged
        touched.insert(same.id)
        continue
      }
      if let older = known.first(where: { $0.isUsable && isReplaced($0, by: candidate) }) {
        settle(&fact, candidate, over: older, &facts, &touched)
      }
      facts[fact.id] = fact
      order.insert(fact.id, at: 0)
      new.insert(fact.id)
    }
    return FactRevision(
      new: order.filter(new.contains).compactMap { facts[$0] },
      changed: order.filter { touched.contains($0) && !new.contains($0) }.compactMap { facts[$0] })
  }

  // MARK: The same

  /// Also when the person said that it is wrong, or not to be used: it does not come back by another door.
  private func says(_ fact: Fact, the candidate: FactCandidate) -> Bool {
    guard fact.supersededBy == nil || fact.standing == .wrong else { return false }
    if fact.sources.contains(where: { $0.quote == candidate.quote }), fact.kind == candidate.kind {
      return true
    }
    guard isAbout(fact, candidate) else { return false }
    if candidate.slot == "who" || fact.slot == "who" {
      return candidate.slot == fact.slot && fact.kind == candidate.kind
    }
    if candidate.slot != nil, fact.slot == candidate.slot, let slot = candidate.slot {
      if slot.hasPrefix(Fact.daySlot) {
        // "The interview is off", "is postponed": not the day that was awaited.
        if candidate.isChange, candidate.meant == nil { return false }
        return fact.meant.map { meant in candidate.meant.map { meant.overlaps($0) } ?? true } ?? false
      }
      if slot == "call" || slot == "age" { return FactTerms(fact.text).isSame(FactTerms(candidate.text)) }
    }
    guard fact.kind == candidate.kind || (fact.slot != nil && fact.slot == candidate.slot) else {
      return false
    }
    return FactTerms(fact).share(with: FactTerms(candidate)) >= Self.sameShare
  }

  /// Whether both speak of the same people: none, or one in common.
  private func isAbout(_ fact: Fact, _ candidate: FactCandidate) -> Bool {
    let ones = Set(fact.subjects.map(Self.key))
    let others = Set(candidate.subjects.map(Self.key))
    if ones.isEmpty || others.isEmpty { return ones.isEmpty == others.isEmpty }
    if !ones.isDisjoint(with: others) { return true }
    // "sœur" is Odile, where Odile is the sister that is known.
    return fact.relation != nil && candidate.relation != nil
      && Self.family(fact.relation) == Self.family(candidate.relation)
      && (Self.isRelation(fact.subjects) || Self.isRelation(candidate.subjects))
  }

  private static func isRelation(_ subjects: [String]) -> Bool {
    subjects.contains { Relations.table[key($0)] != nil }
  }

  private static func family(_ relation: String?) -> String? {
    relation.flatMap { Relations.table[key($0)]?.family ?? $0 }
  }

  static func key(_ subject: String) -> String { RecallTokenizer.words(subject).joined(separator: "-") }

  private func merged(_ fact: Fact, with new: Fact, _ candidate: FactCandidate) -> Fact? {
    guard fact.standing != .wrong else { return nil }
    var merged = fact
    merged.sources += new.sources.filter { source in
      !fact.sources.contains { $0.message == source.message && $0.quote == source.quote }
    }
    guard merged.sources != fact.sources else { return nil }
    merged.said = max(fact.said, new.said)
    // Said twice is surer.
    merged.confidence = min(0.98, max(fact.confidence, new.confidence) + 0.05)
    if merged.meant == nil { merged.meant = new.meant }
    if merged.slot == nil { merged.slot = new.slot }
    if merged.relation == nil { merged.relation = new.relation }
    return merged
  }

  // MARK: Something else

  private func isReplaced(_ fact: Fact, by candidate: FactCandidate) -> Bool {
    guard let slot = candidate.slot, fact.slot == slot, isAbout(fact, candidate) else { return false }
    if slot.hasPrefix(Fact.daySlot) {
      // A date that was put off takes the place of the awaited one; two dates without such a word are two events.
      return candidate.isChange && fact.meant != nil
        && (fact.kind == .openThread || fact.meant?.last.number ?? 0 >= CivilDay(fact.said).number)
    }
    if slot == "silence" {
      return candidate.value == "lifted"
        && !Set(fact.subjects.map(Self.key)).isDisjoint(with: candidate.subjects.map(Self.key))
    }
    if slot.hasPrefix("taste:") { return true }
    return Self.single.contains(slot)
  }

  private func settle(
    _ fact: inout Fact, _ candidate: FactCandidate, over older: Fact, _ facts: inout [Fact.ID: Fact],
    _ touched: inout Set<Fact.ID>
  ) {
    // What only one companion may use stays with that one, also where it changes.
    fact.companion = older.companion
    // An older message that is read late replaces nothing.
    guard fact.said >= older.said else {
      if Self.single.contains(candidate.slot ?? "") {
        fact.supersededBy = older.id
        var newer = older
        if newer.supersedes == nil { newer.supersedes = fact.id }
        facts[older.id] = newer
        touched.insert(older.id)
      }
      return
    }
    let apart = CivilDay(fact.said).number - CivilDay(older.said).number
    let isSure = candidate.isChange || apart > Self.askedWithinDays
    if isSure, older.standing != .edited || candidate.isChange {
      fact.supersedes = older.id
      var former = older
      former.supersededBy = fact.id
      facts[older.id] = former
      touched.insert(older.id)
    } else if !isSure || older.standing == .edited {
      fact.contradicts = older.id
    }
  }
}

extension DayRange {
  func overlaps(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }
}

/// The words of a fact that tell, by which two of them are compared.
struct FactTerms: Sendable {
  let terms: Set<String>
  /// Of the text, by its small words.
  let language: RecallLanguage

  init(_ text: String) {
    let words = RecallTokenizer.words(text).filter { NameWords.says($0) && !Self.frame.contains($0) }
    let spoken = RecallLanguage.guess(RecallTokenizer.words(text)) ?? .fr
    terms = Set(words.map { Stemmer.stem($0, spoken) })
    language = spoken
  }

  init(_ fact: Fact) { self.init(fact.text) }
  init(_ candidate: FactCandidate) { self.init(candidate.text) }

  /// 0 to 1, by Jaccard.
  func share(with other: FactTerms) -> Double {
    let both = terms.intersection(other.terms).count
    let all = terms.union(other.terms).count
    return all == 0 ? 0 : Double(both) / Double(all)
  }

  func isSame(_ other: FactTerms) -> Bool { terms == other.terms }

  /// Words of the house's own sentences about facts.
  private static let frame: Set<String> = [
    "dit", "propos", "said", "about", "demande", "asks", "souhaite", "appele", "wants", "called", "appelle",
    "age",
  ]
}
