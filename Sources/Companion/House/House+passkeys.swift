import Foundation
import Store
package import Vault

/// Coming in with a passkey alone.
extension House {
  /// What to ask the browser of somebody who says that name. An unknown name, and one without such a passkey, get
  /// ids of passkeys that do not exist, the same each time (T18).
  /// - Throws: `HouseError.passkeysNeedName` at an IP address, whatever the name.
  package func askForPasskey(
    name: String, at party: RelyingParty?
  ) async throws -> AskedOfBrowser<PasskeyRequest> {
    guard let party else { throw HouseError.passkeysNeedName }
    let row = try await account(named: name)
    return ask(
      login: row?.login ?? houseKey.loginTag(HiddenCharacters.line(name)), row: row, for: .session, at: party)
  }

  /// The same for a session that stands and whose account is locked.
  package func askForPasskey(
    session token: String, at party: RelyingParty?
  ) async throws -> AskedOfBrowser<PasskeyRequest> {
    let account = try await account(session: token)
    guard let party else { throw HouseError.passkeysNeedName }
    guard let hash = sessionHash(token),
      let row = try await storing({ try await archive.account(id: account) })
    else { throw HouseError.notSignedIn }
    return ask(login: row.login, row: row, for: .unlock(session: hash), at: party)
  }

  private func ask(
    login: [UInt8], row: AccountRow?, for purpose: Waiting.Purpose, at party: RelyingParty
  ) -> AskedOfBrowser<PasskeyRequest> {
    let known = row.flatMap(wraps(of:))?.passkeys(at: party.id).map(\.credential) ?? []
    let decoys = houseKey.decoyPasskeys(login: login, party: party.id).map { Data($0) }
    let ceremony = PasskeyCeremony(party: party)
    let ticket = Waiting.ticket()
    waiting.openings.put(
      Waiting.Opening(account: row?.id, login: login, purpose: purpose, ceremony: ceremony),
      as: Waiting.place(of: ticket))
    let options = PasskeyRequest(
      ceremony, credentials: known.isEmpty ? decoys : known, input: houseKey.passkeyInput(login: login))
    return AskedOfBrowser(publicKey: options, ticket: ticket)
  }

  /// Opens an account with a passkey's answer and its own secret.
  /// - Parameter prf: The result of the PRF extension. It opens the data key; the signature says that the passkey
  ///   was used just now, for this house and this question.
  /// - Returns: The token of the new session; `nil` where a session that stood was unlocked.
  /// - Throws: `HouseError.ticketOver`, `.wrongPasskey` for everything else that is not right.
  package func enter(
    ticket: String, passkey answer: PasskeyAnswer, prf: [UInt8], from approach: Approach
  ) async throws -> (Resident, SessionToken?) {
    guard let opening = waiting.openings.take(Waiting.place(of: ticket)) else { throw HouseError.ticketOver }
    // Looked for by name, so that one that nobody has is looked for too.
    let row = try await storing { try await archive.account(login: opening.login) }
    let wrap = row.flatMap(wraps(of:))?.passkeys(at: opening.ceremony.party.id)
      .first { $0.credential == Data(answer.id.bytes) }
    // Nobody's key costs the same to check with.
    _ = try answer.counter(to: opening.ceremony, key: wrap?.publicKey ?? .nobodys)
    guard let row, let key = try? wrap?.key(prf: prf) else { throw HouseError.wrongPasskey }
    // Once more with what is sealed: the passkey must be one of the account's, and its counter go on.
    let chest = Chest(owner: row.id, key: key, archive: archive)
    let edition = try await spend(answer, to: opening.ceremony, in: chest)
    let showing = Showing(key: key, wraps: row.wraps, edition: edition)
    return try await comeIn(row, showing, for: opening.purpose, from: approach)
  }
}
