/// The passphrase was right, and does not do alone. Nobody is in: nothing is open and no session stands.
package struct SecondFactorNeeded: Error, Encodable, Sendable {
  package enum Method: String, Encodable, Sendable { case totp, passkey }

  /// Shown again with the code or the passkey's answer.
  package let ticket: String
  /// What the account takes on this page.
  package let methods: [Method]
  /// The question for the browser, where a passkey is one of them.
  package let passkey: PasskeyRequest?
}

/// What somebody shows beside the passphrase.
package enum SecondProof: Sendable {
  case code(String)
  case passkey(PasskeyAnswer)
}
