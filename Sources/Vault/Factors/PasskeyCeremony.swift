/// One question to a passkey: asked once, on one page, answered once. Whoever keeps it throws it away with the first
/// answer, right or wrong, and after a few minutes without one.
package struct PasskeyCeremony: Sendable {
  /// 32 random bytes.
  package let challenge: [UInt8]
  package let party: RelyingParty

  package init(party: RelyingParty) {
    challenge = Digest.random(count: 32)
    self.party = party
  }

  /// A passkey that was just made.
  package struct New: Sendable, Equatable {
    /// What the authenticator calls it, 1 to 1,023 bytes.
    package let credential: [UInt8]
    package let publicKey: PasskeyPublicKey
    package let counter: UInt32
  }

  /// Reads the answer to the question for a new passkey. Who made the authenticator is not looked at: the house
  /// asks for no attestation and believes none.
  package func new(clientData: [UInt8], attestation: [UInt8]) throws(PasskeyError) -> New {
    try ClientData(clientData).check(.create, self)
    let object = try CBOR.read(attestation)
    guard case .text? = object["fmt"], case .map? = object["attStmt"],
      let bytes = object["authData"]?.byteString
    else { throw .malformed }
    let said = try AuthenticatorData(bytes)
    try check(said)
    guard let made = said.credential else { throw .malformed }
    return New(credential: made.id, publicKey: made.publicKey, counter: said.counter)
  }

  /// Checks the answer of a passkey that is known.
  /// - Returns: The authenticator's counter, to be held against the one kept (`goesOn`).
  package func counter(
    clientData: [UInt8], authenticatorData: [UInt8], signature: [UInt8], key: PasskeyPublicKey
  ) throws(PasskeyError) -> UInt32 {
    let client = try ClientData(clientData)
    try client.check(.get, self)
    let said = try AuthenticatorData(authenticatorData)
    try check(said)
    guard key.isSignature(signature, of: authenticatorData + client.hash) else { throw .wrongSignature }
    return said.counter
  }

  /// Whether a counter went on. Authenticators that do not count say 0 for ever, which is fine; one that has ever
  /// counted must go on counting.
  package static func goesOn(_ counter: UInt32, after kept: UInt32) -> Bool {
    counter > kept || (counter == 0 && kept == 0)
  }

  private func check(_ said: AuthenticatorData) throws(PasskeyError) {
    guard Digest.equal(said.party, Digest.sha256(Array(party.id.utf8))) else { throw .wrongParty }
    guard said.flags.contains(.present) else { throw .notPresent }
    guard said.flags.contains(.verified) else { throw .notVerified }
  }
}
