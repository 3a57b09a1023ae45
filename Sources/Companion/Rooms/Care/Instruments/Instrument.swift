/// A published questionnaire, worded exactly as published: never adapted, never turned into "tu".
package struct Instrument: Sendable, Equatable {
  package enum Name: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
    case phq2 = "PHQ-2"
    case phq9 = "PHQ-9"
    case gad2 = "GAD-2"
    case gad7 = "GAD-7"
    case who5 = "WHO-5"
    case auditC = "AUDIT-C"
    case screener = "C-SSRS-screener"
    case k6 = "K6"
    case ucla3 = "UCLA-3"
  }

  package enum Edition: String, Codable, Sendable, CaseIterable {
    case english = "en"
    case france = "fr-FR"
    case canada = "fr-CA"
  }

  package struct Item: Sendable, Equatable {
    /// From 1, as published.
    package let number: Int
    package let text: String
    /// In published order, which for some instruments is from the highest value down.
    package let answers: [Answer]
  }

  package struct Answer: Codable, Sendable, Equatable {
    package let value: Int
    package let label: String
  }

  package let name: Name
  package let edition: Edition
  /// What stands above the items; `nil` where the instrument has none.
  package let instruction: String?
  package let items: [Item]
  /// Ascending and without gaps; empty where nothing was published but cut-offs by sex, or none.
  package let bands: [Band]
  /// Who published the bands; `nil` without bands.
  package let bandSource: String?
  /// How sure the wording is, in the words of whoever looked for it.
  package let wordingStatus: String
  /// `false` where the wording was recalled, or is still to be held against the official sheet: shown as such.
  package let isVerified: Bool
  package let use: String
  package let licence: String
  /// The line that must stand with the questionnaire; `nil` for none.
  package let credit: String?
  package let source: String

  /// The highest total that can be reached, in the unit of the score (WHO-5: 0–100).
  package var ceiling: Int {
    items.reduce(0) { $0 + ($1.answers.map(\.value).max() ?? 0) } * name.factor
  }

  /// The lowest one: 0 but for UCLA-3.
  package var floor: Int {
    items.reduce(0) { $0 + ($1.answers.map(\.value).min() ?? 0) } * name.factor
  }

  package func band(of total: Int) -> Band? { bands.first { $0.range.contains(total) } }
}

extension Instrument.Name {
  /// The raw sum times this is the score: WHO-5 is told from 0 to 100 (Topp et al. 2015), the others as summed.
  package var factor: Int { self == .who5 ? 4 : 1 }

  /// Whether more points are better news.
  package var risesWithWellbeing: Bool { self == .who5 }

  /// The long form that a positive short one leads to.
  package var longForm: Instrument.Name? {
    switch self {
    case .phq2: .phq9
    case .gad2: .gad7
    default: nil
    }
  }
}
