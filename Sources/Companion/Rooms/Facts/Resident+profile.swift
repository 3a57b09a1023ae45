import Safeguard

extension Resident {
  /// The picture of the person, as their facts give it now.
  package func memoryProfile() async throws -> MemoryProfile {
    let person = try await person()
    let facts = try await facts()
    let usable = facts.filter(\.isUsable)
    let painter = ProfilePainter(
      facts: usable, today: CivilDay(number: Int32(clamping: wall(now()).day)))
    let (ties, bonds) = painter.ties()
    return MemoryProfile(
      name: person.name, ties: ties, bonds: bonds, parts: painter.parts(),
      questions: try await questions(in: usable),
      unconfirmed: usable.count { $0.standing == .unconfirmed })
  }

  /// Pairs of usable facts of which one names the other.
  private func questions(in facts: [Fact]) async throws -> [MemoryProfile.Question] {
    let byID = Dictionary(facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = facts.compactMap { fact in fact.contradicts.flatMap { byID[$0] }.map { (fact, $0) } }
    let titles = try await titles(of: pairs.flatMap { [$0.0, $0.1] })
    return pairs.map {
      MemoryProfile.Question(
        fact: ShownFact($0.0, titles: titles), other: ShownFact($0.1, titles: titles))
    }
  }
}
