import Foundation

/// What becomes of the facts, all of it or nothing.
package struct FactRevision: Sendable, Equatable {
  package var new: [Fact] = []
  /// In place of those of the same id; one that is gone meanwhile is passed over.
  package var changed: [Fact] = []
  package var gone: Set<Fact.ID> = []

  package init(new: [Fact] = [], changed: [Fact] = [], gone: Set<Fact.ID> = []) {
    self.new = new
    self.changed = changed
    self.gone = gone
  }

  var isEmpty: Bool { new.isEmpty && changed.isEmpty && gone.isEmpty }
}

extension Fact {
  /// The fact as it may be kept: one line, without what nobody sees, within its limits.
  /// - Returns: `nil` where nothing is left to be kept.
  var tidied: Fact? {
    var fact = self
    fact.text = HiddenCharacters.line(text)
    guard !fact.text.isEmpty, fact.text.count <= Self.textLimit else { return nil }
    fact.subjects = Array(
      subjects.map { String(HiddenCharacters.line($0).prefix(Self.nameLimit)) }.filter { !$0.isEmpty }
        .prefix(Self.subjectsLimit))
    fact.relation = relation.map { String(HiddenCharacters.line($0).prefix(Self.nameLimit)) }
    if fact.relation?.isEmpty == true { fact.relation = nil }
    fact.confidence = confidence.isFinite ? min(1, max(0, confidence)) : 0
    fact.sources = Self.kept(sources)
    if let last = fact.sources.last?.said { fact.said = last }
    guard !fact.sources.isEmpty || standing == .edited || origin != nil else { return nil }
    return fact
  }

  /// Each quote once, oldest first, the oldest and the newest of many.
  private static func kept(_ sources: [Source]) -> [Source] {
    var kept: [Source] = []
    for source in sources.sorted(by: { $0.said < $1.said }) where !source.quote.trimmed.isEmpty {
      let quote = String(source.quote.prefix(quoteLimit))
      let source = Source(
        message: source.message, thread: source.thread, quote: quote, said: source.said)
      if !kept.contains(where: { $0.message == source.message && $0.quote == quote }) { kept.append(source) }
    }
    guard kept.count > sourcesLimit else { return kept }
    return [kept[0]] + kept.suffix(sourcesLimit - 1)
  }

  /// Whether it has that passage already, whatever the fraction of a second its moment was rounded to.
  func rests(on source: Source) -> Bool {
    sources.contains { $0.message == source.message && $0.quote == source.quote }
  }

  /// Without the sources that are gone, and without what only they said.
  /// - Returns: `nil` when what is left does not say all of it, and the words are not the person's own.
  func without(_ isGone: (Source) -> Bool) -> Fact? {
    var fact = self
    fact.sources.removeAll(where: isGone)
    guard fact.sources.count < sources.count else { return self }
    if let last = fact.sources.last?.said { fact.said = last }
    guard standing != .edited else { return fact }
    let left = fact.sources.map(\.quote)
    let held = left.reduce(into: Set<String>()) { $0.formUnion(FactTerms($1).terms) }
    guard !left.isEmpty, FactTerms(text).terms.isSubset(of: held) else { return nil }
    func holds(_ word: String) -> Bool { FactTerms(word).terms.isSubset(of: held) }
    fact.subjects.removeAll { !holds($0) }
    if let relation, !holds(relation) { fact.relation = nil }
    // The day may have been worked out from what is gone.
    if sources.first.map(isGone) ?? false { fact.meant = nil }
    return fact
  }
}

extension [Fact.ID: Fact] {
  /// The others as they stand without these: what one of them took the place of is tied to what came after it, and
  /// nothing is asked about one that is gone.
  /// - Returns: Those that change, the gone ones not among them.
  func relinked(without gone: Set<Fact.ID>) -> [Fact] {
    guard !gone.isEmpty else { return [] }
    // A chain that was broken in several places is followed to the first that stands; never in a circle.
    func standing(_ id: Fact.ID?, by path: KeyPath<Fact, Fact.ID?>) -> Fact.ID? {
      var id = id
      var seen: Set<Fact.ID> = []
      while let named = id, gone.contains(named), seen.insert(named).inserted {
        id = self[named]?[keyPath: path]
      }
      return id.flatMap { gone.contains($0) || self[$0] == nil ? nil : $0 }
    }
    return values.compactMap { fact in
      guard !gone.contains(fact.id) else { return nil }
      var next = fact
      next.supersedes = standing(fact.supersedes, by: \.supersedes)
      next.supersededBy = standing(fact.supersededBy, by: \.supersededBy)
      if let other = fact.contradicts, gone.contains(other) || self[other] == nil { next.contradicts = nil }
      return next == fact ? nil : next
    }
  }
}
