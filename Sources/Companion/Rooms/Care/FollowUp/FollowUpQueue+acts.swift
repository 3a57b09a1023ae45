import Foundation

extension FollowUpQueue {
  static let actDelay: TimeInterval = 2 * 3_600
  static let safetyDelay: TimeInterval = 24 * 3_600

  /// How a planned act went: two hours after it, once more the day after, then never again (CARE §6).
  func acts(at now: Date) -> [Reminder] {
    facts.acts.compactMap { act in
      guard !act.isAnswered, let checks = checks(of: act), now >= checks.first, now < checks.end else {
        return nil
      }
      let first = Reminder(.act, key: "act-\(act.id)-1", dueAt: checks.first, act: act.id)
      guard facts.closed.contains(first.key) || facts.sent.contains(where: { $0.key == first.key }) else {
        return first
      }
      return now >= checks.second
        ? Reminder(.act, key: "act-\(act.id)-2", dueAt: checks.second, act: act.id) : nil
    }
  }

  /// Both moments, out of the quiet hours, and the one from which on it is dropped.
  func checks(of act: PlannedAct) -> (first: Date, second: Date, end: Date)? {
    guard (0..<1_440).contains(act.minute) else { return nil }
    let planned = time.moment(day: act.day, minute: act.minute).addingTimeInterval(Self.actDelay)
    let first = settings.quiet.after(planned, time)
    let nextDay = time.day(of: first) + 1
    let second = settings.quiet.after(time.moment(day: nextDay, minute: time.minute(of: first)), time)
    return (first, second, time.startOfDay(time.day(of: second) + 1))
  }

  /// A day after danger was seen and not cleared, the house asks again.
  func safety(at now: Date) -> [Reminder] {
    guard let seen = facts.dangerSeenAt else { return [] }
    let due = settings.quiet.after(seen.addingTimeInterval(Self.safetyDelay), time)
    guard now >= due else { return [] }
    return [Reminder(.safety, key: "safety-\(Int(seen.timeIntervalSince1970))", dueAt: due)]
  }

  /// A mood a day; once a week when things go well. Never twice for a day that has one.
  func mood(at now: Date) -> [Reminder] {
    let today = time.day(of: now)
    guard now >= moment(today), !facts.days.contains(where: { $0.day == today && $0.mood != nil }) else {
      return []
    }
    let isWeekly = CareReview.isTapering(facts.reviews)
    guard !isWeekly || CivilDay(number: Int32(clamping: today)).weekday == settings.wellbeingWeekday else {
      return []
    }
    return [Reminder(.mood, key: "mood-\(today)", dueAt: moment(today))]
  }
}
