import Companion
import HTTPTypes
import Hummingbird

/// What is typed in a thread and not said yet.
struct DraftDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.draft, use: read)
    doors.on(RouteTable.keepDraft, use: keep)
  }

  private struct Draft: Codable, Sendable { var text: String }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    .json(Draft(text: try await visit.person().draft(of: try visit.id("thread"))))
  }

  @Sendable private func keep(_ visit: Visit) async throws -> Response {
    let draft: Draft = try visit.json()
    try await visit.person().keepDraft(draft.text, of: try visit.id("thread"))
    return .done
  }
}
