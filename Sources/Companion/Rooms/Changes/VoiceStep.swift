package import Engines
package import Foundation

/// One voice that a companion was given, with what it takes to give it again.
package struct VoiceStep: Codable, Sendable, Identifiable, Equatable {
  package typealias ID = Named<VoiceStep>

  /// How it came to be the companion's.
  package enum How: String, Codable, Sendable {
    /// It was there when the asking began.
    case first
    /// The person said yes to a change.
    case accepted
    /// They went on with it although the house has another.
    case former
    /// They went back to it.
    case back
    /// They changed the companion themselves.
    case edited
  }

  package let id: ID
  package let settings: VoiceSettings
  package let persona: String
  package let tone: Tone
  /// `nil` for the model alone.
  package var adapter: AdapterUse?
  package let at: Date
  package let how: How

  init(_ settings: VoiceSettings, of companion: CompanionProfile, at moment: Date, how: How) {
    (id, self.settings, self.how, at) = (ID(), settings, how, moment)
    (persona, tone, adapter) = (companion.persona, companion.tone, companion.adapter)
  }

  /// The companion with what this step gave it.
  func laid(over companion: CompanionProfile) -> CompanionProfile {
    var companion = companion
    (companion.persona, companion.tone, companion.adapter) = (persona, tone, adapter)
    return companion
  }
}
