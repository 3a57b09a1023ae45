/// Why the house did not do what it was asked. Each case is something the person can act on and has a
/// sentence in `Words`; none holds a text, key, name or path of theirs.
package enum HouseError: Error, Equatable, Sendable {
  case badSetupCode, badInvitation, nameTaken, passphraseTooWeak, mustBeAdult
  case wrongNameOrPassphrase, wrongRecoveryCode
  /// Six digits that are not those of now, or were used already.
  case wrongCode
  case wrongPasskey
  /// The second step came too late, or after too many wrong codes: begin again.
  case ticketOver
  /// The page stands at an IP address, where no browser shows a passkey.
  case passkeysNeedName
  /// The account asks for a passkey, and all of them were made at another address.
  case passkeyElsewhere
  case notSignedIn, locked, notFound, notHost
  case tooLong(limit: Int), empty, unfit(field: String), unfitPicture
  /// A reply already grows in this thread.
  case busy
  /// The model is on another machine and the person has not agreed to that yet.
  case needsConsent(host: String)
  /// Another voice stands behind the companion than the person accepted: they are asked first.
  case asksFirst
  case noModel, modelUnreachable, modelRefusedKey, modelBusy, modelFailed, modelBrokeOff
  case conflict, quotaExceeded, diskFull, readOnly, damaged
  /// Storage does not answer; nothing was changed.
  case unavailable
}
