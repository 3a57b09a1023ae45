import Foundation
import Store
package import Vault

/// Accounts: made, opened, changed, deleted.
extension House {
  /// Makes an account and opens it.
  /// - Throws: `HouseError` `.badSetupCode`, `.badInvitation`, `.nameTaken`, `.passphraseTooWeak`,
  ///   `.mustBeAdult`, `.unfit`, or a storage error.
  package func createAccount(_ form: NewAccount, by admission: Admission) async throws -> Welcome {
    let form = try form.checked()
    var quota: Int64?
    var redeemed: String?
    switch admission {
    case .setupCode(let code):
      guard setup.matches(code), try await needsFirstAccount() else { throw HouseError.badSetupCode }
    case .invitation(let code):
      quota = try await invitation(code).quotaBytes
      redeemed = code
    case .filesAtHand: break
    }
    let key = DataKey()
    let (wraps, recoveryCode) = try await Wraps.make(
      for: key, passphrase: form.passphrase, parameters: settings.kdf)
    var row = AccountRow(
      id: AccountID(), login: houseKey.loginTag(form.name), wraps: try RecordCoding.encode(wraps),
      createdDay: Self.day(settings.now()), isHost: false, quotaBytes: quota)
    row = try await letIn(row, by: admission, redeeming: redeemed)
    let resident = await admit(row, key: key)
    let person = Person(
      name: form.name, language: form.language, country: form.country, adult: form.adult, remoteConsents: [],
      createdAt: settings.now())
    do {
      try await resident.moveIn(person)
    } catch {
      // An account without its first record is none; the name is free again.
      await residents.remove(resident)
      try? await archive.deleteAccount(row.id)
      throw error
    }
    return Welcome(resident: resident, recoveryCode: recoveryCode.text)
  }

  /// One at a time, and looked at anew: deriving a key takes long enough for two to come with one code.
  private func letIn(_ row: AccountRow, by admission: Admission, redeeming code: String?) async throws
    -> AccountRow
  {
    guard admissions.begin() else { throw HouseError.conflict }
    defer { admissions.end() }
    var row = row
    row.isHost = try await needsFirstAccount()
    if case .setupCode = admission, !row.isHost { throw HouseError.badSetupCode }
    if let code { _ = try await invitation(code) }
    let made = row
    try await storing {
      try await archive.insertAccount(made)
      if let code { try await redeem(code) }
    }
    return made
  }

  /// Opens an account with its passphrase.
  /// - Throws: `HouseError.wrongNameOrPassphrase`, after the same work for a name that nobody has;
  ///   `SecondFactorNeeded`, after which `enter` goes on.
  package func signIn(
    name: String, passphrase: String, from approach: Approach = .unknown
  ) async throws -> (Resident, SessionToken) {
    let row = try await account(named: name)
    return try await signIn(row, passphrase: passphrase, from: approach)
  }

  /// The same without a session: for the command line.
  package func unlock(name: String, passphrase: String) async throws -> Resident {
    let row = try await account(named: name)
    guard let key = await key(of: row, passphrase: passphrase), let row else {
      throw HouseError.wrongNameOrPassphrase
    }
    _ = try await askSecondFactor(of: row, key: key, for: .session, at: nil)
    return await admit(row, key: key)
  }

  private func signIn(
    _ row: AccountRow?, passphrase: String, from approach: Approach
  ) async throws -> (Resident, SessionToken) {
    guard let key = await key(of: row, passphrase: passphrase), let row else {
      throw HouseError.wrongNameOrPassphrase
    }
    let showing = try await askSecondFactor(of: row, key: key, for: .session, at: approach.party)
    return try await startSession(row, showing, from: approach)
  }

  /// Opens the only account of the house, for somebody at this machine who did not say a name.
  /// - Throws: `HouseError.notFound` unless there is exactly one.
  package func signIn(
    passphrase: String, from approach: Approach = .unknown
  ) async throws -> (Resident, SessionToken) {
    let rows = try await storing { try await archive.accounts() }
    guard let row = rows.first, rows.count == 1 else { throw HouseError.notFound }
    return try await signIn(row, passphrase: passphrase, from: approach)
  }

  /// Opens an account with its recovery code, which is then replaced by a new one. Second factors are switched off:
  /// the code is for whoever has nothing else left.
  /// - Throws: `HouseError.wrongRecoveryCode`, also for a name that nobody has (T18).
  package func recover(
    name: String, recoveryCode: String, newPassphrase: String, from approach: Approach = .unknown
  ) async throws -> (Welcome, SessionToken) {
    try NewAccount.checkPassphrase(newPassphrase, name: name)
    let row = try await account(named: name)
    let wraps = row.flatMap(wraps(of:)) ?? Wraps.decoy(parameters: settings.kdf)
    guard let key = try? await wraps.key(recoveryCode: recoveryCode), let row else {
      throw HouseError.wrongRecoveryCode
    }
    let rewrapped = try await wraps.rewrapped(key, passphrase: newPassphrase, parameters: settings.kdf)
    let (renewed, code) = try rewrapped.renewed(key)
    let body = try RecordCoding.encode(renewed)
    // Before the code is void: should the house fall now, the same code opens again.
    let wereOn = try await switchOffSecondFactors(of: row.id, key: key)
    try await storing {
      // Sent twice at the same moment, the code still opens once.
      try await archive.replaceWraps(of: row.id, with: body, expecting: row.wraps)
      // Whoever lost the passphrase may have lost a device too.
      try await archive.deleteSessions(of: row.id, except: nil)
    }
    waiting.drop(of: row.id)
    let resident = await admit(row, key: key)
    replies.closeStreams(of: row.id)
    return (
      Welcome(resident: resident, recoveryCode: code.text, secondFactorsOff: wereOn),
      try await openSession(for: resident, device: approach.device)
    )
  }

