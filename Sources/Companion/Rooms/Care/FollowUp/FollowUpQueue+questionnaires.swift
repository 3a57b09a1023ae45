import Foundation

extension FollowUpQueue {
  /// From this total on a questionnaire comes back every two weeks, below it every four (CARE §6).
  static let soonFrom = 10
  static let soonDays = 14
  static let laterDays = 28
  /// The weekly one does not come sooner than this after the last.
  static let wellbeingRest = 5
  /// The first, and those at four and at eight weeks.
  static let bilans = 3

  func questionnaires(at now: Date) -> [Reminder] {
    let today = time.day(of: now)
    return [
      dueDay(.phq9, short: .phq2, by: today).map { Reminder(.phq, key: "phq-\($0)", dueAt: moment($0)) },
      dueDay(.gad7, short: .gad2, by: today).map { Reminder(.gad, key: "gad-\($0)", dueAt: moment($0)) },
      wellbeingDay(by: today).map { Reminder(.wellbeing, key: "who5-\($0)", dueAt: moment($0)) },
    ].compactMap(\.self).filter { now >= $0.dueAt }
  }

  /// The last day up to `today` on which the questionnaire was due: asked once on each, without insisting.
  /// - Returns: `nil` where it was never filled in: nobody is asked for what they did not begin.
  private func dueDay(_ name: Instrument.Name, short: Instrument.Name, by today: Int) -> Int? {
    guard let next = nextDay(name, short: short), today >= next.day else { return nil }
    return next.day + (today - next.day) / next.interval * next.interval
  }

  func nextDay(_ name: Instrument.Name, short: Instrument.Name) -> (day: Int, interval: Int)? {
    let found = [facts.scores(of: name).last, facts.scores(of: short).last].compactMap(\.self)
    guard let last = found.max(by: { $0.day < $1.day }) else { return nil }
    let isSoon =
      last.score.instrument == name && last.score.total >= Self.soonFrom
      && !CareReview.isTapering(facts.reviews)
    let interval = isSoon ? Self.soonDays : Self.laterDays
    return (last.day + interval, interval)
  }

  private func wellbeingDay(by today: Int) -> Int? {
    guard let first = nextWellbeingDay, today >= first else { return nil }
    return first + (today - first) / 7 * 7
  }

  /// The first fixed weekday that is not too soon after the last time.
  var nextWellbeingDay: Int? {
    guard let last = facts.scores(of: .who5).last?.day else { return nil }
    let earliest = last + Self.wellbeingRest
    let weekday = CivilDay(number: Int32(clamping: earliest)).weekday
    return earliest + (settings.wellbeingWeekday - weekday + 7) % 7
  }

  /// At four and at eight weeks. One that is not taken up is asked for once more four weeks later, then left.
  func bilan(at now: Date) -> [Reminder] {
    guard let next = nextBilan else { return [] }
    let times = max(0, (time.day(of: now) - next.day) / Bilan.interval)
    guard times < 2 else { return [] }
    let day = next.day + times * Bilan.interval
    guard now >= moment(day) else { return [] }
    return [Reminder(.bilan, key: "bilan-\(next.version)-\(day)", dueAt: moment(day))]
  }

  var nextBilan: (day: Int, version: Int)? {
    guard let last = facts.bilanDays.last, facts.bilanDays.count < Self.bilans else { return nil }
    return (last + Bilan.interval, facts.bilanDays.count + 1)
  }
}
