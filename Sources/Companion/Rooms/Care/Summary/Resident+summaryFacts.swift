import Foundation
import Safeguard
import Store
import Vault

extension Resident {
  /// Of each room, what is newest: some years of it.
  private static let reach = 1_000

  /// What a summary may be made of, read from the rooms as it stands now. A record behind which something was deleted
  /// stands for itself; one that no longer opens is left out.
  func summaryFacts() async throws -> SummaryFacts {
    let time = LocalTime(house.settings.timeZone)
    let country = try await person().country
    return try await records { chest in
      let intakes = try await chest.newest(Intake.self, .intake, under: nil, limit: Self.reach).values
      let bilans = try await chest.newest(Bilan.self, .bilan, under: nil, limit: Self.reach).values
      let cards = try await chest.newest(Formulation.self, .formulation, under: nil, limit: 50).values
      let days = try await chest.newest(CareDay.self, .day, under: nil, limit: Self.reach).values
      let plan = try? await chest.value(SafetyPlan.self, chest.owner, in: .plan)?.value
      var facts = SummaryFacts(
        brings: intakes.first { $0.sitting == nil }?[.brings]?.words ?? "",
        scores: Self.scores(bilans, intakes, country: country, time),
        formulations: cards.sorted { $0.updatedAt > $1.updatedAt },
        nights: days.compactMap { day in day.sleep.map { Plot.Night(day: day.day, times: $0) } },
        plan: plan ?? SafetyPlan())
      try await Self.addPractice(to: &facts, chest)
      return facts
    }
  }

  /// Totals of bilans and of questionnaires that were taken alone, each once.
  private static func scores(
    _ bilans: [Bilan], _ intakes: [Intake], country: String?, _ time: LocalTime
  ) -> [Plot.DatedScore] {
    let alone = intakes.filter { $0.sitting != nil && $0.finishedAt != nil }.compactMap {
      $0.scoring(country: country, at: $0.finishedAt ?? $0.startedAt)?.score
    }
    var seen: Set<String> = []
    return (bilans.flatMap(\.scores) + alone).compactMap { score in
      let day = time.day(of: score.at)
      guard seen.insert("\(score.instrument.rawValue) \(day) \(score.total)").inserted else { return nil }
      return Plot.DatedScore(day: day, score: score)
    }
  }

  /// Exercises, acts, what was learnt, and nights of sleep diaries. An exercise that danger ended is left out: nothing of
  /// safety stands in a summary unasked.
  private static func addPractice(to facts: inout SummaryFacts, _ chest: Chest) async throws {
    let acts = try await chest.newest(PlannedAct.self, .act, under: nil, limit: reach).values
    facts.planned = acts.count
    facts.done = acts.count { $0.outcome == .done || $0.outcome == .partly }
    let all = try await chest.newest(Exercise.self, .exercise, under: nil, limit: reach).values
    let exercises = all.filter { $0.gravest < .concern }
    facts.practised = CareExercise.allCases.map { kind in
      let own = exercises.filter { $0.kind == kind }
      return SummaryFacts.Practised(
        exercise: kind, begun: own.count, done: own.count { $0.isFinished })
    }
    let chosen = exercises.flatMap { $0[.traps]?.traps ?? [] }.filter(\.isTrap)
    facts.traps = Dictionary(chosen.map { ($0, 1) }, uniquingKeysWith: +)
      .map { SummaryFacts.SeenTrap(trap: $0.key, times: $0.value) }
      .sorted { ($1.times, $0.trap.rawValue) < ($0.times, $1.trap.rawValue) }
    facts.learnt = exercises.flatMap { exercise in
      exercise.rounds.reversed().compactMap { $0[.learnt]?.words }
        + [exercise[.outcome]?.words, exercise[.reframe]?.words, exercise[.keepLine]?.words]
        .compactMap(\.self)
    }
    let noted = Set(facts.nights.map(\.day))
    facts.nights += exercises.flatMap { exercise in
      exercise.rounds(.night).compactMap { night in
        guard !noted.contains(night.day) else { return nil }
        let times = (night[.night]?.sleep ?? SleepTimes()).completed(
          by: night[.nightBed]?.sleep ?? SleepTimes())
        return times.isEmpty ? nil : Plot.Night(day: night.day, times: times)
      }
    }
  }
}
