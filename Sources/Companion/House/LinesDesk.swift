package import Foundation
import Safeguard

/// The crisis lines that nobody has confirmed with their provider, or not for long (R28).
package enum LinesDesk {
  package struct Doubt: Sendable, Equatable, Codable {
    package let country: String
    package let name: String
    /// `nil` when it was never verified.
    package let verifiedAt: String?
  }

  /// In the order of the file, half a year after the last confirmation.
  package static func doubts(on day: Date) -> [Doubt] {
    CrisisBook.house.unverified(on: House.day(day))
      .map { Doubt(country: $0.country, name: $0.name, verifiedAt: $0.verifiedAt) }
  }

  /// How many lines there are in all.
  package static var count: Int { CrisisBook.house.lines.count }

  /// Countries with at least one line that can be reached.
  package static var countries: Int {
    CrisisBook.house.countries.count { !CrisisBook.house.lines(in: $0).isEmpty }
  }
}
