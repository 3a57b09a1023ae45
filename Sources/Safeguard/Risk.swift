/// What a message shows, in the words of the safety rules.
package enum RiskLabel: String, Sendable, Codable, CaseIterable {
  case none, distress
  case passiveIdeation = "passive_ideation"
  case activeIdeation = "active_ideation"
  case planOrAttempt = "plan_or_attempt"
  case selfHarm = "self_harm"
  case violenceToOthers = "violence_to_others"
  case abuseVictim = "abuse_victim"
  case eatingDisorder = "eating_disorder"
  case psychosis
  case medicalEmergency = "medical_emergency"

  /// The level that this label alone asks for.
  package var level: RiskLevel {
    switch self {
    case .none: .none
    case .distress: .support
    case .passiveIdeation, .selfHarm, .eatingDisorder, .psychosis, .abuseVictim: .concern
    case .activeIdeation, .planOrAttempt, .violenceToOthers, .medicalEmergency: .urgent
    }
  }
}

/// How the house responds. It selects a response and is never shown as a score or a prediction (R25).
package enum RiskLevel: String, Sendable, Codable, CaseIterable, Comparable {
  case none, support, concern, urgent

  package static func < (left: RiskLevel, right: RiskLevel) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
