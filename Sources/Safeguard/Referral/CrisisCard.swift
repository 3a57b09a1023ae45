/// What the app shows a person in danger, before the model speaks. Every word and number of it comes from
/// this target and its data file, none from a model (R26).
package struct CrisisCard: Codable, Sendable, Equatable {
  /// The country it was made for; `nil` when unknown.
  package let country: String?
  package let language: String
  package let title: String
  package let intro: String
  /// Emergency numbers, shown on their own; never empty.
  package let emergency: [Line]
  /// Lines to call, text or chat with, best first. The first is open day and night (R28).
  package let lines: [Line]
  /// Whether the emergency numbers stand before the lines (R22).
  package let emergencyFirst: Bool
  package let outro: String
  /// Says what nobody has verified (R28); `nil` when every line shown was.
  package let caution: String?
  /// How to leave no trace, where somebody may be watching (R23).
  package let discretion: String?
  package let labels: Labels
  /// The person's own lines, put in by their account.
  package var own: OwnHelp?

  package struct Line: Codable, Sendable, Equatable {
    package let name: String
    package let phone: String?
    /// `tel:…`
    package let phoneLink: String?
    package let text: String?
    /// `sms:…`
    package let textLink: String?
    package let chat: String?
    /// In the card's language.
    package let hours: String
    package let isAlwaysOpen: Bool
    package let languages: [String]
    package let topics: [String]
    package let verifiedAt: String?
  }

  /// What stands on the buttons.
  package struct Labels: Codable, Sendable, Equatable {
    package let call: String
    package let text: String
    package let chat: String
    package let emergency: String
  }
}
