import Companion
import HTTPTypes
import Hummingbird

/// Delicate talks, rehearsed. The other's answer is short and judged whole before it is shown, so it is simply waited for.
struct RehearsalDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.rehearsals, use: list)
    doors.on(RouteTable.beginRehearsal, use: begin)
    doors.on(RouteTable.rehearsal, use: read)
    doors.on(RouteTable.changeRehearsal, use: change)
    doors.on(RouteTable.deleteRehearsal, use: delete)
    doors.on(RouteTable.sayInRehearsal, use: say)
    doors.on(RouteTable.deleteTurns, use: deleteTurns)
    doors.on(RouteTable.deleteTurn, use: deleteTurn)
    doors.on(RouteTable.deleteScript, use: deleteScript)
    doors.on(RouteTable.replay, use: replay)
  }

  @Sendable private func list(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().rehearsals())
  }

  @Sendable private func begin(_ visit: Visit) async throws -> Response {
    let scene: TalkScene = try visit.json()
    return try await visit.warning(of: scene.words.joined(separator: "\n")) {
      .json(try await $0.beginRehearsal(scene), status: .created)
    }
  }

  @Sendable private func read(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().rehearsal(try visit.id("rehearsal")))
  }

  @Sendable private func change(_ visit: Visit) async throws -> Response {
    let change: RehearsalChange = try visit.json()
    return .json(try await visit.person().change(change, of: try visit.id("rehearsal")))
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().deleteRehearsal(try visit.id("rehearsal"))
    return .done
  }

  private struct Said: Decodable { var text: String }

  @Sendable private func say(_ visit: Visit) async throws -> Response {
    let form: Said = try visit.json()
    let id = try visit.id("rehearsal", of: TalkRehearsal.self)
    return try await visit.warning(of: form.text) { .json(try await $0.say(form.text, in: id)) }
  }

  @Sendable private func deleteTurns(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().deleteTurn(nil, of: try visit.id("rehearsal")))
  }

  @Sendable private func deleteTurn(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().deleteTurn(try visit.id("turn"), of: try visit.id("rehearsal")))
  }

  @Sendable private func deleteScript(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().deleteScript(try visit.id("script"), of: try visit.id("rehearsal")))
  }

  private struct Replay: Decodable {
    /// Without one another take begins.
    var turn: TalkTurn.ID?
    var exchange: Bool?
  }

  @Sendable private func replay(_ visit: Visit) async throws -> Response {
    let form: Replay = visit.body.isEmpty ? Replay() : try visit.json()
    return .json(
      try await visit.person().replay(
        try visit.id("rehearsal"), from: form.turn, exchangingRoles: form.exchange ?? false))
  }
}
