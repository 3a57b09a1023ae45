/// What seems to go together with mood, over the days that hold both. It says so with its uncertainty, and never why.
package struct DayLink: Codable, Sendable, Equatable {
  package enum With: String, Codable, Sendable, CaseIterable {
    /// Time asleep, or in bed where only that is known.
    case sleep
    /// Being with people.
    case company
    /// How many activities were noted.
    case activities
  }

  /// Under this many days nothing is said.
  package static let daysNeeded = 20

  package let with: With
  package let correlation: RankCorrelation

  /// - Returns: The links of which enough days are known, clear or not, in the order of `With`.
  package static func links(in days: [CareDay]) -> [DayLink] {
    With.allCases.compactMap { with in
      let pairs = days.compactMap { day -> (Double, Double)? in
        guard let mood = day.mood, let value = with.value(day) else { return nil }
        return (Double(mood), value)
      }
      guard pairs.count >= daysNeeded, let correlation = RankCorrelation(pairs) else { return nil }
      return DayLink(with: with, correlation: correlation)
    }
  }

  package func sentence(_ manner: Manner) -> String { Words.Daily.link(self).in(manner) }
}

extension DayLink.With {
  func value(_ day: CareDay) -> Double? {
    switch self {
    case .sleep:
      guard let sleep = day.sleep, let inBed = sleep.inBed, sleep.contradiction == nil else { return nil }
      return Double(inBed) * (sleep.efficiency ?? 1)
    case .company:
      return day.company.map { company in
        switch company {
        case .nobody: 0
        case .someone: 1
        case .several: 2
        }
      }
    // A day without a word about activities may have been full of them.
    case .activities: return day.activities.isEmpty ? nil : Double(day.activities.count)
    }
  }
}
