import Foundation
import Safeguard
import Store
import Vault

extension Resident {
  /// Days of use and things noted that are read at most: some three years of them.
  private static let reach = 1_200

  /// The week that `day` is in, `2026-11-22`; `nil` is this week.
  /// - Throws: `HouseError.unfit` for what is no day.
  package func week(of day: String? = nil) async throws -> WeekPage {
    let today = wall(now()).day
    var asked = today
    if let day {
      guard let number = WeekPage.number(day) else { throw HouseError.unfit(field: "day") }
      asked = number
    }
    let use = try await useDays(limit: Self.reach)
    let noted = try await records { chest in
      try await chest.newest(Noted.self, .noted, under: nil, limit: Self.reach).values
    }
    return WeekPage(of: asked, today: today, use: use, noted: noted)
  }

  /// Keeps a mood or a contact, as of now.
  package func note(_ new: NewNoted) async throws -> Noted {
    let moment = now()
    let noted = try new.noted(at: moment, day: wall(moment).day)
    try await records { chest in
      _ = try await chest.commit([.append(noted, in: .noted, id: noted.id.raw)])
    }
    return noted
  }

  /// - Throws: `HouseError.notFound`.
  package func unnote(_ id: Noted.ID) async throws {
    try await change { chest in
      guard try await chest.get(id.raw, in: .noted) != nil else { throw HouseError.notFound }
      _ = try await chest.commit([.delete(.noted, id: id.raw)])
    }
  }

  /// Takes away all sums of use and all that was noted, today's too.
  package func forgetWeeks() async throws {
    for room in [RoomName.rhythm, .noted] {
      while true {
        let isDone = try await change { chest in
          let shelf = try await chest.oldest(room, under: nil, limit: 200)
          let ids = shelf.records.map(\.address.id) + shelf.damaged.map(\.id)
          if !ids.isEmpty { _ = try await chest.commit(ids.map { .delete(room, id: $0) }) }
          return ids.isEmpty
        }
        if isDone { break }
      }
    }
  }
}
