package import Foundation

/// A month of the calendar, written `2025-03`.
package struct EraMonth: Codable, Sendable, Hashable, Comparable, LosslessStringConvertible {
  package let year: Int
  /// 1 to 12.
  package let month: Int

  private init(index: Int) {
    year = index / 12
    month = index % 12 + 1
  }

  /// - Returns: `nil` for what is no month, or far from ours.
  package init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let year = Int(parts[0]),
      let month = Int(parts[1]), (1_900..<2_200).contains(year), (1...12).contains(month)
    else { return nil }
    (self.year, self.month) = (year, month)
  }

  /// The month of a moment where the person is.
  package init(_ date: Date, in zone: TimeZone) {
    let parts = Self.calendar(zone).dateComponents([.year, .month], from: date)
    (year, month) = (parts.year ?? 1_970, parts.month ?? 1)
  }

  package var description: String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + (month < 10 ? "-0" : "-")
      + String(month)
  }

  package var next: EraMonth { EraMonth(index: index + 1) }

  /// How many months lie between the beginning of our reckoning and it.
  package var index: Int { year * 12 + month - 1 }

  /// Its first moment.
  package func start(in zone: TimeZone) -> Date? {
    Self.calendar(zone).date(from: DateComponents(year: year, month: month, day: 1))
  }

  package static func < (left: EraMonth, right: EraMonth) -> Bool { left.index < right.index }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let month = EraMonth(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no month"))
    }
    self = month
  }

  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(description)
  }

  private static func calendar(_ zone: TimeZone) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }
}
