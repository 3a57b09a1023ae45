import Foundation

/// The data file, compiled in, read once and at first use (R26): no disk, no network.
package struct CrisisBook: Sendable {
  package let lines: [CrisisLine]

  package static let house = CrisisBook()

  private struct File: Decodable { let lines: [CrisisLine] }

  /// - Precondition: The compiled-in file is well-formed; a test reads it.
  private init() {
    let bytes = Data(PackageResources.crisis_lines_json)
    lines = try! JSONDecoder().decode(File.self, from: bytes).lines
  }

  init(lines: [CrisisLine]) { self.lines = lines }

  package var countries: Set<String> { Set(lines.map(\.country)).subtracting([Self.international]) }

  package func lines(in country: String) -> [CrisisLine] {
    lines.filter { $0.country == country && $0.isReachable }
  }

  static let international = "INT"

  /// Lines that nobody verified, or not within `days` of `today` (`2026-11-22`), in file order (R28).
  package func unverified(on today: String, within days: Int = 180) -> [CrisisLine] {
    lines.filter { line in
      guard let verified = line.verifiedAt.flatMap(DayCount.init), let now = DayCount(today) else {
        return true
      }
      return now.days - verified.days > days
    }
  }
}

/// Days on the Gregorian calendar from a date written `2026-11-22`.
struct DayCount {
  let days: Int

  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...9999).contains(parts[0]), (1...12).contains(parts[1]),
      (1...31).contains(parts[2])
    else { return nil }
    // Years begin in March, so that the leap day comes last.
    let year = parts[1] > 2 ? parts[0] : parts[0] - 1
    let month = (parts[1] + 9) % 12
    days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + parts[2]
  }
}
