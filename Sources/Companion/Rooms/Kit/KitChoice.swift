package import Foundation

/// What somebody wants in a kit for fine-tuning.
package struct KitChoice: Sendable, Equatable {
  /// The stretch of the past that is to be learnt; `nil` for all of it.
  package var era: Era?
  /// Names of people stay as they are.
  package var keepsNames: Bool

  package init(era: Era? = nil, keepsNames: Bool = false) {
    self.era = era
    self.keepsNames = keepsNames
  }
}

/// Why an exchange is not in a kit.
enum KitLeftOut: String, Sendable, Codable, CaseIterable {
  /// Not to be remembered.
  case forgotten
  /// A crisis card stood there.
  case crisis
  /// Stopped, interrupted or failed.
  case notWhole
  /// The house replaced a sentence of it.
  case replaced
  case otherEra
  case empty
  /// The companion spoke first.
  case unprompted
  case tooLong
  case damaged
  /// Word for word, or nearly, what stands in it already.
  case duplicate
  case nearDuplicate
}

extension KitChoice {
  /// The first moment of a day, or of one some days later.
  /// - Parameter name: 2026-11-22.
  /// - Returns: `nil` for what is no day.
  package static func beginning(of name: String, after days: Int, in zone: TimeZone) -> Date? {
    guard let day = CivilDay(named: name) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let (year, month, number) = CivilDay(number: day.number + Int32(days)).civil
    return calendar.date(from: DateComponents(year: year, month: month, day: number))
  }
}
