import Foundation
import Vault

/// How an act went, as the person tells it.
package struct ActTold: Codable, Sendable, Equatable {
  /// When it is tried again; with other words where they make it smaller.
  package struct Again: Codable, Sendable, Equatable {
    package var day: Int
    package var minute: Int
    package var text: String?

    package init(day: Int, minute: Int, text: String? = nil) {
      self.day = day
      self.minute = minute
      self.text = text
    }
  }

  package static let noteLimit = 40_000

  package var outcome: PlannedAct.Outcome
  /// 0 to 10.
  package var pleasure: Int?
  package var mastery: Int?
  package var moodBefore: Int?
  package var moodAfter: Int?
  package var note: String?
  package var again: Again?

  package init(
    outcome: PlannedAct.Outcome, pleasure: Int? = nil, mastery: Int? = nil, moodBefore: Int? = nil,
    moodAfter: Int? = nil, note: String? = nil, again: Again? = nil
  ) {
    self.outcome = outcome
    self.pleasure = pleasure
    self.mastery = mastery
    self.moodBefore = moodBefore
    self.moodAfter = moodAfter
    self.note = note
    self.again = again
  }

  /// - Throws: `HouseError.unfit` naming the field.
  func checked(zone: TimeZone, at moment: Date) throws(HouseError) {
    let numbers = [
      ("pleasure", pleasure), ("mastery", mastery), ("moodBefore", moodBefore), ("moodAfter", moodAfter),
    ]
    for (name, number) in numbers {
      guard number.map((0...10).contains) ?? true else { throw .unfit(field: name) }
    }
    guard (note?.count ?? 0) <= Self.noteLimit else { throw .tooLong(limit: Self.noteLimit) }
    guard let again else { return }
    let time = LocalTime(zone)
    let today = time.day(of: moment)
    guard (0..<SleepTimes.day).contains(again.minute),
      (again.day, again.minute) > (today, time.minute(of: moment)), again.day <= today + Exercise.daysAhead
    else { throw .unfit(field: "day") }
    guard (again.text?.count ?? 0) <= PlannedAct.textLimit else { throw .unfit(field: "text") }
  }
}

/// What was kept of it, and what is said.
package struct ActAnswered: Sendable {
  package let act: PlannedAct
  /// The one that takes its place.
  package let next: PlannedAct?
  package let sentence: String
  package let watch: CareWatch
}

extension PlannedAct {
  mutating func take(_ told: ActTold, at moment: Date) {
    if told.outcome == .missed, outcome != .missed { missed = (missed ?? 0) + 1 }
    if told.outcome != .missed, outcome == .missed { missed = missed.map { $0 - 1 } }
    outcome = told.outcome
    realPleasure = told.pleasure
    realMastery = told.mastery
    moodBefore = told.moodBefore
    moodAfter = told.moodAfter
    note = told.note.flatMap { $0.trimmed.isEmpty ? nil : $0 }
    answeredAt = moment
    isAnswered = true
  }

  /// The same act at another time.
  func again(_ again: ActTold.Again) -> PlannedAct {
    let words = again.text?.trimmed ?? ""
    var next = PlannedAct(
      id: RecordID(), text: words.isEmpty ? text : words, day: again.day, minute: again.minute)
    next.exercise = exercise
    next.kind = kind
    next.place = place
    next.company = company
    next.obstacle = obstacle
    next.ifThen = ifThen
    next.expectedPleasure = expectedPleasure
    next.expectedMastery = expectedMastery
    next.missed = missed ?? 0
    return next
  }

  /// As it stands in the exercise now; what was told of it stays.
  func planned(as act: PlannedAct) -> PlannedAct {
    guard !isAnswered else { return self }
    var merged = self
    merged.text = act.text
    merged.day = act.day
    merged.minute = act.minute
    merged.isAnswered = act.isAnswered
    merged.place = act.place
    merged.company = act.company
    merged.obstacle = act.obstacle
    merged.ifThen = act.ifThen
    merged.expectedPleasure = act.expectedPleasure
    merged.expectedMastery = act.expectedMastery
    return merged
  }

  /// What is said to how it went: never a reproach.
  package func sentence(_ manner: Manner) -> String {
    Words.Acting.said(self).in(manner)
  }
}
