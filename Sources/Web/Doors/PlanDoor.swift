import Companion
import HTTPTypes
import Hummingbird

/// The person's own safety plan, and what of it stands on their card.
struct PlanDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.plan, use: read)
    doors.on(RouteTable.keepPlan, use: keep)
    doors.on(RouteTable.planCard, use: card)
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().safetyPlan())
  }

  @Sendable private func keep(_ visit: Visit) async throws -> Response {
    let plan: KeptPlan = try visit.json()
    return .json(try await visit.person().keep(plan))
  }

  @Sendable private func card(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().ownHelp())
  }
}
