package import Vault

/// How somebody comes to the door, as far as it can be seen from outside.
package struct Approach: Sendable {
  /// Whom passkeys are shown to on the page they came by; `nil` where none work: at an IP address, in a terminal.
  package let party: RelyingParty?
  /// What they came with, for their own list of sessions: "Firefox, Linux". Empty when nothing is known.
  package let device: String

  package init(party: RelyingParty? = nil, device: String = "") {
    self.party = party
    self.device = String(device.prefix(80))
  }

  package static let unknown = Approach()
}
