/// Days on the calendar, from the first to the last, both included; one day where they are the same.
package struct DayRange: Sendable, Hashable {
  package let first: CivilDay
  package let last: CivilDay

  /// In whatever order the two are given.
  package init(_ one: CivilDay, _ other: CivilDay) {
    first = min(one, other)
    last = max(one, other)
  }

  package init(_ day: CivilDay) { self.init(day, day) }
}

/// As two counts of days since 1 January 1970.
extension DayRange: Codable {
  private enum CodingKeys: CodingKey { case first, last }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      CivilDay(number: try fields.decode(Int32.self, forKey: .first)),
      CivilDay(number: try fields.decode(Int32.self, forKey: .last)))
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(first.number, forKey: .first)
    try fields.encode(last.number, forKey: .last)
  }
}

extension CivilDay {
  /// Years a person may speak of.
  private static let years = 1_800...9_999

  /// - Returns: `nil` for what is no day of the calendar written `2026-11-22`, or far from ours.
  package init?(named name: String) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard name.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1],
      let day = parts[2], Self.years.contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
    // The 30th of February is another day.
    guard self.name == name else { return nil }
  }

  /// `2026-11-22`
  package var name: String { WeekPage.name(Int(number)) }
}