  /// Wraps the same data key in another passphrase; no record is touched. All other sessions end.
  package func changePassphrase(
    _ resident: Resident, old: String, new: String, keeping token: String?
  ) async throws {
    let (row, key) = try await verified(resident, passphrase: old)
    try NewAccount.checkPassphrase(new, name: try await resident.person().name)
    guard let wraps = wraps(of: row) else { throw HouseError.damaged }
    let rewrapped = try await wraps.rewrapped(key, passphrase: new, parameters: settings.kdf)
    let body = try RecordCoding.encode(rewrapped)
    try await storing {
      try await archive.replaceWraps(of: row.id, with: body, expecting: row.wraps)
      try await archive.deleteSessions(of: row.id, except: token.flatMap(sessionHash))
    }
    waiting.drop(of: row.id)
    replies.closeStreams(of: row.id)
  }

  /// - Returns: The new recovery code, shown this once; the old one is void.
  package func renewRecoveryCode(_ resident: Resident, passphrase: String) async throws -> String {
    let (row, key) = try await verified(resident, passphrase: passphrase)
    guard let (wraps, code) = try wraps(of: row)?.renewed(key) else { throw HouseError.damaged }
    let body = try RecordCoding.encode(wraps)
    try await storing { try await archive.replaceWraps(of: row.id, with: body, expecting: row.wraps) }
    return code.text
  }

  /// Deletes an account and everything in it; its streams and sessions end at once.
  package func deleteAccount(_ resident: Resident, passphrase: String) async throws {
    _ = try await verified(resident, passphrase: passphrase)
    try await deleteAccount(id: resident.id)
  }

  /// The same for the host, who holds the files anyway.
  package func deleteAccount(id: AccountID) async throws {
    guard try await storing({ try await archive.account(id: id) }) != nil else { throw HouseError.notFound }
    waiting.drop(of: id)
    if let resident = await residents.known(id) {
      resident.gate.close()
      await replies.cancel(of: id)
      await resident.imports.comeToRest(within: Self.lockPatience)
      await residents.remove(resident)
    }
    try await storing {
      // Before, so that a house that falls in between leaves no moments of nobody; after, should the clock have rung.
      try await forgetFollowUp(of: id)
      try await archive.deleteAccount(id)
      try await forgetFollowUp(of: id)
      try await archive.tidyAfterDeletion()
      try? FileManager.default.removeItem(at: uploads(of: id))
    }
  }

  /// - Returns: `nil` when nobody has that name. For the command line, where names are typed.
  package func accountID(named name: String) async throws -> AccountID? {
    try await account(named: name)?.id
  }

  /// Whose account that name means. A name is taken in without what nobody sees (T38), so one that a password
  /// manager kept as it was typed is looked for both ways.
  func account(named name: String) async throws -> AccountRow? {
    let asTyped = houseKey.loginTag(name)
    let asTaken = houseKey.loginTag(HiddenCharacters.line(name))
    return try await storing {
      if let row = try await archive.account(login: asTyped) { return row }
      return asTyped == asTaken ? nil : try await archive.account(login: asTaken)
    }
  }

  package func accountSummaries() async throws -> [AccountSummary] {
    try await storing {
      var summaries: [AccountSummary] = []
      for row in try await archive.accounts() {
        summaries.append(
          AccountSummary(
            id: row.id.description, day: row.createdDay, bytes: try await archive.storedBytes(of: row.id),
            isHost: row.isHost, quotaBytes: row.quotaBytes))
      }
      return summaries
    }
  }

  func admit(_ row: AccountRow, key: DataKey) async -> Resident {
    let archive = archive
    let house = self
    let resident = await residents.admit(row.id, key: key) { id in
      let familiar = Familiar()
      let facts = FactShelf()
      let factTerms = FactTermShelf()
      let voices = VoiceShelf()
      let followUps = FollowUpShelf()
      let chest = Chest(owner: id, key: key, archive: archive, quotaBytes: row.quotaBytes) { rooms in
        familiar.letGo(rooms)
        facts.letGo(rooms)
        factTerms.letGo(rooms)
        voices.letGo(rooms)
        followUps.letGo(rooms)
      }
      return Resident(
        id: id, isHost: row.isHost, chest: chest, familiar: familiar, facts: facts, factTerms: factTerms,
        voices: voices, followUps: followUps, house: house)
    }
    backgrounds.add(.settle(resident))
    return resident
  }

  func verified(_ resident: Resident, passphrase: String) async throws -> (AccountRow, DataKey) {
    let row = try await storing { try await archive.account(id: resident.id) }
    guard let row, let key = await key(of: row, passphrase: passphrase) else {
      throw HouseError.wrongNameOrPassphrase
    }
    return (row, key)
  }

  /// The data key, or `nil`; an unknown account costs one scrypt too.
  private func key(of row: AccountRow?, passphrase: String) async -> DataKey? {
    let wraps = row.flatMap(wraps(of:)) ?? Wraps.decoy(parameters: settings.kdf)
    let key = try? await wraps.key(passphrase: passphrase)
    return row == nil ? nil : key
  }

  func wraps(of row: AccountRow) -> Wraps? { try? RecordCoding.decode(Wraps.self, row.wraps) }

  static func day(_ date: Date) -> String { String(date.ISO8601Format().prefix(10)) }
}
