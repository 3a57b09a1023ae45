import Companion
import HTTPTypes
import Hummingbird

/// How near a companion's voice comes: measures and the blind game.
struct FidelityDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.fidelity, use: page)
    doors.on(RouteTable.beginMeasure, use: begin)
    doors.on(RouteTable.changeMeasure, use: change)
    doors.on(RouteTable.gameRound, use: round)
    doors.on(RouteTable.guess, use: guess)
  }

  @Sendable private func page(_ visit: Visit) async throws -> Response {
    let language = await visit.language()
    return .json(try await visit.person().fidelity(of: try visit.id("companion"), in: language))
  }

  private struct Begin: Decodable {
    var pairs: Int
    var step: VoiceStep.ID?
    /// The host that the person agreed to send the messages to.
    var sends: String?
  }

  private struct Begun: Encodable { let id: FidelityRun.ID }

  @Sendable private func begin(_ visit: Visit) async throws -> Response {
    let form: Begin = try visit.json()
    let id = try await visit.person().beginMeasure(
      of: try visit.id("companion"), pairs: form.pairs, step: form.step, sends: form.sends)
    return .json(Begun(id: id), status: .created)
  }

  private struct Change: Decodable {
    var run: FidelityRun.ID
    var act: Resident.RunAct
  }

  @Sendable private func change(_ visit: Visit) async throws -> Response {
    let form: Change = try visit.json()
    try await visit.person().act(form.act, on: form.run, of: try visit.id("companion"))
    return .done
  }

  private struct Round: Decodable {
    var run: FidelityRun.ID
    var anew: Bool?
  }

  @Sendable private func round(_ visit: Visit) async throws -> Response {
    let form: Round = try visit.json()
    return .json(
      try await visit.person().nextRound(
        of: try visit.id("companion"), run: form.run, anew: form.anew ?? false))
  }

  private struct Guess: Decodable {
    var round: String
    var side: GameSide
  }

  @Sendable private func guess(_ visit: Visit) async throws -> Response {
    let form: Guess = try visit.json()
    let language = await visit.language()
    return .json(
      try await visit.person().guess(
        form.side, in: form.round, of: try visit.id("companion"), language: language))
  }
}
