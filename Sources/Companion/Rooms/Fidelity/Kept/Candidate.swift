import Engines
import Foundation
import Safeguard
import Store
import Vault

/// Asks a model one held-out message as the companion would be asked it: in its own conversation, told the same, and
/// read by the guard as every reply is.
struct Candidate: Sendable {
  let resident: Resident
  let companion: CompanionProfile
  let person: Person
  let model: any LanguageModel

  /// - Returns: `nil` where the message is no longer there, or the answer held nothing that may be shown.
  /// - Throws: `EngineError`, `CancellationError`.
  func answer(to pair: FidelityRun.Pair) async throws -> (text: String, usage: TokenUsage?)? {
    let chest = resident.chest
    guard let asked = try await chest.value(Message.self, pair.asked.raw, in: .message)?.value,
      let stood = try await chest.value(Message.self, pair.reply.raw, in: .message)?.value
    else { return nil }
    let budget = PromptBudget(for: model.card)
    let history = try await before(asked, budget)
    let scene = Scene(
      owner: resident.id.description, asked: asked, person: person, companion: companion, shift: ToneShift(),
      summary: nil,
      history: try await Attached.told(in: history, chest: chest, in: companion.language),
      attached: try await Attached.excerpts(of: asked, chest: chest), recallTokens: 0, recallHits: 0,
      newWindowStart: nil)
    // As if it was said then: the hour is part of what is told.
    let mannered = ManneredMessage(
      text: asked.text, companion: companion, personName: person.name, seen: [asked.id, stood.id],
      at: stood.at,
      budget: budget.voice)
    let (request, _) = Compose().prompt(
      scene, recalled: [], voice: try await resident.manner(for: mannered), risk: RiskBrief(),
      model: model.card, at: stood.at)
    var text = ""
    var usage: TokenUsage?
    for try await event in model.stream(request) {
      switch event {
      case .delta(let more): text += more
      case .usage(let counted): usage = counted
      case .finished: break
      }
    }
    // A cancelled stream ends without an error: half an answer is none.
    try Task.checkCancellation()
    let shown = Self.guarded(text, scene.guardContext(RiskState()))
    return shown.trimmed.isEmpty ? nil : (shown, usage)
  }

  /// Without the sentences that would not have been shown; after a grave one the rest is left out too.
  static func guarded(_ text: String, _ context: ReplyGuard.Context) -> String {
    var reading = Reading(in: context)
    var shown = ""
    for piece in reading.take(text) + reading.finish() {
      switch piece {
      case .good(let sentence): shown += sentence
      case .caught(let reason, let blank):
        if reason.isGrave { return shown }
        shown += blank
      }
    }
    return shown
  }

  /// What stood before, oldest first, as much of it as half a window holds.
  private func before(_ asked: Message, _ budget: PromptBudget) async throws -> [Message] {
    var walk = Branch(resident.chest, thread: asked.thread, from: asked.previous, batch: 16)
    var newestFirst: [Message] = []
    var tokens = 0
    while let message = try await walk.next()?.value {
      tokens += min(TokenEstimate.tokens(in: message.text), budget.turnTokens)
      if tokens > budget.historyTokens / 2, newestFirst.count >= PromptBudget.leastMessages { break }
      newestFirst.append(message)
    }
    return newestFirst.reversed()
  }
}
