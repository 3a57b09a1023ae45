package import Foundation
import Vault

/// What an account knows of its owner's devices: the secret of the six digits, and the passkeys.
///
/// Sealed in the account: it is needed only once the passphrase, or a passkey's own secret, has opened it, and
/// whoever gets the files learns nothing from it. So second factors guard the door, not the files.
struct Factors: Codable, Sendable {
  struct Codes: Codable, Sendable {
    let secret: OneTimeCodes
    /// The step of the last code that was taken.
    var used: Int64?
  }

  static let mostPasskeys = 20

  private(set) var codes: Codes?
  private(set) var passkeys: [Passkey] = []
  /// Counts what is set and taken away, not what is used: whoever came in must have been asked by what stands.
  private(set) var edition = 0

  /// Whether the passphrase alone does not do. A passkey that opens the account by itself is another way in, not
  /// a second lock on the first one.
  var isAsked: Bool { codes != nil || passkeys.contains { !$0.opens } }

  func passkeys(at party: RelyingParty?) -> [Passkey] { passkeys.filter { $0.party == party?.id } }

  /// - Parameter codes: `nil` switches them off.
  mutating func set(_ codes: Codes?) {
    self.codes = codes
    edition += 1
  }

  /// - Throws: `HouseError` `.unfit` when there are too many, `.conflict` for one that is here already.
  mutating func add(_ passkey: Passkey) throws(HouseError) {
    guard passkeys.count < Self.mostPasskeys else { throw .unfit(field: "passkeys") }
    guard !passkeys.contains(where: { $0.credential == passkey.credential }) else { throw .conflict }
    passkeys.append(passkey)
    edition += 1
  }

  mutating func removePasskeys(where isMeant: (Passkey) -> Bool) {
    passkeys.removeAll(where: isMeant)
    edition += 1
  }

  /// Takes a code; it and those before it do nothing more.
  /// - Throws: `HouseError.wrongCode`
  mutating func spend(code: String, at moment: Date) throws(HouseError) {
    guard let codes, let step = codes.secret.step(of: code, at: moment, after: codes.used) else {
      throw .wrongCode
    }
    self.codes?.used = step
  }

  /// Takes a passkey's answer, and notes how far its counter has come.
  /// - Throws: `HouseError.wrongPasskey`
  mutating func spend(_ answer: PasskeyAnswer, to ceremony: PasskeyCeremony) throws(HouseError) {
    let index = passkeys.firstIndex {
      $0.credential == Data(answer.id.bytes) && $0.party == ceremony.party.id
    }
    let counter = try answer.counter(to: ceremony, key: index.map { passkeys[$0].publicKey } ?? .nobodys)
    guard let index, PasskeyCeremony.goesOn(counter, after: passkeys[index].counter) else {
      throw .wrongPasskey
    }
    passkeys[index].counter = counter
  }
}

/// A passkey of the account.
package struct Passkey: Codable, Sendable {
  package static let nameLimit = 80

  let id: Named<Passkey>
  /// What the authenticator calls it.
  let credential: Data
  let publicKey: PasskeyPublicKey
  /// The RP id it was made for.
  let party: String
  /// What the person calls it.
  let name: String
  let createdAt: Date
  /// Whether it opens the account alone, by a wrap of its own.
  let opens: Bool
  var counter: UInt32
}

/// The factors as the person may see them.
package struct FactorsView: Encodable, Sendable {
  package struct Item: Encodable, Sendable {
    package let id: Named<Passkey>
    package let name: String
    package let createdAt: Date
    package let opens: Bool

    init(_ passkey: Passkey) {
      (id, name) = (passkey.id, passkey.name)
      (createdAt, opens) = (passkey.createdAt, passkey.opens)
    }
  }

  package let totp: Bool
  /// Oldest first.
  package let passkeys: [Item]

  init(_ factors: Factors) {
    totp = factors.codes != nil
    passkeys = factors.passkeys.map(Item.init)
  }
}

/// The secret of the six digits, shown this once, as text and as what an authenticator app scans.
package struct NewCodes: Encodable, Sendable {
  package let secret: String
  package let uri: String

  init(_ codes: OneTimeCodes, name: String) {
    secret = codes.text
    let label = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    uri =
      "otpauth://totp/Fidelio:\(label)?secret=\(secret)&issuer=Fidelio&algorithm=SHA1"
      + "&digits=\(OneTimeCodes.digits)&period=\(OneTimeCodes.stepSeconds)"
  }
}
