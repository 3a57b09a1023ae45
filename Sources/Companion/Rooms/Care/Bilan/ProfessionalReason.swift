/// Why a professional is suggested (CARE §2). Suggesting costs little, so each one alone suffices.
package enum ProfessionalReason: Sendable, Hashable {
  case mood, worry, wellbeing, impairment
  case flag(CareFlag)

  package static let phq9From = 15
  package static let gad7From = 15
  package static let who5UpTo = 28
  package static let impairmentFrom = 7.0
}

extension Findings {
  /// In the order of grave to less grave within flags, then scores; empty where nothing calls for it.
  package var professionalReasons: [ProfessionalReason] {
    var reasons = flags.map(ProfessionalReason.flag)
    if let total = score(.phq9)?.total, total >= ProfessionalReason.phq9From { reasons.append(.mood) }
    if let total = score(.gad7)?.total, total >= ProfessionalReason.gad7From { reasons.append(.worry) }
    if let total = score(.who5)?.total, total <= ProfessionalReason.who5UpTo { reasons.append(.wellbeing) }
    if let impairment, impairment >= ProfessionalReason.impairmentFrom { reasons.append(.impairment) }
    return reasons
  }
}
