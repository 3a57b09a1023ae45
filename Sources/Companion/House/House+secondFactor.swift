import Foundation
import Store
package import Vault

/// The second step of coming in.
extension House {
  /// Stands between a right passphrase and the account.
  /// - Returns: By what somebody was asked for nothing more, for `comeIn`.
  /// - Throws: `SecondFactorNeeded` where the account asks for more; `HouseError.passkeyElsewhere` where it asks for
  ///   a passkey alone and none of them works on this page.
  func askSecondFactor(
    of row: AccountRow, key: DataKey, for purpose: Waiting.Purpose, at party: RelyingParty?
  ) async throws -> Showing {
    let chest = Chest(owner: row.id, key: key, archive: archive)
    let factors = try await storing { try await chest.factors() }
    guard factors.isAsked else { return Showing(key: key, wraps: row.wraps, edition: factors.edition) }
    let passkeys = factors.passkeys(at: party)
    var methods: [SecondFactorNeeded.Method] = factors.codes == nil ? [] : [.totp]
    if !passkeys.isEmpty { methods.append(.passkey) }
    guard !methods.isEmpty else { throw HouseError.passkeyElsewhere }
    let ceremony = passkeys.isEmpty ? nil : party.map(PasskeyCeremony.init(party:))
    let ticket = Waiting.ticket()
    waiting.steps.put(
      Waiting.SecondStep(
        account: row.id, key: key, wraps: row.wraps, purpose: purpose, ceremony: ceremony),
      as: Waiting.place(of: ticket))
    throw SecondFactorNeeded(
      ticket: ticket, methods: methods,
      passkey: ceremony.map { PasskeyRequest($0, credentials: passkeys.map(\.credential), input: nil) })
  }

  /// Whose second step a ticket is for, to count wrong answers under whatever their number of tickets.
  /// - Returns: `nil` for a ticket that is none, or no more.
  package func holder(ofTicket ticket: String) -> AccountID? {
    waiting.steps.look(Waiting.place(of: ticket))?.account
  }

  /// Lets in whoever shows the right ticket and the right proof.
  /// - Returns: The token of the new session; `nil` where a session that stood was unlocked.
  /// - Throws: `HouseError` `.ticketOver`, `.wrongCode`, after which the ticket is good for a few tries more,
  ///   `.wrongPasskey`, after which it is not: a question is asked once.
  package func enter(
    ticket: String, proof: SecondProof, from approach: Approach
  ) async throws -> (Resident, SessionToken?) {
    let taken = waiting.steps.takeBack(Waiting.place(of: ticket)) { step in
      var step = step
      step.triesLeft -= 1
      return step.triesLeft > 0 ? step : nil
    }
    guard let (step, giveBack) = taken else { throw HouseError.ticketOver }
    let chest = Chest(owner: step.account, key: step.key, archive: archive)
    let edition: Int
    switch proof {
    case .code(let code):
      do {
        let moment = settings.now()
        edition = try await storing {
          try await chest.changeFactors { factors in
            try factors.spend(code: code, at: moment)
            return factors.edition
          }
        }
      } catch {
        giveBack()
        throw error
      }
    case .passkey(let answer):
      guard let ceremony = step.ceremony else { throw HouseError.wrongPasskey }
      edition = try await spend(answer, to: ceremony, in: chest)
    }
    guard let row = try await storing({ try await archive.account(id: step.account) }) else {
      throw HouseError.ticketOver
    }
    let showing = Showing(key: step.key, wraps: step.wraps, edition: edition)
    return try await comeIn(row, showing, for: step.purpose, from: approach)
  }

  /// - Returns: The edition of the factors that took the answer.
  func spend(_ answer: PasskeyAnswer, to ceremony: PasskeyCeremony, in chest: Chest) async throws -> Int {
    try await storing {
      try await chest.changeFactors { factors in
        try factors.spend(answer, to: ceremony)
        return factors.edition
      }
    }
  }
}
