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
