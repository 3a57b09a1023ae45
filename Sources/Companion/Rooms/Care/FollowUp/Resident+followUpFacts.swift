import Foundation
import Safeguard
import Store
import Vault

/// All that the follow-up goes by, gathered from what is kept. It invents nothing.
extension Resident {
  /// Older records decide nothing any more.
  private static let reach = 200
  private static let daysReach = 120

  /// Without counting as a use of the account: the house's own clock asks too.
  func followUpFacts(_ book: FollowUpBook, at moment: Date) async throws -> FollowUpFacts {
    let time = LocalTime(zone: book.settings.zone)
    let bilans = try await chest.newest(Bilan.self, .bilan, under: nil, limit: Self.reach).values
    let intakes = try await chest.newest(Intake.self, .intake, under: nil, limit: Self.reach).values
    let acts = try await chest.newest(PlannedAct.self, .act, under: nil, limit: Self.reach).values
    let days = try await Self.days(in: chest, limit: Self.daysReach).map(\.value)
    let sittings = intakes.compactMap { intake in
      intake.finishedAt.flatMap { intake.scoring(at: $0)?.score }
    }
    let scores = (bilans.flatMap(\.scores) + sittings).map {
      Plot.DatedScore(day: time.day(of: $0.at), score: $0)
    }
    let danger = await chest.personRisk()?.value
    let stands =
      danger.map { $0.level >= .concern && !RiskMemory.isForgotten($0.seenAt, at: moment) } ?? false
    return FollowUpFacts(
      lastSeen: await house.residents.lastSeen(of: id) ?? moment,
      bilanDays: bilans.compactMap(\.acceptedAt).map { time.day(of: $0) }.sorted(), acts: acts,
      scores: scores, days: Self.each(days), sent: book.sent, closed: Set(book.closed.map(\.key)),
      reviews: CareReview.all(book.reviews, scores: scores), dangerSeenAt: stands ? danger?.seenAt : nil)
  }

  /// What is due now, with the person's own plan quoted, and what is to be said plainly (CARE §6, §7).
  package func careDue() async throws -> CareDue {
    guard gate.isOpen else { throw HouseError.locked }
    let (moment, manner, book) = (now(), await manner(), try await followUpBook())
    let facts = try await followUpFacts(book, at: moment)
    let due = FollowUpQueue(facts, book.settings).due(at: moment).map {
      CareDue.Due(
        key: $0.key, kind: $0.kind, sentence: $0.sentence(manner, acts: facts.acts), at: $0.dueAt)
    }
    let today = LocalTime(zone: book.settings.zone).day(of: moment)
    var notes: [String] = []
    if let lack = LackOfProgress.found(
      since: try await firstCareDay(book) ?? today, scores: facts.scores, on: today)
    {
      notes.append(lack.sentence(manner))
    }
    if let long = try await dependence(at: moment) { notes.append(long.sentence(manner)) }
    if CareReview.isTapering(facts.reviews), !(book.relapse?.isWhole ?? false) {
      notes.append(CareReview.taperSentence(manner))
    }
    return CareDue(due: due, notes: notes)
  }

  /// - Parameter key: Of something that is due now.
  /// - Throws: `HouseError.notFound` otherwise.
  package func answer(due key: String, _ answer: DueAnswer) async throws {
    let (moment, book) = (now(), try await followUpBook())
    let facts = try await followUpFacts(book, at: moment)
    guard let reminder = FollowUpQueue(facts, book.settings).due(at: moment).first(where: { $0.key == key })
    else { throw HouseError.notFound }
    if answer == .done, let id = reminder.act {
      try await change { chest in
        guard let found = try await chest.value(PlannedAct.self, id, in: .act) else { return }
        var act = found.value
        act.isAnswered = true
        try await chest.commit([.replace(act, in: .act, id: id, expecting: found.address.version)])
      }
    }
    try await changeFollowUp { $0.close(key, at: moment) }
  }

  /// The day of the first questions.
  private func firstCareDay(_ book: FollowUpBook) async throws -> Int? {
    try await records { chest in
      try await chest.oldest(Intake.self, .intake, under: nil, limit: 1).values.first.map {
        LocalTime(zone: book.settings.zone).day(of: $0.startedAt)
      }
    }
  }

  /// By the sums of use, on the wall of the house as they are kept.
  private func dependence(at moment: Date) async throws -> DependenceGuard? {
    let days = try await useDays(limit: 14).map {
      DependenceGuard.Day(day: $0.day, minutes: $0.minutes, isLate: ($0.lateSeconds ?? 0) > 0)
    }
    return DependenceGuard.found(days, on: wall(moment).day)
  }
}
