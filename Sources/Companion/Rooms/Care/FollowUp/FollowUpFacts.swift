package import Foundation

/// All that the follow-up goes by. Nothing else: it invents no event.
package struct FollowUpFacts: Sendable {
  /// What was sent longer ago decides nothing any more.
  package static let sentKeptDays = 70

  /// When the person last did or said something here.
  package var lastSeen: Date
  /// The days on which bilans were accepted, first to last.
  package var bilanDays: [Int]
  package var acts: [PlannedAct]
  /// In any order.
  package var scores: [Plot.DatedScore]
  package var days: [CareDay]
  /// Of the last `sentKeptDays` at least.
  package var sent: [Reminder.Sent]
  /// Keys of what the person did, or put away with "not now": they do not come back.
  package var closed: Set<String>
  package var reviews: [CareReview]
  /// When danger was last seen and not cleared by a check-in; `nil` for none.
  package var dangerSeenAt: Date?

  package init(
    lastSeen: Date, bilanDays: [Int] = [], acts: [PlannedAct] = [], scores: [Plot.DatedScore] = [],
    days: [CareDay] = [], sent: [Reminder.Sent] = [], closed: Set<String> = [],
    reviews: [CareReview] = [], dangerSeenAt: Date? = nil
  ) {
    self.lastSeen = lastSeen
    self.bilanDays = bilanDays
    self.acts = acts
    self.scores = scores
    self.days = days
    self.sent = sent
    self.closed = closed
    self.reviews = reviews
    self.dangerSeenAt = dangerSeenAt
  }

  /// The scores of one questionnaire, oldest first.
  func scores(of name: Instrument.Name) -> [Plot.DatedScore] {
    scores.filter { $0.score.instrument == name }.sorted { $0.day < $1.day }
  }
}
