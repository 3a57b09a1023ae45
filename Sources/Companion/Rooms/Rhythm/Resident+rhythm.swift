import Foundation
import Safeguard
import Store
import Vault

extension Resident {
  /// The sums of the last days that were kept, newest first, each day once; a day that was not used has none.
  func useDays(limit: Int) async throws -> [UseDay] {
    let kept = try await records { chest in
      try await chest.newest(UseDay.self, .rhythm, under: nil, limit: limit).values
    }
    // Homes from before turns waited for one another can hold a day in parts.
    var days: [Int: UseDay] = [:]
    for part in kept { days[part.day, default: UseDay(day: part.day)].add(part) }
    return days.values.sorted { $0.day > $1.day }
  }

  /// Adds what a turn came to, to what stands for its day. One turn at a time: two that both found no record of the day
  /// would begin it twice.
  func note(_ more: UseDay) async throws {
    try await revising.run(.rhythm) { try await add(more) }
  }

  private func add(_ more: UseDay) async throws {
    try await change { chest in
      let standing = try await chest.newest(UseDay.self, .rhythm, under: nil, limit: 3).found
        .first { $0.value.day == more.day }
      guard let standing else {
        try await chest.commit([.append(more, in: .rhythm, id: RecordID())])
        return
      }
      var day = standing.value
      day.add(more)
      try await chest.commit([
        .replace(day, in: .rhythm, id: standing.address.id, expecting: standing.address.version)
      ])
    }
  }

  /// Whether the person is to be spoken to as somebody under 18.
  func isYoung(_ person: Person?) -> Bool { person?.isMinor == true || rhythm.saidYoungInPrivate }

  /// The moment on the wall of the house.
  func wall(_ date: Date) -> Rhythm.Moment {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = house.settings.timeZone
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
    let day = CivilDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
    return Rhythm.Moment(
      at: date.timeIntervalSince1970, day: Int(day.number),
      minute: (parts.hour ?? 0) * 60 + (parts.minute ?? 0))
  }
}
