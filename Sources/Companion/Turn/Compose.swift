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
    var messages = [ChatRequest.Message(.system, system(scene))]
    for message in scene.history where !message.text.isEmpty {
      Self.add(message.text, as: message.role == .person ? .user : .assistant, to: &messages)
    }
    let asked = scene.asked
    let note = Prompts.note(
      at: moment, recalled: recalled, guidance: Prompts.guidance(risk.level, risk.label, in: scene.language),
      in: scene.language)
    Self.add(
      note + "\n\n" + TokenEstimate.clip(asked.text, to: budget.messageTokens), as: .user, to: &messages)
    return ChatRequest(
      messages: messages, maxReplyTokens: budget.replyTokens, temperature: scene.companion.tone.temperature,
      cacheOwner: scene.owner)
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

  private func system(_ scene: Scene) -> String {
    var parts = [Prompts.house(scene.companion, for: scene.person)]
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
