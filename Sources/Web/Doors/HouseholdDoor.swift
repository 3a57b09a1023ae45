import Companion
import HTTPTypes
import Hummingbird

/// How the house is and which model answers, for whoever is signed in; the host of the house may change the model.
struct HouseholdDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.household, use: health)
    doors.on(RouteTable.models, use: models)
    doors.on(RouteTable.useModel, use: use)
    doors.on(RouteTable.connectModel, use: connect)
    doors.on(RouteTable.fetchModel, use: fetch)
    doors.on(RouteTable.removeModel, use: remove)
  }

  @Sendable private func health(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().houseHealth(in: await visit.language()))
  }

  @Sendable private func models(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().models(in: await visit.language()))
  }

  private struct Name: Decodable { var name: String }

  @Sendable private func use(_ visit: Visit) async throws -> Response {
    let form: Name = try visit.json()
    try await visit.person().useModel(form.name)
    return .done
  }

  private struct Server: Decodable {
    var base: String
    var model: String?
    var key: String?
    var contextTokens: Int?
  }

  private struct Connected: Encodable {
    let connected: Bool
    /// To choose from, when none was chosen yet.
    let models: [String]
  }

  @Sendable private func connect(_ visit: Visit) async throws -> Response {
    let form: Server = try visit.json()
    let key = form.key.flatMap { $0.isEmpty ? nil : $0 }
    let choice = try await visit.person().connectModel(
      form.base, model: form.model, key: key, contextTokens: form.contextTokens)
    return .json(Connected(connected: choice.isEmpty, models: choice))
  }

  @Sendable private func fetch(_ visit: Visit) async throws -> Response {
    let form: Name = try visit.json()
    try await visit.person().fetchModel(form.name)
    return Response(status: .accepted)
  }

  @Sendable private func remove(_ visit: Visit) async throws -> Response {
    let form: Name = try visit.json()
    try await visit.person().removeModel(form.name)
    return .done
  }
}
