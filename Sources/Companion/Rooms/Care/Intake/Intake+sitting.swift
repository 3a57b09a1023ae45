package import Foundation

/// One questionnaire taken alone, as the follow-up asks for it: the same reading, pauses and care for words as in the first
/// questions.
extension Intake {
  /// - Returns: `nil` for a questionnaire that the house does not ask in both languages.
  package static func sitting(_ name: Instrument.Name, manner: Manner, at moment: Date) -> Intake? {
    IntakeStep.steps(of: name).isEmpty ? nil : Intake(manner: manner, sitting: name, at: moment)
  }

  /// What the questionnaire came to; `nil` for the thirty questions, of which `Findings` tells.
  package func scoring(country: String? = nil, at moment: Date) -> Scoring? {
    guard let sitting,
      let instrument = InstrumentBook.house.instrument(sitting, in: manner.language, country: country)
    else { return nil }
    return instrument.score(IntakeStep.steps(of: sitting).map { self[$0]?.item }, at: moment)
  }
}

extension IntakeStep {
  /// The items of a questionnaire in their order; empty for one that is not asked.
  package static func steps(of name: Instrument.Name) -> [IntakeStep] {
    switch name {
    case .phq9: phq
    case .phq2: Array(phq.prefix(2))
    case .gad7: gad
    case .gad2: Array(gad.prefix(2))
    case .auditC: audit
    case .who5: who
    case .screener, .k6, .ucla3: []
    }
  }
}
