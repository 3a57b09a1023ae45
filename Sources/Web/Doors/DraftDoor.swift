import Companion
import HTTPTypes
import Hummingbird

/// What is typed and attached in a thread and not said yet.
struct DraftDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.draft, use: read)
    doors.on(RouteTable.keepDraft, use: keep)
    doors.on(RouteTable.keepDraftFiles, use: keepFiles)
  }

  private struct Draft: Encodable {
    var text: String
    var files: [NewAttachment]
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    let thread = try visit.id("thread", of: ChatThread.self)
    let resident = try visit.person()
    return .json(
      Draft(text: try await resident.draft(of: thread), files: try await resident.unsentFiles(of: thread)))
  }

  private struct Writing: Decodable, NumberedWriting {
    var text: String
    var page: Named<DraftOrder.Page>?
    var number: Int?
    /// The page has not been told what stands there.
    var unread: Bool?
  }

  @Sendable private func keep(_ visit: Visit) async throws -> Response {
    let writing: Writing = try visit.json()
    try await visit.person().keepDraft(
      writing.text, of: try visit.id("thread"), order: writing.order, isUnread: writing.unread ?? false)
    return .done
  }

  private struct Files: Decodable { var files: [NewAttachment] }

  @Sendable private func keepFiles(_ visit: Visit) async throws -> Response {
    let form: Files = try visit.json()
    try await visit.person().keepUnsentFiles(form.files, of: try visit.id("thread"))
    return .done
  }
}
