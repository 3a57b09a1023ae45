package import Safeguard

/// What the house made of words that were typed on a page of Care, before anything else is done with them (C1). What a
/// door gives of it says nothing of a level (R25).
package struct CareWatch: Encodable, Sendable {
  package let level: RiskLevel
  /// Below concern where the house is not sure: then it is shown, and nothing is held back.
  package let isUnsure: Bool
  /// From concern on, and where the house is not sure.
  package let card: CrisisCard?
  /// What is said under the card, in order; empty below concern.
  package let sentences: [String]
  /// The house's own question, with which alone exercises are offered again; from concern on.
  package let checkIn: CheckInQuestion?

  package static let calm = CareWatch(level: .none)

  /// Nothing is held back.
  package var isCalm: Bool { level < .concern }

  /// What a door tells of it; `nil` where there is nothing to show.
  package var told: CareWatch? { card == nil ? nil : self }

  init(
    level: RiskLevel, isUnsure: Bool = false, card: CrisisCard? = nil, sentences: [String] = [],
    checkIn: CheckInQuestion? = nil
  ) {
    self.level = level
    self.isUnsure = isUnsure
    self.card = card
    self.sentences = sentences
    self.checkIn = checkIn
  }

  private enum CodingKeys: CodingKey { case isUnsure, card, sentences, checkIn }
}

/// Whether exercises and questions may be offered now (R24).
package struct CareStanding: Encodable, Sendable {
  package let mayExercise: Bool
  /// Why not, and what is open instead; `nil` when they may.
  package let sentence: String?
  /// The way back; `nil` where only time is, and when nothing stands in the way.
  package let checkIn: CheckInQuestion?
  /// To stand with it; `nil` when nothing stands in the way.
  package let card: CrisisCard?

  static let open = CareStanding(mayExercise: true, sentence: nil, checkIn: nil, card: nil)
}
