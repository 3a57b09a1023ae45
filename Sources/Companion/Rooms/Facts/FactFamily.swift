/// A fact that stands with all those it took the place of.
struct FactFamily: Sendable, Equatable {
  let fact: Fact
  /// Newest first.
  let older: [Fact]

  var all: [Fact] { [fact] + older }

  /// Families in the order of what stands, newest said first. A circle of superseding facts, which nobody should write,
  /// shows its newest.
  static func all(of facts: [Fact]) -> [FactFamily] {
    let byID = Dictionary(facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var heads: [Fact.ID: [Fact]] = [:]
    for fact in facts {
      var head = fact
      var seen: Set<Fact.ID> = [fact.id]
      while let id = head.supersededBy, let newer = byID[id] {
        guard seen.insert(id).inserted else {
          head = Resident.inOrder(seen.compactMap { byID[$0] })[0]
          break
        }
        head = newer
      }
      heads[head.id, default: []].append(fact)
    }
    return Resident.inOrder(heads.keys.compactMap { byID[$0] }).map { head in
      FactFamily(
        fact: head, older: Resident.inOrder((heads[head.id] ?? []).filter { $0.id != head.id }))
    }
  }
}

/// A filter, ready to be held against one fact after the other.
struct MemorySieve: Sendable {
  private let search: SearchWords?
  private let isHopeless: Bool
  private let person: Set<String>
  private let kind: Fact.Kind?
  private let use: MemoryFilter.Use?
  private let first: CivilDay?
  private let last: CivilDay?

  /// - Throws: `HouseError.tooLong` for the text, `.unfit` for a day that is none.
  init(_ filter: MemoryFilter) throws(HouseError) {
    let text = filter.text?.trimmed ?? ""
    guard text.utf16.count <= MemoryFilter.textLimit else { throw .tooLong(limit: MemoryFilter.textLimit) }
    search = SearchWords(text)
    isHopeless = search == nil && !text.isEmpty
    person = Self.names([filter.person ?? ""])
    kind = filter.kind
    use = filter.use
    first = try Self.day(filter.from, "from")
    last = try Self.day(filter.to, "to")
  }

  /// Whether one of the family fits; which use is made is a matter of the one that stands.
  func lets(_ family: FactFamily) -> Bool {
    !isHopeless && isInUse(family.fact) && family.all.contains(where: fits)
  }

  private func fits(_ fact: Fact) -> Bool {
    if let kind, fact.kind != kind { return false }
    if !person.isEmpty, person.isDisjoint(with: Self.names(fact.subjects + [fact.relation ?? ""])) {
      return false
    }
    if first != nil || last != nil {
      let said = CivilDay(fact.said)
      guard isWithin(DayRange(said)) || fact.meant.map(isWithin) ?? false else { return false }
    }
    guard let search else { return true }
    return search.stands(in: fact.told)
  }

  private func isInUse(_ fact: Fact) -> Bool {
    switch use {
    case nil: true
    case .used: fact.isUsable
    case .unconfirmed: fact.isUsable && fact.standing == .unconfirmed
    case .aside: !fact.isUsable
    }
  }

  private func isWithin(_ days: DayRange) -> Bool {
    (first.map { days.last >= $0 } ?? true) && (last.map { days.first <= $0 } ?? true)
  }

  /// Folded, so that an accent or a capital makes nobody another person.
  private static func names(_ names: [String]) -> Set<String> {
    Set(names.map { RecallTokenizer.words($0).joined(separator: " ") }.filter { !$0.isEmpty })
  }

  private static func day(_ name: String?, _ field: String) throws(HouseError) -> CivilDay? {
    guard let name, !name.isEmpty else { return nil }
    guard let day = CivilDay(named: name) else { throw .unfit(field: field) }
    return day
  }
}

extension SearchWords {
  /// Whether a text holds every word that is looked for.
  func stands(in text: String) -> Bool {
    let said = Set(RecallTokenizer.words(text))
    let missing = words.filter { word in
      !said.contains(word) && !(word == prefix && said.contains { $0.hasPrefix(word) })
    }
    guard !missing.isEmpty else { return true }
    let terms = said.reduce(into: Set<String>()) { $0.formUnion(Self.terms(of: $1)) }
    return missing.allSatisfy { !terms.isDisjoint(with: Self.terms(of: $0)) }
  }
}
