import Companion
import HTTPTypes
import Hummingbird

/// Search over everything that was said.
struct SearchDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.search, use: search)
  }

  /// In the body, so that what is looked for stands in no address and no log.
  private struct Form: Decodable {
    var text: String
    var limit: Int?
    var companion: CompanionProfile.ID?
  }

  @Sendable private func search(_ visit: Visit) async throws -> Response {
    let form: Form = try visit.json()
    return .json(
      try await visit.person().search(form.text, with: form.companion, limit: form.limit ?? 30))
  }
}
