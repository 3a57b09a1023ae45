/// Why the house did not do what it was asked. Each case is something the person can act on and has a
/// sentence in `Words`; none holds a text, key, name or path of theirs.
package enum HouseError: Error, Equatable, Sendable {
  case badSetupCode, badInvitation, nameTaken, passphraseTooWeak, mustBeAdult
  case wrongNameOrPassphrase, wrongRecoveryCode
  case notSignedIn, locked, notFound, notHost
  case tooLong(limit: Int), empty, unfit(field: String)
  /// A reply already grows in this thread.
  case busy
  /// The model is on another machine and the person has not agreed to that yet.
  case needsConsent(host: String)
  case noModel, modelUnreachable, modelRefusedKey, modelBusy, modelFailed, modelBrokeOff
  case conflict, quotaExceeded, diskFull, readOnly, damaged
  /// Storage does not answer; nothing was changed.
  case unavailable
}
