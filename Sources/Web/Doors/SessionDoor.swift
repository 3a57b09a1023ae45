import Companion
import HTTPTypes
import Hummingbird
import Vault

/// Coming in and going out.
struct SessionDoor: Sendable {
  func add(to doors: inout Doors) {
    doors.on(RouteTable.signIn, use: signIn)
    doors.on(RouteTable.unlock, use: unlock)
    doors.on(RouteTable.recover, use: recover)
    doors.on(RouteTable.signOut, use: signOut)
    doors.on(RouteTable.signOutEverywhere, use: signOutEverywhere)
    doors.on(RouteTable.sessions, use: sessions)
    doors.on(RouteTable.endSession, use: endSession)
  }

  private struct Credentials: Decodable {
    var name: String
    var passphrase: String
  }

  @Sendable private func signIn(_ visit: Visit) async throws -> Response {
    let form: Credentials = try visit.json()
    try visit.keeper.pace.admit(.signIn, name: form.name)
    let (resident, token) = try await visit.house.signIn(
      name: form.name, passphrase: form.passphrase, from: visit.approach)
    visit.keeper.pace.forgive(.signIn, name: form.name)
    await visit.leaveOldSession()
    return Response.json(["account": resident.id.description]).with(cookie: visit.keeper.cookies.set(token))
  }

  private struct Unlock: Decodable { var passphrase: String }

  @Sendable private func unlock(_ visit: Visit) async throws -> Response {
    let form: Unlock = try visit.json()
    let token = try visit.session()
    try visit.keeper.pace.admit(.signIn, name: token)
    let resident = try await visit.house.unlock(
      session: token, passphrase: form.passphrase, from: visit.approach)
    visit.keeper.pace.forgive(.signIn, name: token)
    return .json(["account": resident.id.description])
  }

  private struct Recovery: Decodable {
    var name: String
    var recoveryCode: String
    var newPassphrase: String
  }

  @Sendable private func recover(_ visit: Visit) async throws -> Response {
    let form: Recovery = try visit.json()
    try visit.keeper.pace.admit(.recover, name: form.name)
    let (welcome, token) = try await visit.house.recover(
      name: form.name, recoveryCode: form.recoveryCode, newPassphrase: form.newPassphrase,
      from: visit.approach)
    await visit.leaveOldSession()
    let made = AccountDoor.Made(welcome, language: await visit.language())
    return Response.json(made).with(cookie: visit.keeper.cookies.set(token))
  }

  /// Also for a session that is over or locked: afterwards the browser holds none.
  @Sendable private func signOut(_ visit: Visit) async throws -> Response {
    do {
      try await visit.house.signOut(session: try visit.session())
    } catch HouseError.notSignedIn {}
    return Response.done.with(cookie: visit.keeper.cookies.cleared())
  }

  @Sendable private func signOutEverywhere(_ visit: Visit) async throws -> Response {
    try await visit.house.signOutEverywhere(try visit.person())
    return Response.done.with(cookie: visit.keeper.cookies.cleared())
  }
}

extension SessionDoor {
  @Sendable private func sessions(_ visit: Visit) async throws -> Response {
    .json(try await visit.house.sessions(of: try visit.person(), asking: try visit.session()))
  }

  /// Afterwards the browser holds none when it was its own.
  @Sendable private func endSession(_ visit: Visit) async throws -> Response {
    let id = try visit.id("session", of: StandingSession.self)
    let wasOwn = try await visit.house.endSession(
      id, of: try visit.person(), asking: try visit.session())
    return wasOwn ? Response.done.with(cookie: visit.keeper.cookies.cleared()) : .done
  }
}

extension Visit {
  /// A browser holds one session: the one it came with ends, whoever it was.
  func leaveOldSession() async {
    guard let old = try? session() else { return }
    try? await house.signOut(session: old)
  }
}
