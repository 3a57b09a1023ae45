import Foundation

extension FollowUpQueue {
  struct Silence {
    var reminders: [Reminder] = []
    /// Three days or more.
    var isAway = false
    /// The last note went out, or its day is over: nothing more until the person comes back.
    var isAsleep = false
  }

  static let soft = 3
  static let open = 7
  static let last = 21

  /// A soft note on the third day, one open question on the seventh, a last note on the twenty-first, then nothing. Each is
  /// bound to the day the person was last here, so that coming back begins anew. Only the latest that applies is sent: a
  /// house that was off does not catch up.
  func silence(at now: Date) -> Silence {
    let seen = time.day(of: facts.lastSeen)
    let days = time.day(of: now) - seen
    guard days >= Self.soft else { return Silence() }
    let (kind, since): (Reminder.Kind, Int) =
      days >= Self.last
      ? (.silence21, Self.last) : days >= Self.open ? (.silence7, Self.open) : (.silence3, Self.soft)
    let reminder = Reminder(kind, key: "\(kind.rawValue)-\(seen)", dueAt: moment(seen + since))
    let isSent = facts.sent.contains { $0.key == reminder.key }
    return Silence(
      reminders: now >= reminder.dueAt ? [reminder] : [], isAway: true,
      isAsleep: kind == .silence21 && (isSent || days >= Self.last + 7))
  }
}
