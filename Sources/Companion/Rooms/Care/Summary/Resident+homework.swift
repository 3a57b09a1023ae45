import Foundation
import Safeguard
import Store
import Vault

/// Homework that a professional gave: typed in by the person, planned like any act of theirs, and asked after with the
/// others (`FollowUpQueue`).
extension Resident {
  private static let homeworkLimit = 200
  /// A plan further off is a mistyped year.
  private static let furthest = 366

  /// - Throws: `HouseError.empty`, `.tooLong`, `.unfit` naming the field that does not fit.
  package func addHomework(_ new: NewHomework) async throws -> SummaryAnswer {
    let from = (new.from ?? "").trimmed
    let watch = await watch([new.text, from])
    let text = new.text.trimmed
    guard !text.isEmpty else { throw HouseError.empty }
    guard text.count <= PlannedAct.textLimit else { throw HouseError.tooLong(limit: PlannedAct.textLimit) }
    guard from.count <= PlannedAct.Homework.fromLimit else { throw HouseError.unfit(field: "from") }
    let today = wall(now()).day
    guard let day = WeekPage.number(new.day), (today...today + Self.furthest).contains(day) else {
      throw HouseError.unfit(field: "day")
    }
    guard let minute = Self.minute(new.time) else { throw HouseError.unfit(field: "time") }
    var act = PlannedAct(id: RecordID(), text: text, day: day, minute: minute)
    act.homework = PlannedAct.Homework(from: from)
    try await records { [act] chest in
      _ = try await chest.commit([.append(act, in: .act, id: act.id)])
    }
    return SummaryAnswer(summary: try await careSummary(), watch: watch)
  }

  /// - Throws: `HouseError.notFound`, also for an act that is no homework.
  package func deleteHomework(_ id: Named<PlannedAct>) async throws {
    try await change { chest in
      guard try await chest.value(PlannedAct.self, id.raw, in: .act)?.value.homework != nil else {
        throw HouseError.notFound
      }
      try await chest.commit([.delete(.act, id: id.raw)])
    }
  }

  func homework() async throws -> [SummaryPage.Homework] {
    try await records { chest in
      try await chest.newest(PlannedAct.self, .act, under: nil, limit: Self.homeworkLimit).values
    }
    .filter { $0.homework != nil }
    .sorted { ($0.day, $0.minute) < ($1.day, $1.minute) }
    .map { act in
      SummaryPage.Homework(
        id: act.id, text: act.text, from: act.homework?.from ?? "", day: WeekPage.name(act.day),
        time: Self.clock(act.minute), isAnswered: act.isAnswered)
    }
  }

  /// - Returns: `nil` for what is no time of day.
  private static func minute(_ time: String) -> Int? {
    guard let parts = time.wholeMatch(of: /(\d{2}):(\d{2})/), let hour = Int(parts.output.1),
      let minute = Int(parts.output.2), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  private static func clock(_ minute: Int) -> String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }
}
