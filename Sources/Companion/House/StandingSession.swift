package import Foundation

/// A signed-in browser or terminal, as its owner may see it.
package struct StandingSession: Encodable, Sendable {
  package let id: Named<StandingSession>
  package let startedAt: Date
  /// To within a quarter of an hour after a restart of the house.
  package let seenAt: Date
  /// "Firefox, Linux"; empty when nothing is known.
  package let device: String
  /// Whether it is the one that asks.
  package let current: Bool
}

/// What is kept of a session in the account, sealed. That it stands is told by the archive alone.
struct SessionNote: Codable, Sendable {
  let startedAt: Date
  let seenAt: Date
  let device: String
}
