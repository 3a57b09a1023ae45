/// One of twelve ways to begin an entry (CARE §9). Nobody has to.
package enum JournalPrompt: String, Codable, Sendable, CaseIterable {
  case weighedAndHeld, alive, harshSentence, body, avoided, goodAnyway, toWhom, threeFacts, worryPutDown,
    learnt, letterInAYear, thanks

  /// Whether it leads to what hurts. Two of them never come on two days in a row: going over what weighs day after day
  /// feeds rumination (Nolen-Hoeksema, Wisco and Lyubomirsky 2008), and those who write about hard things feel lower on
  /// the day they do (Pennebaker and Beall 1986).
  package var isHeavy: Bool { heaviness != nil }

  /// Why it counts as heavy; `nil` for one that does not.
  package enum Heaviness: Sendable, Equatable {
    /// Asks for what was hard today.
    case burden
    /// Repeats an attack on oneself, word for word.
    case selfAttack
    /// Looks at a fear.
    case fear
    /// Touches what was never said to somebody, or cannot be any more.
    case unsaid
  }

  package var heaviness: Heaviness? {
    switch self {
    case .weighedAndHeld: .burden
    case .harshSentence: .selfAttack
    case .avoided, .worryPutDown: .fear
    case .toWhom: .unsaid
    case .alive, .body, .goodAnyway, .threeFacts, .learnt, .letterInAYear, .thanks: nil
    }
  }

  /// What the page shows above an empty entry.
  package func question(_ manner: Manner) -> String { Words.Journal.question(self).in(manner) }

  /// A short name, for the list.
  package func name(_ language: Language) -> String { Words.Journal.name(self).in(language) }
}
