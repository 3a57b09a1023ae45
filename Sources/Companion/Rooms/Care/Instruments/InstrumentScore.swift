package import Foundation

/// A total that was reached, with the published band it falls into. Kept as it was told on that day.
package struct InstrumentScore: Codable, Sendable, Equatable {
  package let instrument: Instrument.Name
  package let total: Int
  /// The highest total that could have been reached.
  package let ceiling: Int
  /// `nil` where nothing was published.
  package let band: Instrument.Band.Name?
  package let bandFrom: Int?
  package let bandTo: Int?
  package let at: Date
}

/// What became of a questionnaire.
package enum Scoring: Sendable, Equatable {
  case scored(InstrumentScore)
  /// An answer is missing: there is no total then, and none is made up.
  case incomplete(answered: Int, of: Int)

  package var score: InstrumentScore? {
    if case .scored(let score) = self { score } else { nil }
  }
}

extension Instrument {
  /// Adds up the answers as published.
  ///
  /// No total is made up for a missing answer, by mean or otherwise: the house may ask again, a study may not.
  /// The one exception is published with the AUDIT (Babor et al. 2001): whoever never drinks is not asked how much,
  /// and those answers count 0.
  /// - Parameter values: In the order of the items; `nil` for an answer that is missing. A value that is none of the
  ///   item's answers counts as missing.
  package func score(_ values: [Int?], at moment: Date) -> Scoring {
    var given = items.enumerated().map { index, item -> Int? in
      guard values.indices.contains(index), let value = values[index] else { return nil }
      return item.answers.contains { $0.value == value } ? value : nil
    }
    if name == .auditC, given.first == 0 { given = given.map { $0 ?? 0 } }
    let answered = given.compactMap(\.self)
    guard answered.count == items.count, name != .screener else {
      return .incomplete(answered: answered.count, of: items.count)
    }
    let total = answered.reduce(0, +) * name.factor
    let band = band(of: total)
    return .scored(
      InstrumentScore(
        instrument: name, total: total, ceiling: ceiling, band: band?.name, bandFrom: band?.range.lowerBound,
        bandTo: band?.range.upperBound, at: moment))
  }
}
