import Store
import Vault

extension Resident {
  /// Every day that was noted, each once, the newest writing of it; in the order of the calendar.
  package func careDays() async throws -> [CareDay] {
    Self.each(try await records { try await Self.days(in: $0, limit: Self.daysLimit) }.map(\.value))
  }

  /// Days that are read at most: some three years.
  static let daysLimit = 1_200

  /// Without counting as a use of the account.
  static func days(in chest: Chest, limit: Int) async throws -> [Chest.Found<CareDay>] {
    try await chest.newest(CareDay.self, .day, under: nil, limit: limit).found
  }

  /// Two devices that noted a day at the same moment leave two records; the later writing counts.
  static func each(_ days: [CareDay]) -> [CareDay] {
    Dictionary(days.map { ($0.day, $0) }) { $0.at >= $1.at ? $0 : $1 }.values.sorted { $0.day < $1.day }
  }

  /// A week or a month.
  /// - Parameter day: Any day of it, `2026-11-22`; `nil` for the present one.
  /// - Throws: `HouseError.unfit` for what is no day.
  package func daysPage(_ view: DaysPage.View, of day: String? = nil) async throws -> DaysPage {
    let today = try await careToday()
    var asked = today
    if let day {
      guard let number = WeekPage.number(day) else { throw HouseError.unfit(field: "day") }
      asked = number
    }
    return DaysPage(view, of: asked, today: today, all: try await careDays(), await manner())
  }

  /// Keeps a day in place of what was noted of it. Whoever calls has had its words read by `watch` before (C1).
  /// - Throws: `HouseError.unfit` naming the part that does not fit, `.empty`, `.tooLong`.
  package func keep(_ new: NewDay) async throws -> DaysPage.Day {
    let moment = now()
    let day = try new.checked(today: try await careToday(), at: moment)
    try await revising.run(.day) {
      try await change { chest in
        let standing = try await Self.days(in: chest, limit: Self.daysLimit)
          .filter { $0.value.day == day.day }
        if let first = standing.first {
          try await chest.commit(
            [.replace(day, in: .day, id: first.address.id, expecting: first.address.version)]
              + standing.dropFirst().map { .delete(.day, id: $0.address.id) })
        } else {
          try await chest.commit([.append(day, in: .day, id: RecordID())])
        }
      }
    }
    try await tendFollowUp()
    return DaysPage.Day(day)
  }

  /// - Throws: `HouseError.notFound` where nothing is noted of that day, and for what is no day.
  package func forget(day name: String) async throws {
    guard let number = WeekPage.number(name) else { throw HouseError.notFound }
    try await change { chest in
      let standing = try await Self.days(in: chest, limit: Self.daysLimit)
        .filter { $0.value.day == number }
      guard !standing.isEmpty else { throw HouseError.notFound }
      try await chest.commit(standing.map { .delete(.day, id: $0.address.id) })
    }
    try await tendFollowUp()
  }

  /// Takes away all days.
  package func forgetDays() async throws {
    while true {
      let isDone = try await change { chest in
        let shelf = try await chest.oldest(.day, under: nil, limit: 200)
        let ids = shelf.records.map(\.address.id) + shelf.damaged.map(\.id)
        if !ids.isEmpty { try await chest.commit(ids.map { .delete(.day, id: $0) }) }
        return ids.isEmpty
      }
      if isDone { break }
    }
    try await tendFollowUp()
  }
}
