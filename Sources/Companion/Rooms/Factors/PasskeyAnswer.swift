import Foundation
import Vault

/// What a browser says for a passkey that it was asked for.
package struct PasskeyAnswer: Decodable, Sendable {
  struct Response: Decodable, Sendable {
    let clientDataJSON: Base64URLBytes
    let authenticatorData: Base64URLBytes
    let signature: Base64URLBytes
  }

  let id: Base64URLBytes
  let response: Response

  /// - Returns: The authenticator's counter.
  /// - Throws: `HouseError.wrongPasskey`
  func counter(to ceremony: PasskeyCeremony, key: PasskeyPublicKey) throws(HouseError) -> UInt32 {
    do {
      return try ceremony.counter(
        clientData: response.clientDataJSON.bytes, authenticatorData: response.authenticatorData.bytes,
        signature: response.signature.bytes, key: key)
    } catch {
      throw .wrongPasskey
    }
  }
}

/// What a browser says when it made a passkey.
package struct NewPasskeyAnswer: Decodable, Sendable {
  struct Response: Decodable, Sendable {
    let clientDataJSON: Base64URLBytes
    let attestationObject: Base64URLBytes
  }

  let id: Base64URLBytes
  let response: Response

  /// - Throws: `HouseError.wrongPasskey`
  func passkey(to ceremony: PasskeyCeremony) throws(HouseError) -> PasskeyCeremony.New {
    guard
      let made = try? ceremony.new(
        clientData: response.clientDataJSON.bytes, attestation: response.attestationObject.bytes),
      made.credential == id.bytes
    else { throw .wrongPasskey }
    return made
  }
}
