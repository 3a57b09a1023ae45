import Foundation

/// What a person notes of one day on the page; any part may be left out.
package struct NewDay: Codable, Sendable {
  /// `2026-11-22`, on the person's calendar.
  package var day: String
  package var mood: Int?
  package var emotions: [CareDay.Emotion]?
  package var note: String?
  package var sleep: SleepTimes?
  package var company: CareDay.Company?
  package var activities: [String]?

  package init(
    day: String, mood: Int? = nil, emotions: [CareDay.Emotion]? = nil, note: String? = nil,
    sleep: SleepTimes? = nil, company: CareDay.Company? = nil, activities: [String]? = nil
  ) {
    self.day = day
    self.mood = mood
    self.emotions = emotions
    self.note = note
    self.sleep = sleep
    self.company = company
    self.activities = activities
  }

  /// All that is written in words, for the watch (C1).
  package var words: [String] { [note ?? ""] + (activities ?? []) }

  /// How far back a day may be noted: three years.
  static let reach = 1_096

  /// - Parameter today: Of the person's calendar. One more day is taken, for whoever is further east than the house knows.
  /// - Throws: `HouseError.unfit` naming the part that does not fit, `.empty`, `.tooLong`.
  func checked(today: Int, at moment: Date) throws(HouseError) -> CareDay {
    guard let number = WeekPage.number(day), (today - Self.reach...today + 1).contains(number) else {
      throw .unfit(field: "day")
    }
    return try CareDay(
      day: number, mood: mood, emotions: emotions ?? [], note: note ?? "",
      sleep: sleep.flatMap { $0.isEmpty ? nil : $0 }, company: company, activities: activities ?? [],
      at: moment
    ).checked()
  }
}
