import Foundation

/// How a person wants to be followed up.
package struct FollowUpSettings: Codable, Sendable, Equatable {
  /// `false`: nothing is sent; the page still shows what is due.
  package var isOn = true
  package var quiet = QuietHours.usual
  package var capPerDay = 1
  /// Over any seven days.
  package var capPerWeek = 5
  /// Minutes after midnight: when what has no hour of its own comes.
  package var minute = 18 * 60
  /// 0 is Monday.
  package var wellbeingWeekday = 6
  /// An IANA name, as the person's device told it last.
  package var zone: String

  package init(zone: String) { self.zone = zone }

  /// - Throws: `HouseError.unfit` naming the field.
  package func checked() throws(HouseError) -> FollowUpSettings {
    let clock = 0..<1_440
    guard clock.contains(quiet.from), clock.contains(quiet.to) else { throw .unfit(field: "quiet") }
    guard clock.contains(minute), !quiet.contains(minute: minute) else { throw .unfit(field: "minute") }
    guard (0...3).contains(capPerDay), (0...21).contains(capPerWeek) else { throw .unfit(field: "cap") }
    guard (0...6).contains(wellbeingWeekday) else { throw .unfit(field: "wellbeingWeekday") }
    guard zone.utf8.count <= 64, TimeZone(identifier: zone) != nil else { throw .unfit(field: "zone") }
    return self
  }
}
