package import Foundation

/// Days and minutes of a person's own clock, wherever they are now. A change of zone or of summer time moves nothing that is
/// kept: plans are kept as a day and a minute, and become moments here.
package struct LocalTime: Sendable {
  package let zone: TimeZone
  private let calendar: Calendar

  /// - Parameter zone: An IANA name; an unknown one counts as GMT.
  package init(zone name: String) { self.init(TimeZone(identifier: name) ?? .gmt) }

  package init(_ zone: TimeZone) {
    self.zone = zone
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self.calendar = calendar
  }

  /// Days since 1 January 1970 on the person's calendar.
  package func day(of moment: Date) -> Int {
    Int(((moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))) / 86_400).rounded(.down))
  }

  /// 0 to 1,439.
  package func minute(of moment: Date) -> Int {
    let seconds = Int(
      (moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))).rounded(.down))
    return ((seconds % 86_400) + 86_400) % 86_400 / 60
  }

  /// The moment of a wall time. One that summer time leaves out is taken an hour later, one that comes twice the first time.
  package func moment(day: Int, minute: Int) -> Date {
    let (year, month, dayOfMonth) = CivilDay(number: Int32(clamping: day)).civil
    let parts = DateComponents(
      year: year, month: month, day: dayOfMonth, hour: minute / 60, minute: minute % 60)
    return calendar.date(from: parts)
      ?? Date(timeIntervalSince1970: Double(day) * 86_400 + Double(minute) * 60)
  }

  package func startOfDay(_ day: Int) -> Date { moment(day: day, minute: 0) }
}
