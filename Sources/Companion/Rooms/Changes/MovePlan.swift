/// The steps of a move from a model that ends, each with a day by which it is good to have it done.
package enum MoveStep: String, Codable, Sendable, CaseIterable {
  case export, bringIn, era, measure, attempt, accept, farewell

  /// Days before the last one. An export may take a vendor days, and needs the model's vendor to be there still; what
  /// comes after needs time to get used to.
  var daysBefore: Int32 {
    switch self {
    case .export: 28
    case .bringIn: 21
    case .era: 18
    case .measure: 14
    case .attempt: 10
    case .accept: 6
    case .farewell: 2
    }
  }

  /// The days of all steps. Where less time is left than the plan takes, it is drawn together; nothing is put into the
  /// past, and what is overdue is for today.
  static func days(until last: CivilDay, from today: CivilDay) -> [MoveStep: CivilDay] {
    let whole = MoveStep.export.daysBefore
    let left = max(0, last.number - today.number)
    return Dictionary(
      uniqueKeysWithValues: allCases.map { step in
        let before = left >= whole ? step.daysBefore : step.daysBefore * left / whole
        return (step, CivilDay(number: max(today.number, last.number - before)))
      })
  }
}

/// A notice with its plan.
package struct ShownRetirement: Codable, Sendable, Equatable {
  package struct Step: Codable, Sendable, Equatable {
    package let step: MoveStep
    /// `2026-11-22`; `nil` for what is done.
    package let day: String?
    package let done: Bool
  }

  package let id: RetirementNotice.ID
  package let companion: CompanionProfile.ID
  package let vendor: String
  package let model: String
  package let date: String
  /// Less than 0 when it is past.
  package let daysLeft: Int
  package let steps: [Step]
}
