import Foundation
import Store
package import Vault

/// What a browser or terminal holds to be recognised: 32 random bytes in hexadecimal. The house stores its
/// HMAC only.
package typealias SessionToken = String

extension House {
  /// A month: long enough for somebody who comes on Sundays. The key is dropped much earlier, by the lock.
  static let sessionLife: TimeInterval = 30 * 24 * 3600

  /// - Parameter device: What they came with, for their own list of sessions.
  package func openSession(for resident: Resident, device: String = "") async throws -> SessionToken {
    let token = Digest.random(count: 32)
    let expires = Int64(settings.now().timeIntervalSince1970 + Self.sessionLife)
    let row = SessionRow(hash: houseKey.sessionTag(token), account: resident.id, expires: expires)
    try await storing {
      try await archive.deleteSessions(expiredAt: Int64(settings.now().timeIntervalSince1970))
      try await archive.insertSession(row)
    }
    await residents.prove(row.hash, of: resident.id, at: settings.now())
    await note(session: row.hash, device: device, of: resident)
    return Hex.encode(token)
  }

  /// - Throws: `.notSignedIn` when the session does not stand, `.locked` when it does but the key is gone.
  package func resident(session token: String) async throws -> Resident {
    let account = try await account(session: token)
    guard let hash = sessionHash(token), await residents.isProven(hash, of: account),
      let resident = await residents.resident(account)
    else { throw HouseError.locked }
    if await residents.see(hash, of: account, at: settings.now()) {
      backgrounds.add(.note(session: hash, of: resident))
    }
    return resident
  }

  /// Whose session it is, locked or not.
  package func account(session token: String) async throws -> AccountID {
    guard let hash = sessionHash(token),
      let row = try await storing({ try await archive.session(hash: hash) }),
      row.expires > Int64(settings.now().timeIntervalSince1970)
    else { throw HouseError.notSignedIn }
    return row.account
  }

  /// Opens a locked account from a session that stands.
  /// - Throws: `HouseError.wrongNameOrPassphrase`; `SecondFactorNeeded`, after which `enter` goes on.
  package func unlock(
    session token: String, passphrase: String, from approach: Approach = .unknown
  ) async throws -> Resident {
    let account = try await account(session: token)
    let row = try await storing { try await archive.account(id: account) }
    guard let row, let wraps = try? RecordCoding.decode(Wraps.self, row.wraps),
      let key = try? await wraps.key(passphrase: passphrase)
    else { throw HouseError.wrongNameOrPassphrase }
    guard let hash = sessionHash(token) else { throw HouseError.notSignedIn }
    let purpose = Waiting.Purpose.unlock(session: hash)
    let showing = try await askSecondFactor(of: row, key: key, for: purpose, at: approach.party)
    return try await comeIn(row, showing, for: purpose, from: approach).0
  }

  /// Ends one session. Its account locks when nobody else is signed in.
  package func signOut(session token: String) async throws {
    let account = try await account(session: token)
    guard let hash = sessionHash(token) else { return }
    let others = try await storing {
      try await archive.deleteSession(hash: hash)
      return try await archive.hasSessions(of: account, at: Int64(settings.now().timeIntervalSince1970))
    }
    // The other devices come back by themselves, from the event they saw last.
    replies.closeStreams(of: account)
    if !others { await lock(account) }
  }

  /// After a sign-in that came to nothing: the key does not stay without anybody to use it.
  func lockIfNobodyIsSignedIn(_ account: AccountID) async {
    let now = Int64(settings.now().timeIntervalSince1970)
    let anybody = try? await archive.hasSessions(of: account, at: now)
    if anybody != true { await lock(account) }
  }

  package func signOutEverywhere(_ resident: Resident) async throws {
    try await storing { try await archive.deleteSessions(of: resident.id, except: nil) }
    waiting.drop(of: resident.id)
    await lock(resident.id)
  }

  /// Closes the streams at once, lets a running reply come to its end and be sealed, then drops the key.
  package func lock(_ account: AccountID) async {
    guard let resident = await residents.resident(account), resident.gate.close() else { return }
    replies.closeStreams(of: account)
    backgrounds.add(.lock(resident, house: self))
  }

  /// The last steps of a lock. Where the person came back meanwhile, what ended after they left is handed on to
  /// the memory they have now, and nothing is sealed over it.
  func finishLock(_ resident: Resident) async {
    // What is private is not kept: nobody waits for its replies.
    await replies.cancelPrivate(of: resident)
    resident.privately.clear()
    await replies.finish(of: resident.id, within: Self.lockPatience)
    await resident.imports.comeToRest(within: Self.lockPatience)
    await resident.memory.sealSnapshot(to: resident.chest) { await residents.holds(resident) }
    try? await resident.tendFollowUp()
    await residents.remove(resident)
    guard let back = await residents.known(resident.id), back !== resident else { return }
    try? await back.memory.catchUp(from: back.chest) { back.gate.isOpen }
  }

  /// How long a reply may go on growing after its person left: two minutes, the time of a long answer on a
  /// slow machine.
  static let lockPatience: Duration = .seconds(120)

  func sessionHash(_ token: String) -> [UInt8]? {
    guard let bytes = Hex.decode(token), bytes.count == 32 else { return nil }
    return houseKey.sessionTag(bytes)
  }
}
