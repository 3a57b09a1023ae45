import Foundation
import Store
package import Vault

/// What the person planned, and how it went.
extension Resident {
  static let actReach = 1_000

  /// Sorted by day and hour, soonest first.
  package func plannedActs() async throws -> [PlannedAct] {
    try await records { chest in
      try await chest.newest(PlannedAct.self, .act, under: nil, limit: Self.actReach).values
    }.sorted { ($0.day, $0.minute, $0.id.description) < ($1.day, $1.minute, $1.id.description) }
  }

  /// Keeps how an act went. What was missed may be planned anew, smaller if they like; that is a new act, so that the
  /// follow-up asks about it in its turn.
  /// - Throws: `HouseError.notFound`, `.unfit` naming the field.
  package func answer(_ id: RecordID, _ told: ActTold) async throws -> ActAnswered {
    let watch = await watch([told.note ?? "", told.again?.text ?? ""])
    let manner = await manner()
    let moment = now()
    let zone = house.settings.timeZone
    return try await change { chest in
      guard let found = try await chest.value(PlannedAct.self, id, in: .act) else {
        throw HouseError.notFound
      }
      var act = found.value
      try told.checked(zone: zone, at: moment)
      act.take(told, at: moment)
      var changes: [Chest.Change] = [
        try .replace(act, in: .act, id: id, expecting: found.address.version)
      ]
      var next: PlannedAct?
      if act.outcome == .missed, let again = told.again {
        let planned = act.again(again)
        changes.append(try .append(planned, in: .act, id: planned.id))
        next = planned
      }
      _ = try await chest.commit(changes)
      return ActAnswered(act: act, next: next, sentence: act.sentence(manner), watch: watch)
    }
  }

  /// - Throws: `HouseError.notFound`.
  package func deleteAct(_ id: RecordID) async throws {
    try await change { chest in
      guard let act = try await chest.value(PlannedAct.self, id, in: .act)?.value else {
        throw HouseError.notFound
      }
      var changes: [Chest.Change] = [.delete(.act, id: id)]
      // The exercise must not bring it back.
      if let exercise = act.exercise,
        let found = try await chest.value(Exercise.self, exercise, in: .exercise)
      {
        var kept = found.value
        kept.forget(id)
        changes.append(
          try .replace(kept, in: .exercise, id: exercise, expecting: found.address.version))
      }
      _ = try await chest.commit(changes)
    }
  }

  func acts(of id: Exercise.ID, in chest: Chest) async throws -> [Chest.Found<PlannedAct>] {
    try await chest.newest(PlannedAct.self, .act, under: nil, limit: Self.actReach).found.filter {
      $0.value.exercise == id.raw
    }
  }

  /// What makes the acts that are kept those that stand in the exercise. What was answered, or planned anew, stays.
  func actChanges(for exercise: Exercise, in chest: Chest) async throws -> [Chest.Change] {
    let kept = try await acts(of: exercise.id, in: chest)
    let planned = exercise.plannedActs
    var changes: [Chest.Change] = []
    for act in planned {
      guard let former = kept.first(where: { $0.value.id == act.id }) else {
        changes.append(try .append(act, in: .act, id: act.id))
        continue
      }
      let merged = former.value.planned(as: act)
      if merged != former.value {
        changes.append(
          try .replace(merged, in: .act, id: act.id, expecting: former.address.version))
      }
    }
    for former in kept
    where !former.value.isAnswered && former.value.missed == nil
      && !planned.contains(where: { $0.id == former.value.id })
    {
      changes.append(.delete(.act, id: former.value.id))
    }
    return changes
  }
}
