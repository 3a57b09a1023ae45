import Companion
import HTTPTypes
import Hummingbird
import Vault

/// The person's second factors and passkeys.
struct FactorDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.factors, use: list)
    doors.on(RouteTable.newCodes, use: newCodes)
    doors.on(RouteTable.confirmCodes, use: confirmCodes)
    doors.on(RouteTable.deleteCodes, use: deleteCodes)
    doors.on(RouteTable.newPasskey, use: newPasskey)
    doors.on(RouteTable.addPasskey, use: addPasskey)
    doors.on(RouteTable.deletePasskey, use: deletePasskey)
  }

  private struct Confirmation: Decodable { var passphrase: String }

  @Sendable private func list(_ visit: Visit) async throws -> Response {
    .json(try await visit.house.factors(of: try visit.person()))
  }

  @Sendable private func newCodes(_ visit: Visit) async throws -> Response {
    let (resident, passphrase) = try confirmed(visit)
    return .json(try await visit.house.newCodes(for: resident, passphrase: passphrase))
  }

  private struct Code: Decodable { var code: String }

  @Sendable private func confirmCodes(_ visit: Visit) async throws -> Response {
    let resident = try visit.person()
    let form: Code = try visit.json()
    try visit.keeper.pace.admit(.confirm, name: resident.id.description)
    try await visit.house.confirmCodes(for: resident, code: form.code, keeping: try visit.session())
    return .done
  }

  @Sendable private func deleteCodes(_ visit: Visit) async throws -> Response {
    let (resident, passphrase) = try confirmed(visit)
    try await visit.house.removeCodes(of: resident, passphrase: passphrase, keeping: try visit.session())
    return .done
  }

  @Sendable private func newPasskey(_ visit: Visit) async throws -> Response {
    let (resident, passphrase) = try confirmed(visit)
    return .json(
      try await visit.house.newPasskey(for: resident, passphrase: passphrase, at: visit.approach.party))
  }

  private struct Made: Decodable {
    var ticket: String
    var name: String
    var credential: NewPasskeyAnswer
    var prf: Base64URLBytes?
  }

  @Sendable private func addPasskey(_ visit: Visit) async throws -> Response {
    let form: Made = try visit.json()
    let passkey = try await visit.house.addPasskey(
      form.credential, named: form.name, prf: form.prf?.bytes, ticket: form.ticket, to: try visit.person(),
      keeping: try visit.session())
    return .json(passkey, status: .created)
  }

  @Sendable private func deletePasskey(_ visit: Visit) async throws -> Response {
    let id = try visit.id("passkey", of: Passkey.self)
    let (resident, passphrase) = try confirmed(visit)
    try await visit.house.removePasskey(
      id, of: resident, passphrase: passphrase, keeping: try visit.session())
    return .done
  }

  /// Who asks, and the passphrase they showed again. Counted, since it may be guessed at from a browser that was
  /// left open.
  private func confirmed(_ visit: Visit) throws -> (Resident, String) {
    let resident = try visit.person()
    let form: Confirmation = try visit.json()
    try visit.keeper.pace.admit(.confirm, name: resident.id.description)
    return (resident, form.passphrase)
  }
}
