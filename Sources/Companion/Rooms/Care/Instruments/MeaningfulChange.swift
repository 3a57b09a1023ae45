/// When two totals of the same person differ by more than chance and day, as published.
package enum MeaningfulChange {
  /// Points of the PHQ-9 (Kroenke, Spitzer and Williams 2001).
  package static let phq9Points = 5
  /// Commonly used for the GAD-7.
  package static let gad7Points = 4
  /// Points of 100 of the WHO-5 (Topp et al. 2015).
  package static let who5Points = 10
  /// Below this the PHQ-9 speaks of remission.
  package static let phq9RemissionBelow = 5

  package static func phq9Fell(from before: Int, to now: Int) -> Bool { before - now >= phq9Points }
  package static func phq9Rose(from before: Int, to now: Int) -> Bool { now - before >= phq9Points }

  /// At least half of the points are gone. Nobody responds from 0.
  package static func phq9Responded(from before: Int, to now: Int) -> Bool {
    before > 0 && (before - now) * 2 >= before
  }

  package static func phq9IsRemission(_ now: Int) -> Bool { now < phq9RemissionBelow }

  package static func gad7Fell(from before: Int, to now: Int) -> Bool { before - now >= gad7Points }
  package static func gad7Rose(from before: Int, to now: Int) -> Bool { now - before >= gad7Points }

  package static func who5Rose(from before: Int, to now: Int) -> Bool { now - before >= who5Points }
  package static func who5Fell(from before: Int, to now: Int) -> Bool { before - now >= who5Points }

  package enum Direction: String, Codable, Sendable { case better, worse, unclear }

  /// - Returns: `nil` for an instrument without a published threshold.
  package static func direction(
    _ instrument: Instrument.Name, from before: Int, to now: Int
  ) -> Direction? {
    switch instrument {
    case .phq9:
      phq9Fell(from: before, to: now) ? .better : phq9Rose(from: before, to: now) ? .worse : .unclear
    case .gad7:
      gad7Fell(from: before, to: now) ? .better : gad7Rose(from: before, to: now) ? .worse : .unclear
    case .who5:
      who5Rose(from: before, to: now) ? .better : who5Fell(from: before, to: now) ? .worse : .unclear
    default: nil
    }
  }

  package static func points(_ instrument: Instrument.Name) -> Int? {
    switch instrument {
    case .phq9: phq9Points
    case .gad7: gad7Points
    case .who5: who5Points
    default: nil
    }
  }
}
