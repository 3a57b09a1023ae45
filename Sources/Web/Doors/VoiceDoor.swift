import Companion
import HTTPTypes
import Hummingbird

/// Who answers for a companion, a move from a model that ends, and the farewell to the voice that was.
struct VoiceDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.changes, use: changes)
    doors.on(RouteTable.decide, use: decide)
    doors.on(RouteTable.retirements, use: retirements)
    doors.on(RouteTable.companionRetirements, use: ofCompanion)
    doors.on(RouteTable.enterRetirement, use: enter)
    doors.on(RouteTable.forgetRetirement, use: forget)
    doors.on(RouteTable.farewell, use: farewell)
    doors.on(RouteTable.writeFarewell, use: write)
    doors.on(RouteTable.sayFarewell, use: say)
    doors.on(RouteTable.forgetFarewell, use: forgetFarewell)
  }

  @Sendable private func changes(_ visit: Visit) async throws -> Response {
    let language = await visit.language()
    return .json(try await visit.person().changes(of: try visit.id("companion"), in: language))
  }

  @Sendable private func decide(_ visit: Visit) async throws -> Response {
    let choice: ChangeChoice = try visit.json()
    let language = await visit.language()
    return .json(try await visit.person().decide(choice, for: try visit.id("companion"), in: language))
  }

  @Sendable private func retirements(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().retirements())
  }

  @Sendable private func ofCompanion(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().retirements(of: try visit.id("companion")))
  }

  @Sendable private func enter(_ visit: Visit) async throws -> Response {
    let new: NewRetirement = try visit.json()
    let (resident, id) = (try visit.person(), try visit.id("companion", of: CompanionProfile.self))
    _ = try await resident.enter(new, for: id)
    return .json(try await resident.retirements(of: id), status: .created)
  }

  private struct Notice: Decodable { var notice: RetirementNotice.ID }

  @Sendable private func forget(_ visit: Visit) async throws -> Response {
    let form: Notice = try visit.json()
    try await visit.person().forget(retirement: form.notice, of: try visit.id("companion"))
    return .done
  }

  @Sendable private func farewell(_ visit: Visit) async throws -> Response {
    .json(try await visit.person().farewell(of: try visit.id("companion")))
  }

  private struct Letter: Decodable { var text: String }

  /// Words of danger in a letter that cannot be kept still bring the card.
  @Sendable private func write(_ visit: Visit) async throws -> Response {
    let form: Letter = try visit.json()
    let id = try visit.id("companion", of: CompanionProfile.self)
    return try await visit.warning(of: form.text) { .json(try await $0.write(form.text, toFormer: id)) }
  }

  private struct Said: Decodable { var keep: Bool }

  @Sendable private func say(_ visit: Visit) async throws -> Response {
    let form: Said = try visit.json()
    let language = await visit.language()
    return .json(
      try await visit.person().sayFarewell(
        to: try visit.id("companion"), keepsLetter: form.keep, in: language))
  }

  @Sendable private func forgetFarewell(_ visit: Visit) async throws -> Response {
    try await visit.person().forgetFarewell(to: try visit.id("companion"))
    return .done
  }
}
