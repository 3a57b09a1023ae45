import Foundation
import Safeguard

/// What is known of the person and bears on this turn. Reads only; never fails: a reply without facts is still a reply.
struct FactStage: Sendable {
  let now: @Sendable () -> Date

  func choose(_ job: ReplyJob, in scene: Scene, risk: RiskBrief, budget: PromptBudget) async -> ChosenFacts {
    guard let all = try? await job.resident.facts() else { return .none }
    let usable = all.filter { $0.isFor(job.thread.companion) }
    guard !usable.isEmpty else { return .none }
    let earlier = scene.history.last { $0.role == .person }?.text ?? ""
    let choice = FactChoice(
      tokens: budget.factTokens, stableTokens: budget.stableFactTokens, shelf: job.resident.factTerms)
    var chosen = choice.choose(usable, for: job.message.text, earlier: earlier)
    guard job.isNew, !job.thread.isPrivate else { return chosen }
    chosen.followUp = FollowUp.due(
      among: usable, bearing: chosen.bearing, on: today(job), message: job.message.text, at: job.message.at,
      last: scene.history.last?.at, level: risk.level)
    return chosen
  }

  /// Notes what was taken up, and what the person told before anybody asked: neither is asked about again.
  func keep(_ chosen: ChosenFacts, _ job: ReplyJob, isSaid: Bool) async {
    guard job.isNew, !job.thread.isPrivate else { return }
    let moment = now()
    let today = today(job)
    var taken = Set<Fact.ID>()
    if isSaid, let followUp = chosen.followUp {
      switch followUp.reason {
      case .awaited: taken.formUnion(followUp.facts.map(\.id))
      case .contradiction: if let newer = followUp.facts.last { taken.insert(newer.id) }
      // It comes round again next year.
      case .hardDate: break
      }
    }
    guard let all = try? await job.resident.facts() else { return }
    taken.formUnion(FollowUp.told(in: job.message.text, among: all, on: today).map(\.id))
    guard !taken.isEmpty else { return }
    let ids = taken
    _ = try? await job.resident.revise { standing in
      FactRevision(
        changed: standing.filter { ids.contains($0.id) && $0.takenUp == nil }.map {
          var fact = $0
          fact.takenUp = moment
          return fact
        })
    }
  }

  private func today(_ job: ReplyJob) -> CivilDay {
    CivilDay(nearest: job.resident.wall(job.message.at).day)
  }
}
