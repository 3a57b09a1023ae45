import Companion
import HTTPTypes
import Hummingbird

/// The companions a person talks with.
struct CompanionDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.companions, use: list)
    doors.on(RouteTable.addCompanion, use: create)
    doors.on(RouteTable.changeCompanion, use: change)
    doors.on(RouteTable.deleteCompanion, use: delete)
    doors.on(RouteTable.companionThreads, use: threads)
    doors.on(RouteTable.addThread, use: addThread)
  }

  @Sendable private func list(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().companions())
  }

  @Sendable private func create(_ visit: Visit) async throws -> Response {
    let draft: CompanionDraft = try visit.json()
    return .json(try await visit.person().addCompanion(draft), status: .created)
  }

  @Sendable private func change(_ visit: Visit) async throws -> Response {
    let id = try visit.id("companion", of: CompanionProfile.self)
    let draft: CompanionDraft = try visit.json()
    return .json(try await visit.person().updateCompanion(id, draft))
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteCompanion(try visit.id("companion"))
    return .done
  }

  @Sendable private func threads(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let companion = try await resident.companion(try visit.id("companion"))
    return .json(try await resident.threads(of: companion.id))
  }

  private struct NewThread: Decodable {
    var `private`: Bool?
    /// What will be said in it. Not kept: when no thread can be made, it tells whether help lines are called for.
    var saying: String?
  }

  @Sendable private func addThread(_ visit: Visit) async throws -> Response {
    let form = visit.body.isEmpty ? nil : try visit.json(NewThread.self)
    let companion = try visit.id("companion", of: CompanionProfile.self)
    return try await visit.warning(of: form?.saying ?? "") { resident in
      .json(
        try await resident.addThread(with: companion, isPrivate: form?.private ?? false), status: .created)
    }
  }
}
