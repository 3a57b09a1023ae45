import Foundation
import Store
import Vault

extension Resident {
  /// Tries at a change that another one overtakes. Each turn touches its thread, so there may be a few.
  private static let factAttempts = 10

  /// Everything known of the person, newest said first; also what is wrong, barred or superseded (`Fact.isUsable`).
  package func facts() async throws -> [Fact] {
    try await records { chest in
      Self.inOrder(try await self.factShelf.facts(in: chest).facts.values.map(\.fact))
    }
  }

  /// - Throws: `HouseError.notFound`.
  package func fact(_ id: Fact.ID) async throws -> Fact {
    try await records { chest in
      guard let held = try await self.factShelf.facts(in: chest).facts[id] else { throw HouseError.notFound }
      return held.fact
    }
  }

  /// Takes in facts that were read out of what was said, as `revise` does.
  /// - Returns: Those that were kept.
  @discardableResult
  package func add(_ facts: [Fact]) async throws -> [Fact] {
    try await revise { _ in FactRevision(new: facts) }.new
  }

  /// Changes facts in one transaction, from what stands at that moment.
  ///
  /// The one way facts come in, so that what is promised of them is kept here: a source is one of the person's own
  /// messages that still stands, is not private and not to be forgotten, and holds the quote letter by letter; any
  /// other source falls away, and a fact that has none left is not kept, unless its words are the person's own. What a
  /// model took its time to read out of a message that was deleted meanwhile does not come back.
  ///
  /// - Parameter work: Given the facts, newest said first, says what becomes of them; called again when something
  ///   overtakes it.
  /// - Returns: What was kept of it.
  /// - Throws: `HouseError.unfit` for `facts` when there are too many, `.conflict` after ten attempts.
  @discardableResult
  package func revise(
    _ work: @Sendable ([Fact]) throws -> FactRevision
  ) async throws -> FactRevision {
    for _ in 0..<Self.factAttempts {
      do {
        return try await revising.run(.fact) {
          try await records { chest in try await self.revise(work, in: chest) }
        }
      } catch HouseError.conflict {
        continue
      }
    }
    throw HouseError.conflict
  }

  private func revise(
    _ work: @Sendable ([Fact]) throws -> FactRevision, in chest: Chest
  ) async throws -> FactRevision {
    let (held, readAt) = try await factShelf.facts(in: chest)
    let standing = held.mapValues(\.fact)
    let wish = try work(Self.inOrder(Array(standing.values)))
    guard !wish.isEmpty else { return wish }
    let evidence = try await evidence(for: wish, beside: standing, in: chest)
    var made = FactRevision(gone: wish.gone.filter { standing[$0] != nil })
    var after = standing
    for id in made.gone { after[id] = nil }
    for fact in wish.changed where after[fact.id] != nil {
      guard let kept = evidence.checked(fact, beside: standing[fact.id])?.tidied else { continue }
      after[fact.id] = kept
    }
    for fact in wish.new where standing[fact.id] == nil {
      guard let kept = evidence.checked(fact, beside: nil)?.tidied else { continue }
      after[kept.id] = kept
      made.new.append(kept)
    }
    guard after.count <= max(FactShelf.limit, standing.count) else { throw HouseError.unfit(field: "facts") }
    var whole = standing
    for (id, fact) in after { whole[id] = fact }
    for fact in whole.relinked(without: made.gone) { after[fact.id] = fact }
    let fresh = Set(made.new.map(\.id))
    made.new = made.new.compactMap { after[$0.id] }
    made.changed = after.values.filter { !fresh.contains($0.id) && standing[$0.id] != $0 }
    var changes = try made.new.map { try Chest.Change.append($0, in: .fact, id: $0.id.raw) }
    changes += try made.changed.map { fact in
      try Chest.Change.replace(fact, in: .fact, id: fact.id.raw, expecting: held[fact.id]?.version)
    }
    changes += made.gone.map { Chest.Change.delete(.fact, id: $0.raw) }
    guard !changes.isEmpty else { return made }
    do {
      let addresses = try await chest.commit(changes + evidence.guards)
      factShelf.put(back: Self.held(after, addresses, over: held), readAt: readAt)
    } catch StoreError.missing {
      // A thread that held a source, or the fact itself, is gone.
      throw HouseError.conflict
    }
    return made
  }

  private static func held(
    _ facts: [Fact.ID: Fact], _ addresses: [RecordAddress], over former: FactShelf.Facts
  ) -> FactShelf.Facts {
    let versions = Dictionary(
      addresses.filter { $0.room == .fact }.map { (Fact.ID(raw: $0.id), $0.version) },
      uniquingKeysWith: { _, last in last })
    return facts.reduce(into: [:]) { held, one in
      guard let version = versions[one.key] ?? former[one.key]?.version else { return }
      held[one.key] = FactShelf.Held(fact: one.value, version: version)
    }
  }

  static func inOrder(_ facts: [Fact]) -> [Fact] {
    facts.sorted { one, other in
      one.said == other.said ? one.id.description > other.id.description : one.said > other.said
    }
  }

  // MARK: Sources

  /// The messages that new sources name, as they stand.
  private struct Evidence {
    var messages: [Message.ID: Message] = [:]
    var forgotten = Forgotten()
    /// Changes nothing, and fails when anything touches these threads at the same moment: a deletion is then seen at
    /// the next look.
    var guards: [Chest.Change] = []

    /// The fact with the sources that hold; those that stood before are not looked at again.
    func checked(_ fact: Fact, beside former: Fact?) -> Fact? {
      if forgotten.covers(fact), former == nil, fact.standing != .edited { return nil }
      return fact.without { source in
        if former?.rests(on: source) == true { return false }
        guard let message = messages[source.message], message.thread == source.thread,
          message.role == .person, !forgotten.covers(message)
        else { return true }
        return source.quote.isEmpty || !message.text.contains(source.quote)
      }
    }
  }

  private func evidence(
    for wish: FactRevision, beside standing: [Fact.ID: Fact], in chest: Chest
  ) async throws -> Evidence {
    let named = (wish.new + wish.changed).flatMap { fact in
      fact.sources.filter { standing[fact.id]?.rests(on: $0) != true }
    }
    var evidence = Evidence()
    evidence.forgotten = try await factShelf.forgotten(in: chest)
    guard !named.isEmpty else { return evidence }
    let ids = Array(Set(named.map(\.message.raw)))
    // Private messages stand elsewhere: none of them is found.
    for message in try await chest.values(Message.self, ids, in: .message).values {
      evidence.messages[message.id] = message
    }
    for id in Set(evidence.messages.values.map(\.thread)) {
      guard let thread = try await chest.value(ChatThread.self, id.raw, in: .thread) else { continue }
      evidence.guards.append(
        try .replace(thread.value, in: .thread, id: id.raw, expecting: thread.address.version))
    }
    return evidence
  }
}
