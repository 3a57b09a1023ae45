import Foundation
import Safeguard
import Store
import Vault

/// A vendor's notice, and the move it calls for.
extension Resident {
  /// Of one companion, the nearest first.
  package func retirements(of id: CompanionProfile.ID) async throws -> [ShownRetirement] {
    _ = try await companion(id)
    let today = CivilDay(nearest: wall(now()).day)
    let notices = try await notices(of: id).sorted { $0.day < $1.day }
    guard !notices.isEmpty else { return [] }
    var shown: [ShownRetirement] = []
    for notice in notices {
      let done = try await done(since: notice.enteredAt, for: id)
      let last = CivilDay(number: notice.day)
      let days = MoveStep.days(until: last, from: today)
      shown.append(
        ShownRetirement(
          id: notice.id, companion: id, vendor: notice.vendor, model: notice.model, date: last.name,
          daysLeft: Int(notice.day - today.number),
          steps: MoveStep.allCases.map { step in
            let isDone = done.contains(step)
            return ShownRetirement.Step(step: step, day: isDone ? nil : days[step]?.name, done: isDone)
          }))
    }
    return shown
  }

  /// Of all companions, the nearest first: those with something left to do.
  package func retirements() async throws -> [ShownRetirement] {
    var all: [ShownRetirement] = []
    for companion in try await companions() { all += try await retirements(of: companion.id) }
    return all.filter { $0.steps.contains { !$0.done } }.sorted { $0.daysLeft < $1.daysLeft }
  }

  /// - Throws: `HouseError.unfit` naming `vendor`, `model`, `date` or `retirements`; `.notFound` for the companion.
  package func enter(_ new: NewRetirement, for id: CompanionProfile.ID) async throws -> RetirementNotice.ID {
    _ = try await companion(id)
    let (vendor, model) = (HiddenCharacters.line(new.vendor), HiddenCharacters.line(new.model))
    guard !vendor.isEmpty, vendor.count <= RetirementNotice.nameLimit else {
      throw HouseError.unfit(field: "vendor")
    }
    guard !model.isEmpty, model.count <= RetirementNotice.nameLimit else {
      throw HouseError.unfit(field: "model")
    }
    guard let day = CivilDay(named: new.date) else { throw HouseError.unfit(field: "date") }
    let notice = RetirementNotice(
      id: RetirementNotice.ID(), vendor: vendor, model: model, day: day.number, enteredAt: now())
    try await records { chest in
      guard try await self.notices(of: id).count < RetirementNotice.most else {
        throw HouseError.unfit(field: "retirements")
      }
      try await chest.commit([.append(notice, in: .retirement, id: notice.id.raw, under: id.raw)])
    }
    return notice.id
  }

  /// - Throws: `HouseError.notFound`.
  package func forget(retirement notice: RetirementNotice.ID, of id: CompanionProfile.ID) async throws {
    _ = try await companion(id)
    guard try await notices(of: id).contains(where: { $0.id == notice }) else { throw HouseError.notFound }
    try await records { chest in
      try await chest.commit([.delete(.retirement, id: notice.raw)])
      try await self.house.archive.tidyAfterDeletion()
    }
  }

  private func notices(of id: CompanionProfile.ID) async throws -> [RetirementNotice] {
    try await records { chest in
      try await chest.oldest(
        RetirementNotice.self, .retirement, under: id.raw, limit: RetirementNotice.most
      ).values
    }
  }

  /// What of the move is done, as far as the house can see.
  private func done(since moment: Date, for id: CompanionProfile.ID) async throws -> Set<MoveStep> {
    var done: Set<MoveStep> = []
    // Whoever brought an export in had asked for it.
    if try await threads(of: id).contains(where: { $0.origin != nil }) {
      done.formUnion([.export, .bringIn])
    }
    if await hasChosenEra(id) { done.insert(.era) }
    if try await runs(of: id).contains(where: { $0.state == .done }) { done.insert(.measure) }
    let book = try await changeBook(of: id)?.value
    if let tried = book?.triedAt, tried >= moment { done.insert(.attempt) }
    if let accepted = book?.accepted, accepted.how != .first, accepted.at >= moment { done.insert(.accept) }
    if let letter = try await farewellLetter(of: id), letter.saidAt ?? .distantPast >= moment {
      done.insert(.farewell)
    }
    return done
  }
}
