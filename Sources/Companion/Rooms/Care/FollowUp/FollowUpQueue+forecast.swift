package import Foundation

extension FollowUpQueue {
  /// What would be sent if nothing changed and the person stayed away: worked out while the account is open, so that
  /// bare moments do while it is locked. Caps, quiet hours and silence are in it.
  package struct Forecast: Sendable, Equatable {
    package let reminder: Reminder
    package let at: Date
    /// Before the next quiet hours, and on the same day.
    package let until: Date
  }

  package func forecast(from now: Date, days: Int = 60) -> [Forecast] {
    var (queue, at, found) = (self, now, [Forecast]())
    let end = now.addingTimeInterval(Double(days) * 86_400)
    while at < end {
      guard let moment = queue.nextMoment(after: at), let reminder = queue.next(at: moment) else {
        // Nothing within eight days.
        at = at.addingTimeInterval(8 * 86_400)
        continue
      }
      guard moment < end else { break }
      found.append(Forecast(reminder: reminder, at: moment, until: closing(of: moment)))
      var facts = queue.facts
      facts.sent.append(Reminder.Sent(key: reminder.key, at: moment))
      queue = FollowUpQueue(facts, settings)
      at = moment
    }
    return found
  }

  private func closing(of moment: Date) -> Date {
    let day = time.day(of: moment)
    let midnight = time.startOfDay(day + 1)
    guard settings.quiet.from != settings.quiet.to else { return midnight }
    let quiet = time.moment(day: day, minute: settings.quiet.from)
    return quiet > moment ? min(quiet, midnight) : midnight
  }
}
