/// Why a passkey's answer was not believed. Safe to log: it holds nothing of the answer.
package enum PasskeyError: Error, Equatable, Sendable {
  /// Not in the form of WebAuthn, or longer or deeper than any authenticator writes.
  case malformed
  /// An answer to another kind of question: a new passkey where an old one was asked for, or the reverse.
  case wrongKind
  case wrongChallenge
  /// Made on another page, or inside a frame of another page.
  case wrongOrigin
  case wrongParty
  /// Nobody touched the authenticator.
  case notPresent
  /// The authenticator did not ask who touches it: no PIN, finger or face.
  case notVerified
  /// A key of a kind the house did not offer to take.
  case unknownAlgorithm
  case wrongSignature
  /// The counter did not go on: somebody may hold a copy of the key.
  case counterWentBack
}
