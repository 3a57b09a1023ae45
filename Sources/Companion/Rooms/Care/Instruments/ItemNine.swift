package import Safeguard

/// The ninth item of the PHQ-9 asks about death and self-harm.
package enum ItemNine {
  package static let number = 9

  /// Any answer but "not at all" calls for the safety flow, whatever the total and however many answers are missing
  /// (Kroenke, Spitzer and Williams 2001; CARE §7).
  package static func level(_ values: [Int?]) -> RiskLevel {
    guard values.count >= number, let value = values[number - 1], value >= 1 else { return .none }
    return .concern
  }
}
