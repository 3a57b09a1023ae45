/// A week or a month of days, as counts and means of what was noted. Days that were not noted count for nothing, neither
/// good nor bad.
package struct DaySummary: Codable, Sendable, Equatable {
  package struct Counted: Codable, Sendable, Equatable {
    package let name: String
    package let days: Int
  }

  /// A mean of fewer days is none.
  package static let daysForMean = 3

  package let days: DayRange
  /// Days on which something was noted.
  package let noted: Int
  /// Of the days with a mood; `nil` under three of them.
  package let mood: Double?
  package let lowestMood: Int?
  package let highestMood: Int?
  /// The most frequent first, three at most; of equals in the order of the kinds.
  package let emotions: [CareDay.Emotion]
  /// Minutes in bed, and the share asleep; `nil` under three nights.
  package let inBed: Double?
  package let efficiency: Double?
  /// Days with somebody, of those on which it was noted.
  package let daysWithPeople: Int
  package let daysWithCompanyNoted: Int
  /// What was done on most days, three at most.
  package let activities: [Counted]

  package init(of range: DayRange, from all: [CareDay]) {
    let days = all.filter { (Int(range.first.number)...Int(range.last.number)).contains($0.day) }
      .sorted { $0.day < $1.day }
    self.days = range
    noted = Set(days.map(\.day)).count
    let moods = days.compactMap(\.mood)
    mood = Self.mean(moods.map(Double.init))
    lowestMood = moods.min()
    highestMood = moods.max()
    emotions = Self.frequent(days.flatMap { Set($0.emotions) }, order: CareDay.Emotion.allCases)
    let nights = days.compactMap(\.sleep).filter { $0.contradiction == nil }
    inBed = Self.mean(nights.compactMap(\.inBed).map(Double.init))
    efficiency = Self.mean(nights.compactMap(\.efficiency))
    let company = days.compactMap(\.company)
    daysWithPeople = company.count { $0 != .nobody }
    daysWithCompanyNoted = company.count
    activities = Self.activities(days)
  }

  /// The week that holds a day, Monday to Sunday.
  package static func week(of day: Int, from all: [CareDay]) -> DaySummary {
    let first = day - CivilDay(number: Int32(clamping: day)).weekday
    return DaySummary(
      of: DayRange(CivilDay(number: Int32(clamping: first)), CivilDay(number: Int32(clamping: first + 6))),
      from: all)
  }

  /// The month that holds a day.
  package static func month(of day: Int, from all: [CareDay]) -> DaySummary {
    let (year, month, _) = CivilDay(number: Int32(clamping: day)).civil
    let next = CivilDay(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
    return DaySummary(
      of: DayRange(CivilDay(year: year, month: month, day: 1), CivilDay(number: next.number - 1)), from: all)
  }

  package func sentences(_ manner: Manner) -> [String] { Words.Daily.summary(self).map { $0.in(manner) } }

  private static func mean(_ values: [Double]) -> Double? {
    values.count < daysForMean ? nil : values.reduce(0, +) / Double(values.count)
  }

  private static func frequent<Kind: Hashable>(_ found: [Kind], order: [Kind]) -> [Kind] {
    let counts = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
    return order.enumerated().filter { counts[$0.element] != nil }
      .sorted { (counts[$0.element] ?? 0, -$0.offset) > (counts[$1.element] ?? 0, -$1.offset) }
      .prefix(3).map(\.element)
  }

  /// The same words in another case are one activity; the first spelling is shown.
  private static func activities(_ days: [CareDay]) -> [Counted] {
    var spelling: [String: String] = [:]
    var counts: [String: Int] = [:]
    for day in days {
      for key in Set(day.activities.map(PlainAnswer.fold)) { counts[key, default: 0] += 1 }
      for activity in day.activities where spelling[PlainAnswer.fold(activity)] == nil {
        spelling[PlainAnswer.fold(activity)] = activity
      }
    }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(3)
      .map { Counted(name: spelling[$0.key] ?? $0.key, days: $0.value) }
  }
}
