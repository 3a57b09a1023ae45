package import Foundation

/// The one queue of all that is due: a value of facts, settings and a moment. It sends nothing itself.
package struct FollowUpQueue: Sendable {
  package let facts: FollowUpFacts
  package let settings: FollowUpSettings
  let time: LocalTime

  package init(_ facts: FollowUpFacts, _ settings: FollowUpSettings) {
    self.facts = facts
    self.settings = settings
    time = LocalTime(zone: settings.zone)
  }

  /// All that is due, the most important first; sent or not, each occasion once, and none that the person closed.
  package func due(at now: Date) -> [Reminder] { standing(at: now).filter { !facts.closed.contains($0.key) } }

  private func standing(at now: Date) -> [Reminder] {
    let silence = silence(at: now)
    var found = safety(at: now) + acts(at: now)
    if silence.isAsleep { return sorted(found.filter { $0.kind == .safety }) }
    found += silence.reminders
    // Somebody who is away is left in peace but for the notes of silence and what they planned themselves.
    if !silence.isAway {
      found += care(at: now) + bilan(at: now) + questionnaires(at: now) + mood(at: now)
    }
    // While danger stands there is no exercise and nothing to fill in (R24).
    if facts.dangerSeenAt != nil { found.removeAll { Self.waitsForSafety.contains($0.kind) } }
    return sorted(found)
  }

  private static let waitsForSafety: Set<Reminder.Kind> = [.act, .bilan, .phq, .gad, .wellbeing]

  /// The one reminder to send now; `nil` in quiet hours, when the caps are reached, or when nothing is due.
  /// Only what asks about safety goes beyond the caps; nothing goes into the quiet hours.
  package func next(at now: Date) -> Reminder? {
    guard settings.isOn, !settings.quiet.contains(minute: time.minute(of: now)) else { return nil }
    let keys = Set(facts.sent.map(\.key))
    let open = due(at: now).filter { !keys.contains($0.key) }
    return open.first { $0.kind == .safety || isWithinCaps(at: now) }
  }

  /// The next moment at which there may be something to send, within eight days; `nil` for none.
  package func nextMoment(after now: Date) -> Date? {
    guard settings.isOn else { return nil }
    let today = time.day(of: now)
    var moments = (0...8).flatMap { ahead in
      [
        time.moment(day: today + ahead, minute: settings.minute),
        time.moment(day: today + ahead, minute: settings.quiet.to), time.startOfDay(today + ahead),
      ]
    }
    moments += facts.acts.flatMap { act in checks(of: act).map { [$0.first, $0.second] } ?? [] }
    if let seen = facts.dangerSeenAt { moments.append(seen.addingTimeInterval(Self.safetyDelay)) }
    // What was sent in the evening holds back for half a day.
    moments += facts.sent.map { $0.at.addingTimeInterval(Self.gap) }
    return moments.map { settings.quiet.after($0, time) }.filter { $0 > now }.sorted().first {
      next(at: $0) != nil
    }
  }

  /// What was sent in the last half day counts as today's, so that a change of zone is no second day.
  private static let gap: TimeInterval = 12 * 3_600

  private func isWithinCaps(at now: Date) -> Bool {
    let today = time.day(of: now)
    let past = facts.sent.filter { $0.at <= now }
    let todays = past.count { time.day(of: $0.at) == today || now.timeIntervalSince($0.at) < Self.gap }
    let weeks = past.count { time.day(of: $0.at) > today - 7 }
    return todays < settings.capPerDay && weeks < settings.capPerWeek
  }

  private func sorted(_ found: [Reminder]) -> [Reminder] {
    let rank = Dictionary(uniqueKeysWithValues: Reminder.Kind.allCases.enumerated().map { ($1, $0) })
    return found.sorted { (rank[$0.kind] ?? 0, $0.dueAt, $0.key) < (rank[$1.kind] ?? 0, $1.dueAt, $1.key) }
  }

  /// What has no hour of its own comes at the person's.
  func moment(_ day: Int) -> Date {
    settings.quiet.after(time.moment(day: day, minute: settings.minute), time)
  }
}
