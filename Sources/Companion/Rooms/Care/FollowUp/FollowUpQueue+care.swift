package import Foundation

extension FollowUpQueue {
  func care(at now: Date) -> [Reminder] {
    facts.careReasons(on: time.day(of: now)).map { reason in
      Reminder(.care, key: reason.key, dueAt: settings.quiet.after(time.startOfDay(reason.day), time))
    }.filter { now >= $0.dueAt }
  }

  /// Whether exercises are proposed at half their size for as long as a reason stands.
  package func isSmaller(at now: Date) -> Bool { !facts.careReasons(on: time.day(of: now)).isEmpty }
}
