import Safeguard

/// A change to what the person wants to be reminded of; `nil` keeps what stands, 0 minutes and an empty hour take away.
package struct LimitsChange: Codable, Sendable {
  package var minutesADay: Int?
  /// `22:30`, as a clock shows it; empty for none.
  package var quietFrom: String?
  package var quietTo: String?

  package init(minutesADay: Int? = nil, quietFrom: String? = nil, quietTo: String? = nil) {
    self.minutesADay = minutesADay
    self.quietFrom = quietFrom
    self.quietTo = quietTo
  }

  /// - Throws: `HouseError.unfit` naming the field that does not fit, or that is missing beside the other.
  func laid(over limits: UseLimits) throws(HouseError) -> UseLimits {
    var limits = limits
    if let minutesADay {
      guard minutesADay == 0 || UseLimits.minuteChoices.contains(minutesADay) else {
        throw .unfit(field: "minutesADay")
      }
      limits.minutesADay = minutesADay == 0 ? nil : minutesADay
    }
    if let quietFrom { limits.quietFrom = try Self.minute(quietFrom, field: "quietFrom") }
    if let quietTo { limits.quietTo = try Self.minute(quietTo, field: "quietTo") }
    guard (limits.quietFrom == nil) == (limits.quietTo == nil) else {
      throw .unfit(field: limits.quietFrom == nil ? "quietFrom" : "quietTo")
    }
    return limits
  }

  private static func minute(_ clock: String, field: String) throws(HouseError) -> Int? {
    if clock.isEmpty { return nil }
    let parts = clock.split(separator: ":").map { Int($0) }
    guard clock.utf8.count == 5, parts.count == 2, let hour = parts[0], let minute = parts[1],
      (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { throw .unfit(field: field) }
    return hour * 60 + minute
  }
}

/// The limits as a person sets them: hours as a clock shows them, nothing for what is not set.
package struct ShownLimits: Encodable, Sendable, Equatable {
  package let minutesADay: Int?
  package let quietFrom: String?
  package let quietTo: String?

  init(_ limits: UseLimits?) {
    minutesADay = limits?.minutesADay
    quietFrom = limits?.quietFrom.map(Self.clock)
    quietTo = limits?.quietTo.map(Self.clock)
  }

  private static func clock(_ minute: Int) -> String {
    let (hours, minutes) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }
}

extension Person {
  package var shownLimits: ShownLimits { ShownLimits(limits) }
}
