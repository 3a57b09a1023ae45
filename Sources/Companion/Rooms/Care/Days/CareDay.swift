package import Foundation

/// One day as the person noted it: twenty seconds, any part of it left out.
package struct CareDay: Codable, Sendable, Equatable {
  package enum Emotion: String, Codable, Sendable, CaseIterable {
    case joy, calm, gratitude, interest, tenderness, pride
    case sadness, worry, fear, anger, shame, guilt, loneliness, emptiness, tiredness
  }

  /// Whom they were with, or heard from.
  package enum Company: String, Codable, Sendable, CaseIterable { case nobody, someone, several }

  package static let emotionsLimit = 3
  package static let noteLimit = 2_000
  package static let activitiesLimit = 12
  package static let activityLimit = 80

  /// Days since 1 January 1970, on the person's calendar.
  package let day: Int
  /// 0 to 10.
  package var mood: Int?
  package var emotions: [Emotion]
  package var note: String
  /// The night that ended on this day.
  package var sleep: SleepTimes?
  package var company: Company?
  /// In the person's words.
  package var activities: [String]
  package var at: Date

  package init(
    day: Int, mood: Int? = nil, emotions: [Emotion] = [], note: String = "", sleep: SleepTimes? = nil,
    company: Company? = nil, activities: [String] = [], at moment: Date
  ) {
    self.day = day
    self.mood = mood
    self.emotions = emotions
    self.note = note
    self.sleep = sleep
    self.company = company
    self.activities = activities
    at = moment
  }

  /// The day without doubles, blanks and spaces around.
  /// - Throws: `HouseError.unfit` naming the part that does not fit, `.empty` for a day on which nothing is noted.
  package func checked() throws(HouseError) -> CareDay {
    var day = self
    if let mood { guard (0...10).contains(mood) else { throw .unfit(field: "mood") } }
    var seen: Set<Emotion> = []
    day.emotions = emotions.filter { seen.insert($0).inserted }
    guard day.emotions.count <= Self.emotionsLimit else { throw .unfit(field: "emotions") }
    day.note = note.trimmed
    guard day.note.count <= Self.noteLimit else { throw .tooLong(limit: Self.noteLimit) }
    if let sleep { guard sleep.isPossible else { throw .unfit(field: "sleep") } }
    day.activities = activities.map(\.trimmed).filter { !$0.isEmpty }
    guard day.activities.count <= Self.activitiesLimit,
      day.activities.allSatisfy({ $0.count <= Self.activityLimit })
    else { throw .unfit(field: "activities") }
    guard
      mood != nil || !day.emotions.isEmpty || !day.note.isEmpty || !(sleep?.isEmpty ?? true) || company != nil
        || !day.activities.isEmpty
    else { throw .empty }
    return day
  }
}
