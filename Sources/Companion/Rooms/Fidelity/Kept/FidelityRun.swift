package import Foundation

/// One measure of how near a voice comes: a candidate is asked held-out messages, and its answers are compared with the
/// replies that stood. Sealed under the companion.
package struct FidelityRun: Codable, Sendable, Identifiable {
  package typealias ID = Named<FidelityRun>

  package enum State: String, Codable, Sendable {
    /// To be gone on with when nobody talks.
    case running
    /// The person paused it, or something is in the way: `trouble`.
    case paused
    case done
    /// It came to its end without a number: `trouble`.
    case failed
  }

  package enum Trouble: String, Codable, Sendable {
    /// The model did not answer, several times in a row.
    case model
    /// The model is neither on the shelf nor connected any more.
    case modelGone
    /// What every model is told has changed since it began.
    case promptChanged
    /// The words would go to another machine, and the person did not agree to that.
    case consent
    /// So many exchanges went meanwhile that too few are left.
    case tooFew
    /// Storage did not take an answer.
    case storage
  }

  /// A held-out exchange.
  package struct Pair: Codable, Sendable, Hashable {
    package let reply: Message.ID
    package let asked: Message.ID
    package let thread: ChatThread.ID
  }

  package let id: ID
  package let companion: CompanionProfile.ID
  package let settings: VoiceSettings
  /// What the candidate is told of itself.
  package let persona: String
  package let tone: Tone
  package let pairs: [Pair]
  package let startedAt: Date
  package var endedAt: Date?
  package var state: State
  package var trouble: Trouble?
  package var report: KeptReport?
}

/// What a candidate answered to one held-out message. Never a message, never remembered. Sealed under the companion,
/// gone with either message of its exchange.
struct MeasuredAnswer: Codable, Sendable {
  let run: FidelityRun.ID
  let pair: FidelityRun.Pair
  /// As the guard let it through.
  let text: String
  let seconds: Double
}
