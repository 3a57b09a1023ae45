package import Foundation

/// Hours in which nothing is sent. May go over midnight; the same minute twice means none.
package struct QuietHours: Codable, Sendable, Equatable {
  /// Minutes after midnight.
  package var from: Int
  package var to: Int

  /// From nine in the evening to nine in the morning.
  package static let usual = QuietHours(from: 21 * 60, to: 9 * 60)

  package init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }

  package func contains(minute: Int) -> Bool {
    from < to ? (from..<to).contains(minute) : from > to ? minute >= from || minute < to : false
  }

  /// The moment itself, or the end of the quiet hours it falls into.
  package func after(_ moment: Date, _ time: LocalTime) -> Date {
    let minute = time.minute(of: moment)
    guard contains(minute: minute) else { return moment }
    let day = time.day(of: moment)
    return time.moment(day: minute < to ? day : day + 1, minute: to)
  }
}
