import Companion
import HTTPTypes
import Hummingbird

/// Which time a companion's voice is taken from, and the card that is made of it.
struct PersonaDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.era, use: era)
    doors.on(RouteTable.chooseEra, use: choose)
    doors.on(RouteTable.personaCard, use: card)
    doors.on(RouteTable.distilPersona, use: distil)
    doors.on(RouteTable.deletePersona, use: delete)
    doors.on(RouteTable.keepPersona, use: keepAll)
    doors.on(RouteTable.usePersona, use: use)
    doors.on(RouteTable.addPersonaLine, use: addLine)
    doors.on(RouteTable.changePersonaLine, use: changeLine)
    doors.on(RouteTable.answerMemory, use: answer)
    doors.on(RouteTable.offeredMemories, use: offered)
  }

  private func companion(_ visit: Visit) throws -> CompanionProfile.ID {
    try visit.id("companion", of: CompanionProfile.self)
  }

  @Sendable private func era(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().eraPage(of: try companion(visit)))
  }

  @Sendable private func choose(_ visit: Visit) async throws -> Response {
    let choice: EraChoice = try visit.json()
    try await visit.person().chooseEra(choice, of: try companion(visit))
    return .done
  }

  @Sendable private func card(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().personaPage(of: try companion(visit)))
  }

  @Sendable private func distil(_ visit: Visit) async throws -> Response {
    let (resident, companion) = (try visit.person(), try companion(visit))
    try await resident.distilPersona(of: companion)
    return .json(try await resident.personaPage(of: companion), status: .accepted)
  }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    try await visit.person().deletePersona(of: try companion(visit))
    return .done
  }

  @Sendable private func keepAll(_ visit: Visit) async throws -> Response {
    let (resident, companion) = (try visit.person(), try companion(visit))
    try await resident.keepPersonaLines(of: companion)
    return .json(try await resident.personaPage(of: companion))
  }

  private struct Using: Decodable { var replaces: Bool? }

  @Sendable private func use(_ visit: Visit) async throws -> Response {
    let form = visit.body.isEmpty ? Using() : try visit.json(Using.self)
    let (resident, companion) = (try visit.person(), try companion(visit))
    try await resident.usePersona(of: companion, mayReplace: form.replaces ?? false)
    return .json(try await resident.personaPage(of: companion))
  }

  private struct NewLine: Decodable {
    var kind: PersonaLine.Kind
    var text: String
  }

  @Sendable private func addLine(_ visit: Visit) async throws -> Response {
    let form: NewLine = try visit.json()
    let resident = try visit.person()
    return .json(
      try await resident.addPersonaLine(form.kind, form.text, to: try companion(visit)), status: .created)
  }

  @Sendable private func changeLine(_ visit: Visit) async throws -> Response {
    let change: PersonaChange = try visit.json()
    let line = try visit.id("line", of: PersonaLine.self)
    return .json(
      try await visit.person().updatePersonaLine(line, change, of: try companion(visit)))
  }

  private struct Answer: Decodable {
    var remember: Bool
    var text: String?
  }

  @Sendable private func answer(_ visit: Visit) async throws -> Response {
    let answer: Answer = try visit.json()
    try await visit.person().answerMemory(
      try visit.id("line", of: PersonaLine.self), of: try companion(visit), remember: answer.remember,
      text: answer.text)
    return .done
  }

  @Sendable private func offered(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().offeredMemories())
  }
}
