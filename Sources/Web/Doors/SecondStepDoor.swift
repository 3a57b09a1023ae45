import Companion
import HTTPTypes
import Hummingbird
import Vault

/// The second step of coming in, and coming in with a passkey alone.
struct SecondStepDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.secondFactor, use: second)
    doors.on(RouteTable.askForPasskey, use: askForPasskey)
    doors.on(RouteTable.passkeySignIn, use: passkey)
  }

  private struct Second: Decodable {
    var ticket: String
    var code: String?
    var credential: PasskeyAnswer?

    func proof() throws -> SecondProof {
      if let code { return .code(code) }
      if let credential { return .passkey(credential) }
      throw DoorError.malformed("code")
    }
  }

  @Sendable private func second(_ visit: Visit) async throws -> Response {
    let form: Second = try visit.json()
    let proof = try form.proof()
    let holder = try visit.slowDown(at: form.ticket)
    let entered = try await visit.house.enter(ticket: form.ticket, proof: proof, from: visit.approach)
    if let holder { visit.keeper.pace.forgive(.second, name: holder) }
    return await letIn(entered, visit)
  }

  private struct Asking: Decodable { var name: String? }

  /// Without a name: for the session that the browser holds.
  @Sendable private func askForPasskey(_ visit: Visit) async throws -> Response {
    let form: Asking = try visit.json()
    let party = visit.approach.party
    if let name = form.name { return .json(try await visit.house.askForPasskey(name: name, at: party)) }
    return .json(try await visit.house.askForPasskey(session: try visit.session(), at: party))
  }

  private struct Alone: Decodable {
    var ticket: String
    var credential: PasskeyAnswer
    var prf: Base64URLBytes
  }

  /// Nothing here can be guessed at, so tries are counted by address alone: nobody keeps a name out.
  @Sendable private func passkey(_ visit: Visit) async throws -> Response {
    let form: Alone = try visit.json()
    let entered = try await visit.house.enter(
      ticket: form.ticket, passkey: form.credential, prf: form.prf.bytes, from: visit.approach)
    return await letIn(entered, visit)
  }

  private func letIn(
    _ entered: (resident: Resident, token: SessionToken?), _ visit: Visit
  ) async -> Response {
    let answer = Response.json(["account": entered.resident.id.description])
    guard let token = entered.token else { return answer }
    await visit.leaveOldSession()
    return answer.with(cookie: visit.keeper.cookies.set(token))
  }
}
