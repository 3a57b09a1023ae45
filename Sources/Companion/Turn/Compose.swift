import Engines
import Foundation
import Safeguard

/// Packs persona, tone, guidance, memory and history into one request.
///
/// The order serves the engine's prefix cache: what never changes comes first, byte for byte the same; then
/// the person's wishes and pinned facts, which change seldom; the summary, which changes when the window moves; the
/// exemplars that are always shown; then the history, which only grows at its end. What changes every turn stands
/// last: exemplars like this message as turns of their own, then, in front of the message itself, the hour, recalled words,
/// the style card, guidance. Exemplars that change before the history would have all of it read anew, 20 s on the local
/// engine.
struct Compose: Sendable {
  /// - Returns: The request, and what it is made of.
  func prompt(
    _ scene: Scene, recalled: [Recalled], facts: ChosenFacts = .none, voice: ChosenVoice = .none,
    risk: RiskBrief, beside: Phrase? = nil, model: ModelCard, at moment: Date
  ) -> (request: ChatRequest, report: PromptReport) {
    let budget = PromptBudget(for: model)
    let voice = Self.allowsManner(risk, scene) ? voice : .none
    let system = system(scene, facts.stable, budget, hasManner: voice.isOn)
    // Who speaks is written once, in what never changes; what is different in this conversation, or held because of
    // danger, stands beside the message.
    let tone = scene.shift.laid(over: scene.companion.tone).held(at: risk.level)
    // A goodbye is honoured in one short reply (R20); where danger is near, that comes first.
    let isGoodbye = risk.level < .concern && Farewell.isSaid(in: scene.asked.text)
    let said =
      isGoodbye
      ? [Prompts.goodbyeGuidance(in: scene.language)]
      : [
        Prompts.guidance(risk, in: scene.language), beside?.in(scene.language),
        Prompts.toneNow(tone, usual: scene.companion.tone, in: scene.language),
        Prompts.judgement(on: scene.asked.text, at: risk.level)?.in(scene.language),
        facts.followUp.map { Prompts.takeUp($0, in: scene.language) },
      ]
    let guidance = said.contains { $0 != nil } ? said.compactMap(\.self).joined(separator: "\n") : nil
    let noting = { (recalled: [Recalled], facts: [Fact], voice: ChosenVoice, guidance: String?) in
      Prompts.note(
        at: moment, recalled: recalled, facts: facts, voice: voice, guidance: guidance,
        isDanger: risk.level >= .concern, tone: tone, isShort: isGoodbye,
        in: scene.language)
    }
    let note = noting(recalled, facts.bearing, voice, guidance)
    let examples = Self.turns(of: voice.constants, in: scene.language)
    let similar = Self.turns(of: voice.similar, after: examples.count / 2, in: scene.language)
    let exampleTokens = (examples + similar).reduce(0) { $0 + TokenEstimate.tokens(in: $1.text) }
    var left =
      budget.windowTokens - budget.replyTokens - TokenEstimate.tokens(in: system + note) - exampleTokens
    let asked = Prompts.said(
      scene.asked.text, with: scene.attached, within: max(100, min(budget.messageTokens, left)),
      in: scene.language)
    left -= TokenEstimate.tokens(in: asked)

    var messages = [ChatRequest.Message(.system, system)] + examples
    let history = history(scene, turnTokens: budget.turnTokens, left: left)
    // What was never answered goes with the message; an example must not seem to answer it.
    let unanswered = similar.isEmpty ? 0 : history.reversed().prefix { $0.role == .user }.count
    var end = examples.isEmpty ? "" : Prompts.endOfExamples.in(scene.language) + "\n\n"
    for (role, text) in history.dropLast(unanswered) {
      // A window never begins with a reply.
      if role == .assistant, messages.count == 1 + examples.count { continue }
      Self.add(end + text, as: role, to: &messages)
      end = ""
    }
    messages += similar
    if !similar.isEmpty, end.isEmpty {
      let hasBegun = history.count > unanswered
      end = (hasBegun ? Prompts.backFromExamples : Prompts.endOfExamples).in(scene.language) + "\n\n"
    }
    for (role, text) in history.suffix(unanswered) {
      Self.add(end + text, as: role, to: &messages)
      end = ""
    }
    Self.add(end + note + "\n\n" + asked, as: .user, to: &messages)
    let replyTokens = tone.replyTokens(of: budget.replyTokens)
    let request = ChatRequest(
      messages: messages,
      maxReplyTokens: isGoodbye ? min(replyTokens, Prompts.goodbyeTokens) : replyTokens,
      temperature: tone.temperature,
      cacheOwner: scene.owner, adapter: scene.companion.adapter)

    var report = PromptReport(
      temperature: request.temperature, windowTokens: budget.windowTokens, replyTokens: budget.replyTokens)
    let house = Prompts.house(scene.companion.withoutPersona, for: scene.person, hasManner: voice.isOn)
    let bare = noting([], [], .none, guidance)
    let told = noting([], facts.bearing, .none, guidance)
    let quiet = noting(recalled, facts.bearing, .none, guidance)
    report.add(
      .house, tokens: TokenEstimate.tokens(in: house) + TokenEstimate.tokens(in: noting([], [], .none, nil)),
      words: house)
    report.add(
      .persona,
      tokens: min(TokenEstimate.share(of: scene.companion.persona), budget.personaTokens),
      words: scene.companion.persona)
    if let summary = scene.summary?.text {
      report.add(.summary, tokens: TokenEstimate.share(of: summary), words: summary)
    }
    report.add(
      .history, tokens: history.reduce(0) { $0 + TokenEstimate.tokens(in: $1.text) }, count: history.count)
    let stable =
      facts.stable.isEmpty ? 0 : TokenEstimate.share(of: Prompts.stable(facts.stable, in: scene.language))
    report.add(
      .facts, tokens: stable + TokenEstimate.share(of: told) - TokenEstimate.share(of: bare),
      count: facts.stable.count + facts.bearing.count)
    report.add(
      .recalled, tokens: TokenEstimate.share(of: quiet) - TokenEstimate.share(of: told), count: recalled.count
    )
    report.add(voice, tokens: exampleTokens + TokenEstimate.share(of: note) - TokenEstimate.share(of: quiet))
    report.add(.guidance, tokens: guidance.map(TokenEstimate.share) ?? 0)
    report.add(.message, tokens: TokenEstimate.tokens(in: asked))
    report.close()
    return (request, report)
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
  /// person's messages are joined.
  private static func add(
    _ text: String, as role: ChatRequest.Role, to messages: inout [ChatRequest.Message]
  ) {
    if messages[messages.count - 1].role == role {
      messages[messages.count - 1].text += "\n\n" + text
    } else {
      messages.append(.init(role, text))
    }
  }

  /// Where danger is near or a crisis card stands above the reply, care comes before likeness: nothing is imitated. Nor
  /// where the person is known to be under 18: what an import brings may be between adults.
  static func allowsManner(_ risk: RiskBrief, _ scene: Scene) -> Bool {
    risk.level < .urgent && !risk.showsCard && scene.person.isMinor != true
  }

  private static func turns(
    of exemplars: [Exemplar], after others: Int = 0, in language: Language
  ) -> [ChatRequest.Message] {
    exemplars.enumerated().flatMap { place, one in
      let mark = (place + others == 0 ? Prompts.firstExample : Prompts.nextExample).in(language)
      return [
        ChatRequest.Message(.user, mark + "\n" + Prompts.unframed(one.said)),
        ChatRequest.Message(.assistant, Prompts.unframed(one.reply)),
      ]
    }
  }

  private func system(
    _ scene: Scene, _ facts: [Fact], _ budget: PromptBudget, hasManner: Bool
  ) -> String {
    var companion = scene.companion
    companion.persona = TokenEstimate.clip(companion.persona, to: budget.personaTokens)
    var parts = [Prompts.house(companion, for: scene.person, hasManner: hasManner)]
    // Apart from the persona: what is remembered is data, and never says who the companion is.
    if !facts.isEmpty { parts.append(Prompts.stable(facts, in: scene.language)) }
    if let summary = scene.summary { parts.append(Prompts.summary(summary.text, in: scene.language)) }
    return parts.joined(separator: "\n\n")
  }
}
