package import Safeguard

/// The order and the reading of the C-SSRS screener's six questions, yes or no.
///
/// It selects what the house does and is never shown as a level or a prediction (R25). Where the published triage and
/// the house's own table differ, the graver one counts: thoughts of killing oneself are urgent here.
package enum SafetyScreener {
  package static let count = 6

  /// - Parameter answers: By the number of the question, from 1.
  /// - Returns: `nil` when all that is to be asked was. Without a yes to the second, the third to fifth are not asked;
  ///   the sixth always is.
  package static func next(_ answers: [Int: Bool]) -> Int? {
    let asked = answers[2] == false ? [1, 2, 6] : Array(1...count)
    return asked.first { answers[$0] == nil }
  }

  /// - Parameter isRecent: Whether what the sixth asks about was within three months; not knowing counts as yes.
  package static func level(_ answers: [Int: Bool], isRecent: Bool?) -> RiskLevel {
    if (2...5).contains(where: { answers[$0] == true }) { return .urgent }
    if answers[6] == true { return isRecent == false ? .concern : .urgent }
    return answers[1] == true ? .concern : .none
  }
}
