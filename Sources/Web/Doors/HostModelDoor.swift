import Companion
import Foundation
import HTTPTypes
import Hummingbird

/// Which model answers, for the house's own commands.
struct HostModelDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.hostModels, use: models)
    doors.on(RouteTable.hostUseModel, use: use)
    doors.on(RouteTable.hostConnectModel, use: connect)
    doors.on(RouteTable.hostRemoveModel, use: remove)
  }

  private struct Models: Encodable {
    let model: ModelStatus
    let usage: [ModelUsage]
  }

  @Sendable private func models(_ visit: Visit) async throws -> Response {
    let desk = visit.house.models
    return .json(Models(model: await desk.status(in: await visit.language()), usage: await desk.usage()))
  }

  private struct Name: Decodable { var name: String }

  @Sendable private func use(_ visit: Visit) async throws -> Response {
    let form: Name = try visit.json()
    try await naming(.notFound) { try await visit.house.models.use(form.name) }
    return .done
  }

  @Sendable private func connect(_ visit: Visit) async throws -> Response {
    let server: ConfiguredServer = try visit.json()
    try await naming(.unfit(field: "base")) { try await visit.house.models.connect(server) }
    return .done
  }

  @Sendable private func remove(_ visit: Visit) async throws -> Response {
    let form: Name = try visit.json()
    try await naming(.notFound) { try await visit.house.models.remove(form.name) }
    return .done
  }

  /// What the shelf or the engine refuses is the caller's to mend: it gets a name of the house.
  private func naming(_ name: HouseError, _ work: () async throws -> Void) async throws {
    do { try await work() } catch let error as HouseError { throw error } catch { throw name }
  }
}
