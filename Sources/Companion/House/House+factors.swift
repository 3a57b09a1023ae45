import Foundation
import Store
package import Vault

/// Second factors: set, confirmed, taken away. Each change asks for the passphrase and ends all other sessions: one
/// that was opened with less than is asked for now does not stand (T13).
extension House {
  package func factors(of resident: Resident) async throws -> FactorsView {
    try await resident.records { chest in FactorsView(try await chest.factors()) }
  }

  // MARK: Six digits

  /// A new secret, which counts once its first code was shown. Until then what stood before stands.
  package func newCodes(for resident: Resident, passphrase: String) async throws -> NewCodes {
    _ = try await verified(resident, passphrase: passphrase)
    let codes = OneTimeCodes()
    waiting.codes.put(codes, as: resident.id)
    return NewCodes(codes, name: try await resident.person().name)
  }

  /// - Throws: `HouseError.ticketOver` when no secret waits, `.wrongCode`.
  package func confirmCodes(for resident: Resident, code: String, keeping token: String?) async throws {
    guard let codes = waiting.codes.look(resident.id) else { throw HouseError.ticketOver }
    guard let step = codes.step(of: code, at: settings.now(), after: nil) else { throw HouseError.wrongCode }
    try await resident.records { chest in
      try await chest.changeFactors { $0.set(Factors.Codes(secret: codes, used: step)) }
    }
    try await endOtherSessions(of: resident, keeping: token)
  }

  /// - Throws: `HouseError.notFound` where no codes are asked for.
  package func removeCodes(of resident: Resident, passphrase: String, keeping token: String?) async throws {
    guard try await factors(of: resident).totp else { throw HouseError.notFound }
    _ = try await verified(resident, passphrase: passphrase)
    try await resident.records { chest in try await chest.changeFactors { $0.set(nil) } }
    try await endOtherSessions(of: resident, keeping: token)
  }

  // MARK: Passkeys

  /// - Throws: `HouseError.passkeysNeedName` at an IP address.
  package func newPasskey(
    for resident: Resident, passphrase: String, at party: RelyingParty?
  ) async throws -> AskedOfBrowser<PasskeyCreation> {
    guard let party else { throw HouseError.passkeysNeedName }
    let (row, key) = try await verified(resident, passphrase: passphrase)
    let standing = try await resident.records { try await $0.factors() }
    guard standing.passkeys.count < Factors.mostPasskeys else { throw HouseError.unfit(field: "passkeys") }
    let ceremony = PasskeyCeremony(party: party)
    let ticket = Waiting.ticket()
    waiting.addings.put(
      Waiting.Adding(account: resident.id, key: key, ceremony: ceremony), as: Waiting.place(of: ticket))
    let options = PasskeyCreation(
      ceremony, account: resident.id, name: try await resident.person().name,
      excluding: standing.passkeys(at: party).map(\.credential),
      input: houseKey.passkeyInput(login: row.login))
    return AskedOfBrowser(publicKey: options, ticket: ticket)
  }

  /// Takes a passkey in. With the result of the PRF extension it opens the account alone, without it is a second
  /// factor.
  /// - Throws: `HouseError` `.unfit`, `.ticketOver`, `.wrongPasskey`, `.conflict` for one that is here already.
  package func addPasskey(
    _ answer: NewPasskeyAnswer, named name: String, prf: [UInt8]?, ticket: String, to resident: Resident,
    keeping token: String?
  ) async throws -> FactorsView.Item {
    let name = try NewAccount.fitName(name)
    guard prf == nil || prf?.count == Wraps.prfCount else { throw HouseError.unfit(field: "prf") }
    guard let adding = waiting.addings.take(Waiting.place(of: ticket)), adding.account == resident.id else {
      throw HouseError.ticketOver
    }
    let made = try answer.passkey(to: adding.ceremony)
    let standing = try await resident.records { try await $0.factors() }
    guard !standing.passkeys.contains(where: { $0.credential == Data(made.credential) }) else {
      throw HouseError.conflict
    }
    if let prf {
      // First the wrap: should the house fall now, a wrap that no passkey of the account answers to opens nothing.
      try await changeWraps(of: resident.id) { wraps in
        try wraps.keeping(passkeys: Set(standing.passkeys.map(\.credential)))
          .adding(made, at: adding.ceremony.party.id, prf: prf, to: adding.key)
      }
    }
    let passkey = Passkey(
      id: Named(), credential: Data(made.credential), publicKey: made.publicKey,
      party: adding.ceremony.party.id, name: name, createdAt: settings.now(), opens: prf != nil,
      counter: made.counter)
    try await resident.records { chest in try await chest.changeFactors { try $0.add(passkey) } }
    try await endOtherSessions(of: resident, keeping: token)
    return FactorsView.Item(passkey)
  }

  /// - Throws: `HouseError.notFound` before anything is checked, for one that is nobody's or somebody else's.
  package func removePasskey(
    _ id: Named<Passkey>, of resident: Resident, passphrase: String, keeping token: String?
  ) async throws {
    let standing = try await resident.records { try await $0.factors() }
    guard let passkey = standing.passkeys.first(where: { $0.id == id }) else { throw HouseError.notFound }
    _ = try await verified(resident, passphrase: passphrase)
    // First the record: from here on the passkey is not known, whatever wrap is left of it.
    try await resident.records { chest in
      try await chest.changeFactors { factors in factors.removePasskeys { $0.id == id } }
    }
    if passkey.opens {
      try await changeWraps(of: resident.id) { $0.without(passkey: passkey.credential) }
    }
    try await endOtherSessions(of: resident, keeping: token)
  }

  // MARK: What goes with it

  /// For whoever comes in by recovery code, perhaps because the phone with the codes is lost. Passkeys that open
  /// the account alone stay: each is as good as a passphrase, and can be taken away inside.
  /// - Returns: Whether anything was asked for before.
  func switchOffSecondFactors(of account: AccountID, key: DataKey) async throws -> Bool {
    let chest = Chest(owner: account, key: key, archive: archive)
    return try await storing {
      do {
        guard try await chest.factors().isAsked else { return false }
      } catch HouseError.damaged, VaultError.damaged {
        // A damaged record must not shut the last way in.
        try await chest.commit([.delete(.factors, id: account)])
        return true
      }
      try await chest.changeFactors { factors in
        factors.set(nil)
        factors.removePasskeys { !$0.opens }
      }
      return true
    }
  }

  func endOtherSessions(of resident: Resident, keeping token: String?) async throws {
    waiting.drop(of: resident.id)
    try await storing {
      try await archive.deleteSessions(of: resident.id, except: token.flatMap(sessionHash))
    }
    replies.closeStreams(of: resident.id)
  }

  private func changeWraps(of account: AccountID, _ change: (Wraps) throws -> Wraps) async throws {
    guard let row = try await storing({ try await archive.account(id: account) }) else {
      throw HouseError.notFound
    }
    guard let wraps = try? RecordCoding.decode(Wraps.self, row.wraps) else { throw HouseError.damaged }
    let body = try RecordCoding.encode(try change(wraps))
    try await storing { try await archive.replaceWraps(of: account, with: body, expecting: row.wraps) }
  }
}
