package import Foundation

/// A week or a month of days for the person alone, with its curves, sums and sentences.
package struct DaysPage: Codable, Sendable, Equatable {
  package enum View: String, Codable, Sendable, CaseIterable { case week, month }

  /// A day as it was noted, named `2026-11-22`.
  package struct Day: Codable, Sendable, Equatable {
    package let day: String
    package let mood: Int?
    package let emotions: [CareDay.Emotion]
    package let note: String
    package let sleep: SleepTimes?
    package let company: CareDay.Company?
    package let activities: [String]
    package let at: Date

    init(_ day: CareDay) {
      self.day = WeekPage.name(day.day)
      mood = day.mood
      emotions = day.emotions
      note = day.note
      sleep = day.sleep
      company = day.company
      activities = day.activities
      at = day.at
    }
  }

  /// What can be chosen, with its name.
  package struct Label: Codable, Sendable, Equatable {
    package let value: String
    package let label: String
  }

  package let view: View
  package let today: String
  /// The first and the last day.
  package let from: String
  package let to: String
  /// Days in the weeks or months before and after that hold something; `nil` for none.
  package let earlier: String?
  package let later: String?
  /// Those that hold something, in order.
  package let days: [Day]
  package let sentences: [String]
  /// The month as a calendar, the mood over time, the nights; without what there is nothing to show of.
  package let plots: [ShownPlot]
  /// What seems to go together, over all days; empty under `DayLink.daysNeeded`.
  package let links: [String]
  package let emotions: [Label]

  /// - Parameters:
  ///   - number: Any day of the week or month.
  ///   - all: Each day once, in any order.
  init(_ view: View, of number: Int, today: Int, all: [CareDay], _ manner: Manner) {
    let summary: DaySummary =
      switch view {
      case .week: .week(of: number, from: all)
      case .month: .month(of: number, from: all)
      }
    let (first, last) = (Int(summary.days.first.number), Int(summary.days.last.number))
    let shown = all.filter { (first...last).contains($0.day) }.sorted { $0.day < $1.day }
    let language = manner.language
    self.view = view
    self.today = WeekPage.name(today)
    from = WeekPage.name(first)
    to = WeekPage.name(last)
    earlier = all.map(\.day).filter { $0 < first }.max().map(WeekPage.name)
    later = (all.map(\.day) + [today]).filter { $0 > last }.min().map(WeekPage.name)
    days = shown.map(Day.init)
    sentences = summary.sentences(manner)
    var plots = [Plot.calendar(number, all, in: language)]
    if all.count(where: { $0.mood != nil }) > 1 { plots.append(.mood(all, in: language)) }
    let nights = shown.compactMap { day in day.sleep.map { Plot.Night(day: day.day, times: $0) } }
    if nights.contains(where: { $0.times.inBed != nil && $0.times.contradiction == nil }) {
      plots.append(.sleep(nights, in: language))
    }
    self.plots = plots.map(ShownPlot.init)
    links = DayLink.links(in: all).map { $0.sentence(manner) }
    emotions = CareDay.Emotion.allCases.map { Label(value: $0.rawValue, label: $0.label(language)) }
  }
}
