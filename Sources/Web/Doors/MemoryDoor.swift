import Companion
import HTTPTypes
import Hummingbird

/// What is known of the person, and what they do not want remembered.
struct MemoryDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.searchMemory, use: search)
    doors.on(RouteTable.memoryProfile, use: profile)
    doors.on(RouteTable.addFact, use: write)
    doors.on(RouteTable.mergeFacts, use: merge)
    doors.on(RouteTable.fact, use: read)
    doors.on(RouteTable.changeFact, use: change)
    doors.on(RouteTable.deleteFact, use: delete)
    doors.on(RouteTable.forgotten, use: marks)
    doors.on(RouteTable.forget, use: forget)
    doors.on(RouteTable.unforget, use: unforget)
  }

  /// The filter stands in the body, so that what is looked for is in no address and no log.
  @Sendable private func search(_ visit: Visit) async throws -> Response {
    let filter = visit.body.isEmpty ? MemoryFilter() : try visit.json(MemoryFilter.self)
    return .json(try await visit.person().remembered(filter))
  }

  @Sendable private func profile(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().memoryProfile())
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().shown(try visit.id("fact", of: Fact.self)))
  }

  @Sendable private func write(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let fact = try await resident.addFact(try visit.json())
    return .json(try await resident.shown(fact.id), status: .created)
  }

  private struct Merging: Decodable {
    var facts: [Fact.ID]
    var text: String
  }

  @Sendable private func merge(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let form: Merging = try visit.json()
    let fact = try await resident.merge(form.facts, into: form.text)
    return .json(try await resident.shown(fact.id))
  }

  @Sendable private func change(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let fact = try await resident.update(
      try visit.id("fact", of: Fact.self), try visit.json(FactChange.self))
    return .json(try await resident.shown(fact.id))
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteFact(try visit.id("fact"))
    return .done
  }

  @Sendable private func marks(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().marks())
  }

  @Sendable private func forget(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let mark = try await resident.forget(try visit.json(NewMark.self))
    return .json(try await resident.marks().first { $0.id == mark.id }, status: .created)
  }

  @Sendable private func unforget(_ visit: Visit) async throws -> Response {
    try await visit.person().unforget(try visit.id("mark"))
    return .done
  }
}
