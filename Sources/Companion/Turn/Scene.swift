import Engines
import Foundation
import Safeguard
import Store
import Vault

/// What the prompt is made of, read from the account in one place.
struct Scene: Sendable {
  /// Names whose prompt it is, for the engine's cache (T43).
  let owner: String
  /// The message that is being answered.
  let asked: Message
  let person: Person
  let companion: CompanionProfile
  /// What is different about the tone in this conversation.
  let shift: ToneShift
  let summary: Summary?
  /// The end of the branch, oldest first, without the message that is being answered.
  let history: [Message]
  /// The beginnings of the files that go with the message that is being answered.
  let attached: [AttachedExcerpt]
  /// Tokens for what is recalled.
  let recallTokens: Int
  /// Messages that may be recalled.
  let recallHits: Int
  /// Set when the window has to move: the first message that goes into prompts from now on.
  let newWindowStart: Message.ID?

  var language: Language { companion.language }

  /// What the reply is judged against: the numbers the person wrote themselves may come back, and what is out of
  /// place depends on what they said and on the risk of the conversation.
  /// - Parameters:
  ///   - brief: What the model is told of it; `nil` for nothing.
  ///   - model: Who answers; `nil` where nobody reads the answer in danger.
  func guardContext(
    _ risk: RiskState, _ brief: RiskBrief? = nil, by model: ModelCard? = nil
  ) -> ReplyGuard.Context {
    let isBeside = brief?.isAtHand == true && model?.isSmall == true
    let notes = [brief.map { Prompts.notes($0, in: language) }, isBeside ? Prompts.beside.in(language) : nil]
    return ReplyGuard.Context(
      language: language.safeguard,
      personWords: history.filter { $0.role == .person }.map(\.text) + [asked.text],
      attached: attached.map(\.text), notes: notes.compactMap(\.self).joined(separator: " "),
      level: risk.level, label: risk.label,
      isMinor: person.isMinor == true,
      wantsCare: isBeside)
  }

  /// - Parameter shift: What the person asked for in this very message; `nil` where that is nothing.
  static func set(
    for job: ReplyJob, budget: PromptBudget, shift: ToneShift? = nil
  ) async throws -> Scene {
    let resident = job.resident
    var person = try await resident.familiarPerson()
    if resident.isYoung(person) { person.isMinor = true }
    let companion = try await resident.familiarCompanion(job.thread.companion)
    let window = try await Self.window(for: job, budget: budget)
    var summary: Summary?
    if !window.isWholeBranch {
      // A summary that no longer opens is written anew; the talk goes on without it.
      summary = try? await job.chest.value(Summary.self, job.thread.id.raw, in: .summary)?.value
      // All that came before is to be forgotten.
      if summary?.text.isEmpty == true { summary = nil }
    }
    return Scene(
      owner: resident.id.description, asked: job.message, person: person, companion: companion,
      shift: shift ?? job.thread.tone ?? ToneShift(), summary: summary,
      history: try await Attached.told(in: window.history, chest: job.chest, in: companion.language),
      attached: job.attached,
      recallTokens: budget.recallTokens, recallHits: budget.recallHits, newWindowStart: window.newStart)
  }

  /// The newest messages that fit the budget. The first of them stays the same from turn to turn, until the
  /// window is full; then it moves on by half a window. The newest turns are never dropped.
  private static func window(
    for job: ReplyJob, budget: PromptBudget
  ) async throws -> Window {
    var branch = Branch(job.chest, thread: job.thread.id, from: job.message.previous, batch: Self.firstBatch)
    var newestFirst: [Message] = []
    var tokens = 0
    while let found = try await branch.next() {
      let message = found.value
      let isPastStart = newestFirst.last?.id == job.thread.windowStart && job.thread.windowStart != nil
      if isPastStart { return Window(history: newestFirst.reversed()) }
      tokens += min(TokenEstimate.tokens(in: message.text), budget.turnTokens)
      if tokens > budget.historyTokens, newestFirst.count >= PromptBudget.leastMessages {
        // This turn still sees all of it; the next one begins at the half, and the summary has caught up.
        let half = Self.fitting(newestFirst, budget)
        return Window(history: newestFirst.reversed(), newStart: half.last?.id)
      }
      newestFirst.append(message)
    }
    return Window(history: newestFirst.reversed(), isWholeBranch: true)
  }

  /// What a local model's window mostly holds.
  private static let firstBatch = 16

  private struct Window {
    var history: [Message]
    var newStart: Message.ID?
    /// Nothing came before: a summary would tell of another branch.
    var isWholeBranch = false
  }

  private static func fitting(_ newestFirst: [Message], _ budget: PromptBudget) -> [Message] {
    var tokens = 0
    var kept: [Message] = []
    for message in newestFirst {
      tokens += min(TokenEstimate.tokens(in: message.text), budget.turnTokens)
      if tokens > budget.historyTokens / 2, kept.count >= PromptBudget.leastMessages { break }
      kept.append(message)
    }
    return kept
  }
}
