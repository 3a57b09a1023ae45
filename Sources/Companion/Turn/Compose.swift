import Engines
import Foundation
import Safeguard

/// Packs persona, tone, guidance, memory and history into one request.
///
/// The order serves the engine's prefix cache: what never changes comes first, byte for byte the same; then
/// the summary, which changes when the window moves; then the history, which only grows at its end. What
/// changes every turn (the hour, recalled words, guidance) stands last, in front of the message itself.
struct Compose: Sendable {
  func prompt(
    _ scene: Scene, recalled: [Recalled], risk: RiskState, model: ModelCard, at moment: Date
  ) -> ChatRequest {
    let budget = PromptBudget(for: model)
    let system = system(scene, budget)
    let note = Prompts.note(
      at: moment, recalled: recalled, guidance: Prompts.guidance(risk.level, risk.label, in: scene.language),
      address: scene.companion.tone.address, in: scene.language)
    var left = budget.windowTokens - budget.replyTokens - TokenEstimate.tokens(in: system + note)
    let asked = TokenEstimate.clip(scene.asked.text, to: max(100, min(budget.messageTokens, left)))
    left -= TokenEstimate.tokens(in: asked)

    var messages = [ChatRequest.Message(.system, system)]
    for (role, text) in history(scene, turnTokens: budget.turnTokens, left: left) {
      Self.add(text, as: role, to: &messages)
    }
    Self.add(note + "\n\n" + asked, as: .user, to: &messages)
    return ChatRequest(
      messages: messages, maxReplyTokens: budget.replyTokens, temperature: scene.companion.tone.temperature,
      cacheOwner: scene.owner)
  }

  /// The newest messages that fit, oldest first.
  private func history(
    _ scene: Scene, turnTokens: Int, left: Int
  ) -> [(role: ChatRequest.Role, text: String)] {
    var left = left
    var kept: [(role: ChatRequest.Role, text: String)] = []
    for message in scene.history.reversed() where !message.text.isEmpty {
      let text = TokenEstimate.clip(message.text, to: turnTokens)
      left -= TokenEstimate.tokens(in: text)
      guard left >= 0 else { break }
      kept.append((message.role == .person ? .user : .assistant, text))
    }
    return kept.reversed()
  }

  /// Person and companion take turns: many chat templates refuse anything else. Where a reply never came, the
  /// person's messages are joined; a window never begins with a reply.
  private static func add(
    _ text: String, as role: ChatRequest.Role, to messages: inout [ChatRequest.Message]
  ) {
    if role == .assistant, messages.last?.role == .system { return }
    if messages[messages.count - 1].role == role {
      messages[messages.count - 1].text += "\n\n" + text
    } else {
      messages.append(.init(role, text))
    }
  }

  private func system(_ scene: Scene, _ budget: PromptBudget) -> String {
    var companion = scene.companion
    companion.persona = TokenEstimate.clip(companion.persona, to: budget.personaTokens)
    var parts = [Prompts.house(companion, for: scene.person)]
    if let summary = scene.summary { parts.append(Prompts.summary(summary.text, in: scene.language)) }
    return parts.joined(separator: "\n\n")
  }
}

extension Tone {
  /// 0.6 to 0.9: the livelier the tone, the freer the choice of words; beyond that the small default model
  /// loses its thread.
  var temperature: Double {
    let lively = style == .playful ? 0.1 : style == .formal || style == .calm ? -0.05 : 0
    return min(0.9, max(0.6, 0.7 + lively + 0.05 * Double(enthusiasm)))
  }
}
