import Safeguard

/// A quiet line that the house itself says beside a reply; never the model's words.
package struct HouseNotice: Codable, Sendable, Equatable {
  package enum Kind: String, Codable, Sendable, CaseIterable {
    case aiNotice, pause, lateNight, longUse, limitReached, quietHours
    /// Who writes said they are under 18.
    case minor
    /// Something is forgotten, as the person asked.
    case forgotten
    /// Another voice stands behind the companion: the reply waits for the person's word.
    case asksFirst
    /// It answered all the same, since danger was near.
    case otherVoice
    /// The tone is another one, as the person asked.
    case tone
  }

  package let kind: Kind
  package let sentence: String

  package init(kind: Kind, sentence: String) {
    self.kind = kind
    self.sentence = sentence
  }

  /// - Parameter minutes: Of the present sitting, for the pause; of the day, for the limit.
  init(_ advice: Rhythm.Advice, minutes: Int, in language: Language) {
    self.init(
      kind: Kind(rawValue: advice.rawValue) ?? .aiNotice,
      sentence: Words.Rhythm.sentence(for: advice, minutes: minutes).in(language))
  }
}
