/// A day of the Gregorian calendar, counted from 1 January 1970.
package struct CivilDay: Sendable, Hashable, Comparable {
  package let number: Int32

  /// Days since 1970 that can be written as a date of four digits.
  package static let written = 0...2_932_896
  /// Days before and after 1970: one of any two is still subtracted from the other.
  private static let farthest = 1_000_000_000

  package init(number: Int32) { self.number = number }

  /// The nearest day there is: a clock, and a date in an export, may say anything.
  package init(nearest day: Int) { number = Int32(min(max(day, -Self.farthest), Self.farthest)) }

  /// - Parameter month: 1 to 12.
  package init(year: Int, month: Int, day: Int) {
    // Years begin in March, so that the leap day comes last (Hinnant, "chrono-compatible low-level date algorithms").
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(clamping: era * 146_097 + dayOfEra - 719_468)
  }

  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// 0 is Monday.
  package var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 }

  package static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
}
