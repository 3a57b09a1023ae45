import Store
import Vault

extension Resident {
  /// What is known of the person, newest said first.
  /// - Throws: `HouseError.unfit` for the limit or a day, `.tooLong`, `.notFound` for what the page is to go on from.
  package func remembered(_ filter: MemoryFilter) async throws -> MemoryPage {
    let limit = filter.limit ?? 30
    guard MemoryFilter.pageLimit.contains(limit) else { throw HouseError.unfit(field: "limit") }
    let sieve = try MemorySieve(filter)
    let facts = try await facts()
    let found = FactFamily.all(of: facts).filter(sieve.lets)
    var start = 0
    if let after = filter.after {
      guard facts.contains(where: { $0.id == after }) else { throw HouseError.notFound }
      start = found.firstIndex { $0.fact.id == after }.map { $0 + 1 } ?? found.count
    }
    let page = found[start...].prefix(limit)
    let titles = try await titles(of: page.flatMap(\.all))
    return MemoryPage(
      facts: page.map { $0.shown(titles) }, count: found.count,
      next: start + page.count < found.count ? page.last?.fact.id : nil,
      people: Self.people(in: facts), total: facts.count)
  }

  /// A fact as the page shows it, with those it took the place of.
  /// - Throws: `HouseError.notFound`.
  package func shown(_ id: Fact.ID) async throws -> ShownFact {
    let families = FactFamily.all(of: try await facts())
    guard let family = families.first(where: { $0.all.contains { $0.id == id } }) else {
      throw HouseError.notFound
    }
    let titles = try await titles(of: family.all)
    if family.fact.id == id { return family.shown(titles) }
    return ShownFact(try await fact(id), titles: titles)
  }

  /// Names of those a usable fact is about, the most spoken of first.
  private static func people(in facts: [Fact]) -> [String] {
    let names = facts.filter(\.isUsable).flatMap { Set($0.subjects) }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(MemoryPage.mostPeople)
      .map(\.key)
  }

  /// The titles of the conversations the facts were said in.
  func titles(of facts: [Fact]) async throws -> [ChatThread.ID: String] {
    let ids = Set(facts.flatMap { $0.sources.map(\.thread.raw) })
    guard !ids.isEmpty else { return [:] }
    let threads = try await records { chest in
      try await chest.values(ChatThread.self, Array(ids), in: .thread).values
    }
    return Dictionary(threads.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }
}

extension FactFamily {
  func shown(_ titles: [ChatThread.ID: String]) -> ShownFact {
    ShownFact(fact, older: older.map { ShownFact($0, titles: titles) }, titles: titles)
  }
}
