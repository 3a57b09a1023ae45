/// What one message shows, and how the house should respond to it.
package struct TriageResult: Sendable, Equatable {
  package let label: RiskLabel
  /// At least `label.level`; higher where the danger is immediate, for example an abuser at the door.
  package let level: RiskLevel
  /// Names of the patterns that spoke, sorted, never a word of the person. Names that begin with `hint-`
  /// decide nothing alone; `RiskState` adds them up over turns.
  package let triggers: [String]

  package init(label: RiskLabel, level: RiskLevel, triggers: [String]) {
    self.label = label
    self.level = level
    self.triggers = triggers
  }

  package static let none = TriageResult(label: .none, level: .none, triggers: [])
}

/// The languages in which Safeguard itself speaks.
package enum SafeguardLanguage: String, Sendable, Codable, CaseIterable { case fr, en }
