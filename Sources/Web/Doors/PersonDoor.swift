import Companion
import HTTPTypes
import Hummingbird
import Vault

/// The person's own settings and secrets.
struct PersonDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.me, use: me)
    doors.on(RouteTable.changeMe, use: change)
    doors.on(RouteTable.deleteMe, use: delete)
    doors.on(RouteTable.passphrase, use: changePassphrase)
    doors.on(RouteTable.recoveryCode, use: renewRecoveryCode)
    doors.on(RouteTable.consent, use: consent)
  }

  private struct Me: Encodable {
    let account: String
    let name: String
    let language: Language
    let country: String
    let isHost: Bool
    let model: ModelStatus
    let appearance: Appearance
    let quickExit: QuickExit
    /// The addresses a quick exit may lead to.
    let quickExits: [String]
    let limits: ShownLimits
    let isMinor: Bool
  }

  @Sendable private func me(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    return try await describe(resident, person: resident.person(), visit)
  }

  private func describe(_ resident: Resident, person: Person, _ visit: Visit) async throws -> Response {
    let status = await visit.house.models.status(in: person.language, consents: person.remoteConsents)
    return .json(
      Me(
        account: resident.id.description, name: person.name, language: person.language,
        country: person.country, isHost: resident.isHost, model: status,
        appearance: person.appearance ?? Appearance(), quickExit: person.quickExit ?? QuickExit(),
        quickExits: QuickExit.addresses, limits: person.shownLimits, isMinor: person.isMinor == true))
  }

  @Sendable private func change(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let change: PersonChange = try visit.json()
    return try await describe(resident, person: resident.update(change), visit)
  }

  private struct Confirmation: Decodable { var passphrase: String }

  @Sendable private func delete(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let form: Confirmation = try visit.json()
    try visit.keeper.pace.admit(.confirm, name: resident.id.description)
    try await visit.house.deleteAccount(resident, passphrase: form.passphrase)
    return Response.done.with(cookie: visit.keeper.cookies.cleared())
  }

  private struct NewPassphrase: Decodable {
    var old: String
    var new: String
  }

  @Sendable private func changePassphrase(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let form: NewPassphrase = try visit.json()
    try visit.keeper.pace.admit(.confirm, name: resident.id.description)
    try await visit.house.changePassphrase(
      resident, old: form.old, new: form.new, keeping: try visit.session())
    return .done
  }

  @Sendable private func renewRecoveryCode(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let form: Confirmation = try visit.json()
    try visit.keeper.pace.admit(.confirm, name: resident.id.description)
    let code = try await visit.house.renewRecoveryCode(resident, passphrase: form.passphrase)
    return .json(["recoveryCode": code])
  }

  private struct Consent: Decodable { var host: String }

  @Sendable private func consent(_ visit: Visit) async throws -> Response {
    let form: Consent = try visit.json()
    guard !form.host.isEmpty, form.host.utf8.count <= 253 else { throw HouseError.unfit(field: "host") }
    try await visit.person().consent(to: form.host)
    return .done
  }
}
