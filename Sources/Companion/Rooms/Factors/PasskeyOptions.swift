import Foundation
import Vault

/// A question for the browser, and the ticket that its answer must show.
package struct AskedOfBrowser<Options: Encodable & Sendable>: Encodable, Sendable {
  package let publicKey: Options
  package let ticket: String
}

/// Which passkeys may answer, in the words of WebAuthn (`PublicKeyCredentialRequestOptionsJSON`).
package struct PasskeyRequest: Encodable, Sendable {
  let challenge: Base64URLBytes
  let timeout = PasskeyWords.timeoutMilliseconds
  let rpId: String
  let allowCredentials: [PasskeyWords.Credential]
  /// A key that somebody found must not be enough.
  let userVerification = "required"
  let extensions: PasskeyWords.Extensions?

  /// - Parameter input: of the PRF extension, where its result shall open the account.
  init(_ ceremony: PasskeyCeremony, credentials: [Data], input: [UInt8]?) {
    challenge = Base64URLBytes(ceremony.challenge)
    rpId = ceremony.party.id
    allowCredentials = credentials.map(PasskeyWords.Credential.init)
    extensions = input.map(PasskeyWords.Extensions.init)
  }
}

/// What a new passkey shall be like (`PublicKeyCredentialCreationOptionsJSON`).
package struct PasskeyCreation: Encodable, Sendable {
  struct Party: Encodable, Sendable {
    let id: String
    let name = "Fidelio"
  }

  struct User: Encodable, Sendable {
    let id: Base64URLBytes
    let name: String
    let displayName: String
  }

  struct Kind: Encodable, Sendable {
    let type = "public-key"
    let alg: Int
  }

  struct Selection: Encodable, Sendable {
    let residentKey = "preferred"
    let requireResidentKey = false
    let userVerification = "required"
  }

  let challenge: Base64URLBytes
  let timeout = PasskeyWords.timeoutMilliseconds
  let rp: Party
  let user: User
  let pubKeyCredParams = PasskeyPublicKey.Algorithm.allCases.map { Kind(alg: $0.rawValue) }
  let excludeCredentials: [PasskeyWords.Credential]
  let authenticatorSelection = Selection()
  /// Which make of authenticator it is, is nobody's business.
  let attestation = "none"
  let extensions: PasskeyWords.Extensions

  init(
    _ ceremony: PasskeyCeremony, account: AccountID, name: String, excluding credentials: [Data],
    input: [UInt8]
  ) {
    challenge = Base64URLBytes(ceremony.challenge)
    rp = Party(id: ceremony.party.id)
    user = User(id: Base64URLBytes(account.bytes), name: name, displayName: name)
    excludeCredentials = credentials.map(PasskeyWords.Credential.init)
    extensions = PasskeyWords.Extensions(input)
  }
}

/// Pieces that both have.
enum PasskeyWords {
  /// As long as a ticket stands.
  static let timeoutMilliseconds = 300_000

  struct Credential: Encodable, Sendable {
    let type = "public-key"
    let id: Base64URLBytes

    init(_ id: Data) { self.id = Base64URLBytes(id) }
  }

  struct Extensions: Encodable, Sendable {
    struct Prf: Encodable, Sendable { let eval: Eval }
    struct Eval: Encodable, Sendable { let first: Base64URLBytes }

    let prf: Prf

    init(_ input: [UInt8]) { prf = Prf(eval: Eval(first: Base64URLBytes(input))) }
  }
}
