import Safeguard

/// One week of somebody's use, moods and contacts, for that person alone: Monday to Sunday.
package struct WeekPage: Codable, Sendable, Equatable {
  package struct Day: Codable, Sendable, Equatable {
    /// `2026-11-22`
    package let day: String
    package let minutes: Int
    /// Of `minutes`, those between midnight and five.
    package let nightMinutes: Int
    package let conversations: Int
    package let turns: Int
    /// Oldest first.
    package let noted: [Noted]
  }

  /// The Monday, `2026-11-16`.
  package let monday: String
  package let days: [Day]
  /// Today, as the house sees it.
  package let today: String
  /// The Mondays of the weeks before and after that hold something; `nil` for none.
  package let earlier: String?
  package let later: String?

  /// - Parameter day: Any day of the week.
  init(of day: Int, today: Int, use: [UseDay], noted: [Noted]) {
    let first = day - CivilDay(number: Int32(clamping: day)).weekday
    let byDay = Dictionary(use.map { ($0.day, $0) }, uniquingKeysWith: { one, _ in one })
    monday = Self.name(first)
    self.today = Self.name(today)
    days = (first..<first + 7).map { day in
      let sums = byDay[day] ?? UseDay(day: day)
      return Day(
        day: Self.name(day), minutes: sums.minutes, nightMinutes: sums.nightMinutes,
        conversations: sums.conversations, turns: sums.turns,
        noted: noted.filter { $0.day == day }.sorted { $0.at < $1.at })
    }
    let told = use.map(\.day) + noted.map(\.day)
    earlier = told.filter { $0 < first }.max().map(Self.mondayOf)
    later = (told + [today]).filter { $0 >= first + 7 }.min().map(Self.mondayOf)
  }

  private static func mondayOf(_ day: Int) -> String {
    name(day - CivilDay(number: Int32(clamping: day)).weekday)
  }

  static func name(_ day: Int) -> String {
    let (year, month, day) = CivilDay(number: Int32(clamping: day)).civil
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// - Returns: `nil` for what is no day of the calendar, or far from ours.
  static func number(_ name: String) -> Int? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard name.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1],
      let day = parts[2],
      (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let number = Int(CivilDay(year: year, month: month, day: day).number)
    return Self.name(number) == name ? number : nil
  }
}
