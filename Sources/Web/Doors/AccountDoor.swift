import Companion
import HTTPTypes
import Hummingbird
import Vault

/// New accounts: the first one by the set-up code, further ones by the host's invitations.
struct AccountDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.createAccount, use: create)
    doors.on(RouteTable.invite, use: invite)
  }

  private struct Form: Decodable {
    var setupCode: String?
    var invitation: String?
    var name: String
    var passphrase: String
    var language: Language
    var country: String
    var adult: Bool?

    func admission() throws -> Admission {
      if let setupCode { return .setupCode(setupCode) }
      if let invitation { return .invitation(invitation) }
      throw DoorError.malformed("setupCode")
    }
  }

  /// What a new account is told: the recovery code is shown this once.
  struct Made: Encodable {
    let account: String
    let recoveryCode: String
    /// Set when coming in by recovery code took second factors away, with the sentence that says so.
    var secondFactorsOff: Bool?
    var sentence: String?

    init(_ welcome: Welcome, language: Language = .en) {
      account = welcome.resident.id.description
      recoveryCode = welcome.recoveryCode
      guard welcome.secondFactorsOff else { return }
      secondFactorsOff = true
      sentence = Words.secondFactorsOff.in(language)
    }
  }

  @Sendable private func create(_ visit: Visit) async throws -> Response {
    let form: Form = try visit.json()
    let account = NewAccount(
      name: form.name, passphrase: form.passphrase, language: form.language, country: form.country,
      adult: form.adult ?? false)
    let welcome = try await visit.house.createAccount(account, by: try form.admission())
    let token = try await visit.house.openSession(
      for: welcome.resident, device: visit.approach.device)
    await visit.leaveOldSession()
    return Response.json(Made(welcome), status: .created).with(cookie: visit.keeper.cookies.set(token))
  }

  struct Invitation: Decodable { var quotaBytes: Int64? }

  @Sendable private func invite(_ visit: Visit) async throws -> Response {
    guard try visit.person().isHost else { throw HouseError.notHost }
    let form: Invitation? = visit.body.isEmpty ? nil : try visit.json()
    return .json(["code": try await visit.house.invite(quotaBytes: form?.quotaBytes)], status: .created)
  }
}
