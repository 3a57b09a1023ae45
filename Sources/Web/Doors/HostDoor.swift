import Companion
import Foundation
import HTTPTypes
import Hummingbird
import Vault

/// The door of the house's own commands, for whoever holds its files: ids, days and sizes, never a word.
struct HostDoor: Sendable {
  let stop: @Sendable () -> Void

  func add(to doors: inout Doors) {
    doors.on(RouteTable.hostAccounts, use: accounts)
    doors.on(RouteTable.hostAddAccount, use: addAccount)
    doors.on(RouteTable.hostDeleteAccount, use: deleteAccount)
    doors.on(RouteTable.hostDeleteByName, use: deleteByName)
    doors.on(RouteTable.hostInvite, use: invite)
    doors.on(RouteTable.hostSession, use: openOnly)
    doors.on(RouteTable.hostDoctor, use: doctor)
    doors.on(RouteTable.hostFigures, use: figures)
    doors.on(RouteTable.hostBackup, use: backUp)
    doors.on(RouteTable.hostStop, use: end)
  }

  @Sendable private func accounts(_ visit: Visit) async throws -> Response {
    .json(try await visit.house.accountSummaries())
  }

  private struct Form: Decodable {
    var name: String
    var passphrase: String
    var language: Language?
    var country: String?
  }

  @Sendable private func addAccount(_ visit: Visit) async throws -> Response {
    let form: Form = try visit.json()
    let language = form.language ?? visit.house.settings.language
    let account = NewAccount(
      name: form.name, passphrase: form.passphrase, language: language,
      country: form.country ?? (language == .fr ? "FR" : "US"), adult: true)
    let welcome = try await visit.house.createAccount(account, by: .filesAtHand)
    // Nobody has come in: the key must not stay in memory.
    await visit.house.lock(welcome.resident.id)
    return .json(AccountDoor.Made(welcome), status: .created)
  }

  @Sendable private func deleteAccount(_ visit: Visit) async throws -> Response {
    guard let id = visit.context.parameters.get("account").flatMap({ AccountID($0) }) else {
      throw HouseError.notFound
    }
    try await visit.house.deleteAccount(id: id)
    return .done
  }

  private struct Name: Decodable { var name: String }

  @Sendable private func deleteByName(_ visit: Visit) async throws -> Response {
    let form: Name = try visit.json()
    guard let id = try await visit.house.accountID(named: form.name) else { throw HouseError.notFound }
    try await visit.house.deleteAccount(id: id)
    return .done
  }

  @Sendable private func invite(_ visit: Visit) async throws -> Response {
    let form: AccountDoor.Invitation? = visit.body.isEmpty ? nil : try visit.json()
    return .json(["code": try await visit.house.invite(quotaBytes: form?.quotaBytes)], status: .created)
  }

  private struct Passphrase: Decodable { var passphrase: String }

  /// Opens the only account of the house: who sits at the machine need not say a name that nobody else could have.
  @Sendable private func openOnly(_ visit: Visit) async throws -> Response {
    let form: Passphrase = try visit.json()
    let (resident, token) = try await visit.house.signIn(
      passphrase: form.passphrase, from: visit.approach)
    return Response.json(["account": resident.id.description]).with(cookie: visit.keeper.cookies.set(token))
  }

  @Sendable private func doctor(_ visit: Visit) async throws -> Response {
    .json(await visit.house.doctor(in: await visit.language()))
  }

  @Sendable private func figures(_ visit: Visit) async throws -> Response {
    .json(visit.house.figures.snapshot())
  }

  private struct Backup: Decodable {
    var path: String
    var passphrase: String
  }

  @Sendable private func backUp(_ visit: Visit) async throws -> Response {
    let form: Backup = try visit.json()
    guard form.path.hasPrefix("/"), !form.path.contains("\0") else { throw HouseError.unfit(field: "path") }
    try await visit.house.backUp(to: URL(filePath: form.path), passphrase: form.passphrase)
    return .done
  }

  @Sendable private func end(_ visit: Visit) async throws -> Response {
    stop()
    return Response(status: .accepted)
  }
}
