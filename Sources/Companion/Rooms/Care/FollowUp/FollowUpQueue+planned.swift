package import Foundation

extension FollowUpQueue {
  /// What is planned in the days ahead, for a calendar: acts at their own hour, questionnaires and bilans at the person's.
  /// No mood, no silence: a calendar that fills up by itself is a burden.
  /// - Returns: Sorted by moment.
  package func planned(from now: Date, days: Int = 60) -> [Reminder] {
    let today = time.day(of: now)
    let span = today...(today + max(0, days))
    var found = facts.acts.filter { !$0.isAnswered && span.contains($0.day) }.map {
      Reminder(.act, key: "act-\($0.id)", dueAt: time.moment(day: $0.day, minute: $0.minute), act: $0.id)
    }
    if let next = nextDay(.phq9, short: .phq2) { found += each(.phq, "phq", next.day, next.interval, span) }
    if let next = nextDay(.gad7, short: .gad2) { found += each(.gad, "gad", next.day, next.interval, span) }
    if let next = nextWellbeingDay { found += each(.wellbeing, "who5", next, 7, span) }
    if let next = nextBilan, span.contains(next.day) {
      found.append(Reminder(.bilan, key: "bilan-\(next.version)-\(next.day)", dueAt: moment(next.day)))
    }
    return found.filter { $0.dueAt >= now }.sorted { ($0.dueAt, $0.key) < ($1.dueAt, $1.key) }
  }

  private func each(
    _ kind: Reminder.Kind, _ name: String, _ first: Int, _ interval: Int, _ span: ClosedRange<Int>
  ) -> [Reminder] {
    stride(from: first, through: span.upperBound, by: interval).filter(span.contains).map {
      Reminder(kind, key: "\(name)-\($0)", dueAt: moment($0))
    }
  }
}
