import Companion
import HTTPTypes
import Hummingbird

/// Samples of each tone, for whoever chooses one.
struct ToneDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.tone, use: tone)
  }

  @Sendable private func tone(_ visit: Visit) async throws -> Response {
    .json(ToneSamples(in: await visit.language()))
  }
}
