import Foundation
import Store
import Vault

/// An earlier message that bears on the present one.
struct Recalled: Sendable, Equatable {
  let id: Message.ID
  let role: Message.Role
  /// Clipped to its share of the budget.
  let text: String
  let at: Date
}

/// Finds what was said before and matters now, over the account's own words.
struct Recall: Sendable {
  let figures: Figures

  /// How many earlier messages a prompt may hold; a small model loses the thread among more.
  private static let most = 4

  init(figures: Figures) { self.figures = figures }

  /// Oldest first, within the budget, without what stands in the window anyway.
  func find(_ job: ReplyJob, in scene: Scene) async throws -> [Recalled] {
    let start = ContinuousClock.now
    // Rejected alternatives are not memories.
    let beside = job.thread.forks.flatMap(\.choices)
    let seen = Set(scene.history.map(\.id) + [job.message.id, job.reply.id] + beside)
    let hits = job.resident.memory.search(
      job.message.text, at: job.message.at, limit: Self.most, without: seen)
    figures.record(.recall, ContinuousClock.now - start)
    guard !hits.isEmpty else { return [] }
    let read = try await job.resident.chest.values(Message.self, hits.map(\.raw), in: .message)
    let share = scene.recallTokens / Self.most
    return read.values
      .map { Recalled(id: $0.id, role: $0.role, text: TokenEstimate.clip($0.text, to: share), at: $0.at) }
      .sorted { $0.at < $1.at }
  }
}
