import Foundation

/// Dates as exports write them. What cannot be a date of this age is none: a wrong date is worse than no date.
enum ImportedDate {
  /// 1990 to 2100: nobody's export is older, and no clock is so wrong.
  private static let ours = 631_152_000.0...4_102_444_800.0

  /// - Parameter seconds: Since 1970.
  static func plausible(_ seconds: Double) -> Date? {
    ours.contains(seconds) ? Date(timeIntervalSince1970: seconds) : nil
  }

  /// - Parameter value: Seconds, milliseconds, microseconds or nanoseconds since 1970 as a number or as text; any text
  ///   of `read(text)`; or MongoDB's `{"$date": …}`.
  static func read(_ value: JSONValue?) -> Date? {
    guard var value else { return nil }
    // {"$date": {"$numberLong": "1730000000000"}} is the deepest there is.
    for key in ["$date", "$numberLong"] { value = value[key] ?? value }
    if let number = value.double { return epoch(number) }
    return value.string.flatMap { read($0) }
  }

  /// The unit is told by the size: seconds reach the year 5138 with 11 digits.
  static func epoch(_ number: Double) -> Date? {
    let seconds =
      switch abs(number) {
      case 1e17...: number / 1e9
      case 1e14...: number / 1e6
      case 1e11...: number / 1e3
      default: number
      }
    return plausible(seconds)
  }

  /// ISO 8601 (`2025-02-03T10:00:01.5Z`, also with a space, without seconds, without a zone or without a time), a
  /// number as text, and what products write for people: `May 1, 2024 10:00am`, `Jun 8, 2025, 12:40:00 PM UTC`,
  /// `8 juin 2025, 14:40:00 CEST`, `2023-11-4 @20h 41m 37s 880ms`. Without a zone it is read as UTC.
  static func read(_ text: String) -> Date? {
    if let date = ISOMoment.read(text) { return date }
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty, text.utf8.count <= 80 else { return nil }
    if let number = Double(text), number.isFinite { return epoch(number) }
    return DateText(text).date
  }

  /// Seconds from 1970 to the beginning of a day, UTC (Hinnant, "chrono-compatible low-level date algorithms").
  static func midnight(year: Int, month: Int, day: Int) -> Double {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    return Double(days * 86_400)
  }
}
