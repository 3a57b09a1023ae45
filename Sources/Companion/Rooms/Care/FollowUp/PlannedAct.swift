package import Foundation
package import Vault

/// An act that the person planned in an exercise: a day and an hour on their own clock, in their own words.
package struct PlannedAct: Codable, Sendable, Equatable {
  /// How it went.
  package enum Outcome: String, Codable, Sendable, CaseIterable {
    case done, partly, missed
    /// They would rather not say.
    case declined
  }

  package static let textLimit = 400

  /// Of the record that holds it.
  package let id: RecordID
  package internal(set) var text: String
  /// Days since 1 January 1970.
  package internal(set) var day: Int
  /// After midnight.
  package internal(set) var minute: Int
  /// The person said how it went, or that they would rather not.
  package var isAnswered: Bool

  // All that follows is optional, so that old records open.

  /// The exercise it was planned in; `nil` for one that was planned outside, or whose exercise is gone.
  package var exercise: RecordID?
  package var kind: CareExercise?
  package var place: String?
  /// With whom.
  package var company: String?
  package var obstacle: String?
  /// "If… then…"
  package var ifThen: String?
  /// 0 to 10.
  package var expectedPleasure: Int?
  package var expectedMastery: Int?
  package var realPleasure: Int?
  package var realMastery: Int?
  package var moodBefore: Int?
  package var moodAfter: Int?
  package var outcome: Outcome?
  /// What they wrote about how it went.
  package var note: String?
  package var answeredAt: Date?
  /// How many times it was missed and planned anew; `nil` for none.
  package var missed: Int?
  /// Given by a professional and typed in by the person; `nil` for an act of an exercise.
  package var homework: Homework?

  package init(id: RecordID, text: String, day: Int, minute: Int, isAnswered: Bool = false) {
    self.id = id
    self.text = text
    self.day = day
    self.minute = minute
    self.isAnswered = isAnswered
  }

  /// Missed twice: half of it is proposed (CARE §4).
  package static let missesUntilHalf = 2
  package var shouldHalve: Bool { (missed ?? 0) >= Self.missesUntilHalf }

  /// Who gave it, in the person's words; may be empty.
  package struct Homework: Codable, Sendable, Equatable {
    package static let fromLimit = 80

    package var from: String

    package init(from: String) { self.from = from }
  }
}
