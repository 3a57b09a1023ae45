import Foundation
import Store
import Vault

extension Resident {
  /// Days back from which a run of low days is seen.
  private static let moodReach = 14

  /// Why nothing is begun here at all, as one sentence; `nil` where exercises are within what self-help can do.
  package func barsExercises() async throws -> String? {
    let manner = await manner()
    let flags = try await records { chest in try await lastFlags(in: chest) }
    let barring = flags.filter { Exercise.barring.contains($0) }
    return barring.isEmpty ? nil : Words.Telling.exercisesWait(barring).in(manner)
  }

  /// What an exercise must know of the rest of the house.
  func surroundings(of id: Exercise.ID, in chest: Chest) async throws -> ExerciseSurroundings {
    let zone = house.settings.timeZone
    let time = LocalTime(zone)
    let today = time.day(of: now())
    let others = try await chest.newest(
      Exercise.self, .exercise, under: nil, limit: Self.exerciseReach
    ).values.filter { $0.id != id }
    let acts = try await chest.newest(PlannedAct.self, .act, under: nil, limit: Self.actReach).values
    let days = try await chest.newest(CareDay.self, .day, under: nil, limit: Self.moodReach).values
    let facts = FollowUpFacts(lastSeen: now(), days: days)
    return ExerciseSurroundings(
      zone: zone.identifier, flags: Set(try await lastFlags(in: chest)),
      plannedPerDay: acts.filter { $0.exercise != id.raw && !$0.isAnswered }.reduce(into: [:]) {
        $0[$1.day, default: 0] += 1
      },
      activationBegan: others.filter { $0.kind == .activation }.map { time.day(of: $0.startedAt) }.min(),
      isSmaller: !facts.careReasons(on: today).isEmpty,
      isInExposure: others.contains { $0.isInSession })
  }

  func lastFlags(in chest: Chest) async throws -> [CareFlag] {
    let bilan = try await chest.newest(Bilan.self, .bilan, under: nil, limit: 1).values.first
    let isMinor = try await Self.person(in: chest).value.isMinor ?? false
    return (bilan?.flags ?? []) + (isMinor ? [.minor] : [])
  }
}

extension Exercise {
  /// A step of a ladder is planned, and was not told yet.
  var isInSession: Bool { kind == .ladder && self[.sessionBefore] != nil && self[.sessionMore] == nil }
}
