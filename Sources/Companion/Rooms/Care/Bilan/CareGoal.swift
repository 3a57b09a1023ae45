/// One goal: the person's own words, a first step that can be done this week, and a day to look at it.
package struct CareGoal: Codable, Sendable, Equatable {
  package static let weeks = 8

  /// What they would see in eight weeks, as they said it.
  package let words: String
  package let track: CareTrack
  /// Minutes a day they want to give.
  package let minutes: Int
  package let moment: IntakeChoice
  /// Days since 1 January 1970.
  package let byDay: Int

  package init(words: String, track: CareTrack, minutes: Int, moment: IntakeChoice, byDay: Int) {
    self.words = words
    self.track = track
    self.minutes = minutes
    self.moment = moment
    self.byDay = byDay
  }

  /// - Returns: `nil` without words of theirs, or while exercises wait: no goal is made up.
  init?(_ intake: Intake, findings: Findings, today: Int) {
    guard let words = intake[.better]?.words, let track = findings.track else { return nil }
    let minutes =
      switch intake[.minutes]?.choice {
      case .fifteen: 15
      case .thirty: 30
      default: 5
      }
    self.init(
      words: words, track: track, minutes: minutes, moment: intake[.moment]?.choice ?? .anyTime,
      byDay: today + Self.weeks * 7)
  }
}
