import Foundation

/// Hears the wish that something be forgotten, and does it before anything is recalled. What the house did it says
/// itself, in one quiet line: a model might promise what was not done.
struct ForgetStage: Sendable {
  struct Outcome: Sendable {
    var notice: HouseNotice?
    /// For the model.
    var guidance: Phrase?
  }

  func hear(_ job: ReplyJob) async -> Outcome {
    guard job.isNew, !job.thread.isPrivate, let wish = ForgetWish.heard(in: job.message.text) else {
      return Outcome()
    }
    let resident = job.resident
    let language = (try? await resident.familiarPerson().language) ?? resident.house.settings.language
    do {
      switch wish {
      case .topic(let topic):
        _ = try await resident.forget(topic: topic)
        return Outcome(
          notice: HouseNotice(kind: .forgotten, sentence: Words.Facts.forgot(topic: topic).in(language)),
          guidance: Prompts.forgotten)
      case .said(let alsoBefore):
        _ = try await resident.forget(message: job.message.id)
        if alsoBefore, let before = try await self.before(job) {
          _ = try await resident.forget(message: before)
        }
        return Outcome(
          notice: HouseNotice(kind: .forgotten, sentence: Words.Facts.forgotSaid.in(language)),
          guidance: Prompts.forgotten)
      }
    } catch {
      return Outcome(
        notice: HouseNotice(kind: .forgotten, sentence: Words.Facts.notForgotten.in(language)), guidance: nil)
    }
  }

  /// What the person said before this message, on its branch.
  private func before(_ job: ReplyJob) async throws -> Message.ID? {
    var branch = Branch(job.chest, thread: job.thread.id, from: job.message.previous)
    for _ in 0..<4 {
      guard let found = try await branch.next() else { return nil }
      if found.value.role == .person { return found.value.id }
    }
    return nil
  }
}
