/// What the person changes about a fact; what is `nil` keeps its value.
package struct FactChange: Codable, Sendable, Equatable {
  /// How two facts that cannot both be true are put right, seen from the one that names the other.
  package enum Settlement: String, Codable, Sendable, CaseIterable {
    /// This one is true now; the other is what was before.
    case this
    /// The other one is true now.
    case other
    /// They do not contradict each other.
    case both
  }

  /// In the person's own words from then on.
  package var text: String?
  package var kind: Fact.Kind?
  package var subjects: [String]?
  /// Empty for none.
  package var relation: String?
  /// `2026-11-22`; empty for none. One day where only one of the two is given.
  package var from: String?
  package var to: String?
  package var confirmed: Bool?
  package var pinned: Bool?
  /// Not to be used again.
  package var barred: Bool?
  package var wrong: Bool?
  /// The one companion that may use it.
  package var companion: CompanionProfile.ID?
  /// For all companions; stands before `companion`.
  package var shared: Bool?
  package var settle: Settlement?

  package init(
    text: String? = nil, kind: Fact.Kind? = nil, subjects: [String]? = nil, relation: String? = nil,
    from: String? = nil, to: String? = nil, confirmed: Bool? = nil, pinned: Bool? = nil,
    barred: Bool? = nil, wrong: Bool? = nil, companion: CompanionProfile.ID? = nil, shared: Bool? = nil,
    settle: Settlement? = nil
  ) {
    self.text = text
    self.kind = kind
    self.subjects = subjects
    self.relation = relation
    self.from = from
    self.to = to
    self.confirmed = confirmed
    self.pinned = pinned
    self.barred = barred
    self.wrong = wrong
    self.companion = companion
    self.shared = shared
    self.settle = settle
  }

  /// - Throws: `HouseError.unfit` naming the field that does not fit, `.empty`, `.tooLong`.
  func laid(over fact: Fact) throws(HouseError) -> Fact {
    var fact = fact
    if let text {
      let text = try Fact.fit(text)
      if text != fact.text { (fact.text, fact.standing) = (text, .edited) }
    }
    if let kind { fact.kind = kind }
    if let subjects { fact.subjects = try Fact.fit(subjects) }
    if let relation { fact.relation = try Fact.fit(relation: relation) }
    if from != nil || to != nil { fact.meant = try Self.days(from, to) }
    if let pinned { fact.isPinned = pinned }
    if let barred { fact.isBarred = barred }
    if let wrong { fact.standing = try Self.standing(of: fact, isWrong: wrong) }
    if confirmed == true, fact.standing != .edited { fact.standing = .confirmed }
    if let companion { fact.companion = companion }
    if shared == true { fact.companion = nil }
    return fact
  }

  /// What somebody wrote themselves is not wrong: they may change it or delete it.
  private static func standing(of fact: Fact, isWrong: Bool) throws(HouseError) -> Fact.Standing {
    guard isWrong else { return fact.standing == .wrong ? .unconfirmed : fact.standing }
    guard !fact.sources.isEmpty else { throw .unfit(field: "wrong") }
    return .wrong
  }

  private static func days(_ from: String?, _ to: String?) throws(HouseError) -> DayRange? {
    func day(_ name: String?, _ field: String) throws(HouseError) -> CivilDay? {
      guard let name, !name.isEmpty else { return nil }
      guard let day = CivilDay(named: name) else { throw .unfit(field: field) }
      return day
    }
    let (first, last) = (try day(from, "from"), try day(to, "to"))
    guard let one = first ?? last else { return nil }
    return DayRange(one, last ?? one)
  }
}

/// A fact the person writes by hand.
package struct NewFact: Codable, Sendable, Equatable {
  package var text: String
  package var kind: Fact.Kind
  package var subjects: [String]?
  package var relation: String?
  package var from: String?
  package var to: String?
  package var pinned: Bool?
  package var companion: CompanionProfile.ID?

  package init(
    text: String, kind: Fact.Kind, subjects: [String]? = nil, relation: String? = nil, from: String? = nil,
    to: String? = nil, pinned: Bool? = nil, companion: CompanionProfile.ID? = nil
  ) {
    self.text = text
    self.kind = kind
    self.subjects = subjects
    self.relation = relation
    self.from = from
    self.to = to
    self.pinned = pinned
    self.companion = companion
  }

  /// What is to be laid over a fact that has only its words.
  var change: FactChange {
    FactChange(
      subjects: subjects, relation: relation, from: from, to: to, pinned: pinned, companion: companion)
  }
}

extension Fact {
  /// - Throws: `HouseError.empty`, `.tooLong`.
  static func fit(_ text: String) throws(HouseError) -> String {
    let text = HiddenCharacters.line(text)
    guard !text.isEmpty else { throw .empty }
    guard text.count <= textLimit else { throw .tooLong(limit: textLimit) }
    return text
  }

  static func fit(_ subjects: [String]) throws(HouseError) -> [String] {
    let names = subjects.map(HiddenCharacters.line).filter { !$0.isEmpty }
    guard names.count <= subjectsLimit, names.allSatisfy({ $0.count <= nameLimit }) else {
      throw .unfit(field: "subjects")
    }
    return names
  }

  static func fit(relation: String) throws(HouseError) -> String? {
    let relation = HiddenCharacters.line(relation)
    guard relation.count <= nameLimit else { throw .unfit(field: "relation") }
    return relation.isEmpty ? nil : relation
  }
}
