import Foundation
import Store

/// What the person does with what is known of them.
extension Resident {
  /// Facts that are made one at once, at most.
  package static let mergeLimit = 2...20

  /// Keeps what the person writes, without a source.
  /// - Throws: `HouseError.empty`, `.tooLong`, `.unfit` naming the field, `.notFound` for the companion.
  package func addFact(_ new: NewFact) async throws -> Fact {
    if let companion = new.companion { _ = try await self.companion(companion) }
    let blank = Fact(
      kind: new.kind, text: try Fact.fit(new.text), said: now(), standing: .edited,
      language: try await person().language)
    let fact = try new.change.laid(over: blank)
    let made = try await revise { _ in FactRevision(new: [fact]) }
    guard let kept = made.new.first else { throw HouseError.empty }
    return kept
  }

  /// Changes, confirms, pins, bars, or says that it was wrong.
  /// - Throws: `HouseError.notFound` for the fact or the companion, and what `FactChange.laid` throws.
  package func update(_ id: Fact.ID, _ change: FactChange) async throws -> Fact {
    _ = try await fact(id)
    if let companion = change.companion { _ = try await self.companion(companion) }
    try await revise { facts in
      guard let standing = facts.first(where: { $0.id == id }) else { throw HouseError.notFound }
      var fact = try change.laid(over: standing)
      var changed: [Fact] = []
      if let settle = change.settle {
        guard let other = facts.first(where: { $0.id == fact.contradicts }) else {
          throw HouseError.conflict
        }
        let (one, another) = Self.settled(settle, fact, other)
        fact = one
        changed.append(another)
      }
      return FactRevision(changed: changed + [fact])
    }
    return try await fact(id)
  }

  /// Also what waits to be read of the messages it comes from: the model would read it out of them once more.
  /// - Throws: `HouseError.notFound`.
  package func deleteFact(_ id: Fact.ID) async throws {
    let messages = Set(try await fact(id).sources.map(\.message))
    let waiting = try await FactReading(resident: self).removals(of: messages)
    if !waiting.isEmpty { try await records { chest in _ = try await chest.commit(waiting) } }
    try await revise { _ in FactRevision(gone: [id]) }
  }

  /// Makes one fact of several, in words of the person's own: with all their sources, under the id of the first.
  /// - Throws: `HouseError.notFound`, `.empty`, `.tooLong`, `.unfit` for `facts` when they are too few or too many.
  package func merge(_ ids: [Fact.ID], into text: String) async throws -> Fact {
    guard Self.mergeLimit.contains(Set(ids).count), let first = ids.first else {
      throw HouseError.unfit(field: "facts")
    }
    let text = try Fact.fit(text)
    try await revise { facts in
      let chosen = ids.compactMap { id in facts.first { $0.id == id } }
      guard chosen.count == ids.count, var one = chosen.first else { throw HouseError.notFound }
      // What one companion alone may use is not told to another by way of a third fact.
      guard Set(chosen.compactMap(\.companion)).count <= 1 else { throw HouseError.unfit(field: "facts") }
      let others = chosen.dropFirst().filter { $0.id != first }
      for other in others { one.take(in: other) }
      one.text = text
      one.standing = .edited
      return FactRevision(changed: [one], gone: Set(others.map(\.id)))
    }
    return try await fact(first)
  }

  private static func settled(
    _ settlement: FactChange.Settlement, _ fact: Fact, _ other: Fact
  ) -> (Fact, Fact) {
    var (fact, other) = (fact, other)
    fact.contradicts = nil
    switch settlement {
    case .both: break
    case .this:
      fact.supersedes = other.id
      other.supersededBy = fact.id
      if fact.standing == .unconfirmed { fact.standing = .confirmed }
    case .other:
      other.supersedes = fact.id
      fact.supersededBy = other.id
      if other.standing == .unconfirmed { other.standing = .confirmed }
    }
    return (fact, other)
  }
}

extension Fact {
  /// Takes over what another one knows; its words are left.
  fileprivate mutating func take(in other: Fact) {
    sources += other.sources
    for subject in other.subjects where !subjects.contains(subject) && subjects.count < Self.subjectsLimit {
      subjects.append(subject)
    }
    relation = relation ?? other.relation
    said = max(said, other.said)
    if let days = other.meant {
      meant = meant.map { DayRange(min($0.first, days.first), max($0.last, days.last)) } ?? days
    }
    isPinned = isPinned || other.isPinned
    isBarred = isBarred || other.isBarred
    // What only one companion may use stays with that one.
    companion = companion ?? other.companion
  }
}
