package import Foundation
package import Safeguard

/// A letter to a voice that was. Sealed under the companion and named like it; sent to nobody, and no model reads it.
struct FarewellLetter: Codable, Sendable, Equatable {
  /// Characters.
  static let limit = 20_000

  /// Empty where the person did not keep it.
  var text: String
  var changedAt: Date
  /// When the farewell was said; `nil` while it is being written.
  var saidAt: Date?
  /// Whether the crisis card was shown for these words. Health data: never in an export (R25, R35).
  var hadCard: Bool?
}

/// The farewell as the page shows it.
package struct FarewellPage: Codable, Sendable {
  /// An exchange that stood, to be read once more.
  package struct Exchange: Codable, Sendable, Equatable {
    package let said: String
    package let reply: String
    package let at: Date
    package let thread: ChatThread.ID
    package let message: Message.ID
  }

  package let text: String
  package let saidAt: Date?
  /// The newest of the time the voice is taken from; `nil` where there is none.
  package let lastExchange: Exchange?
}

/// What came of a letter, or of the end of a farewell.
package struct FarewellAnswer: Codable, Sendable {
  /// What the house says when the farewell is said.
  package let sentence: String?
  /// For whoever writes of danger.
  package let card: CrisisCard?
}
