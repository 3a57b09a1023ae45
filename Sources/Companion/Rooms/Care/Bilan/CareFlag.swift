/// What a professional should know of. Each one suggests a person, none is a finding.
package enum CareFlag: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
  /// Thoughts of death or self-harm: the question on it, the ninth item of the PHQ-9, or what Safeguard read.
  case risk
  /// Not safe at home.
  case violence
  /// Spells of unusual energy, or voices or ideas that others do not share.
  case maniaPsychosis
  /// Past events that still weigh.
  case trauma
  case alcohol
  /// Something about the body to bear in mind.
  case medical
  case minor
  /// A pregnancy, or a birth not long ago.
  case pregnancy

  /// Exercises wait while it stands: first safety, or what is out of scope for self-help (CARE §7).
  package var holdsExercises: Bool {
    switch self {
    case .risk, .violence, .maniaPsychosis, .minor: true
    case .trauma, .alcohol, .medical, .pregnancy: false
    }
  }
}
