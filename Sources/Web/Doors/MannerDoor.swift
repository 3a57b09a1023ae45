import Companion
import Hummingbird

/// The manner in which a companion talks.
struct MannerDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.voice, use: show)
    doors.on(RouteTable.setVoice, use: set)
  }

  @Sendable private func show(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().voicePage(of: try visit.id("companion")))
  }

  private struct Switch: Decodable { var on: Bool }

  @Sendable private func set(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let companion = try visit.id("companion", of: CompanionProfile.self)
    try await resident.setVoice(try visit.json(Switch.self).on, of: companion)
    return .json(try await resident.voicePage(of: companion))
  }
}
