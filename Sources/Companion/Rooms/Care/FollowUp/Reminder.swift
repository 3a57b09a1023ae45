package import Foundation
package import Vault

/// Something that is due.
package struct Reminder: Codable, Sendable, Equatable {
  /// The most important first; of several that are due one is sent, the others wait on the page.
  package enum Kind: String, Codable, Sendable, CaseIterable {
    /// A day after danger was seen, the house asks again (CARE §7).
    case safety
    /// Low days, well-being down, or the mood score up.
    case care
    /// How a planned act went.
    case act
    case bilan
    case phq, gad, wellbeing
    /// Three, seven and twenty-one days of silence.
    case silence3, silence7, silence21
    case mood
  }

  package let kind: Kind
  /// The same for the same occasion, so that nothing is sent twice. Holds no word of the person.
  package let key: String
  /// From when on.
  package let dueAt: Date
  /// The act that is asked about.
  package let act: RecordID?

  package init(_ kind: Kind, key: String, dueAt: Date, act: RecordID? = nil) {
    self.kind = kind
    self.key = key
    self.dueAt = dueAt
    self.act = act
  }

  /// What was sent, and when.
  package struct Sent: Codable, Sendable, Equatable {
    package let key: String
    package let at: Date

    package init(key: String, at moment: Date) {
      self.key = key
      at = moment
    }
  }
}
