/// When so much time goes here that it is named, and a person suggested (CARE §7, R19).
package enum DependenceGuard: String, Codable, Sendable, CaseIterable {
  /// More than two hours on a day.
  case longDay
  /// Three nights after one o'clock within a week.
  case lateNights

  package struct Day: Sendable, Equatable {
    /// Days since 1 January 1970.
    package let day: Int
    package let minutes: Int
    /// Used between one and five in the night.
    package let isLate: Bool

    package init(day: Int, minutes: Int, isLate: Bool) {
      self.day = day
      self.minutes = minutes
      self.isLate = isLate
    }
  }

  package static let minutes = 120
  package static let nights = 3

  /// Minutes after midnight that count as late.
  package static let late = 60..<300

  /// What is to be named today; late nights first.
  package static func found(_ days: [Day], on today: Int) -> DependenceGuard? {
    let week = days.filter { (today - 6...today).contains($0.day) }
    if Set(week.filter(\.isLate).map(\.day)).count >= nights { return .lateNights }
    return week.contains { $0.day == today && $0.minutes > minutes } ? .longDay : nil
  }
}
