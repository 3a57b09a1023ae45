package import Engines
import Foundation

/// Models for companions that keep to one of their own: another than the house's may answer for them.
///
/// On the local engine one model runs at a time. Another is loaded when no reply is being written with the one that
/// runs, which takes seconds; whoever asks meanwhile waits.
extension ModelDesk {
  /// What the house asks by default; `nil` while there is no model.
  package func cardAtHand() -> ModelCard? {
    if current == nil { settle() }
    return current?.card
  }

  /// The card of this voice's model; `nil` when it is neither on the shelf nor connected.
  func card(of voice: VoiceSettings) -> ModelCard? { try? found(voice)?.card }

  /// - Parameter voice: `nil` for the house's own model.
  func budget(for voice: VoiceSettings? = nil) -> PromptBudget {
    let card = voice.flatMap(card(of:)) ?? current?.card
    return PromptBudget(
      for: card ?? ModelCard(name: "", contextTokens: settings.contextTokens, isRemote: false))
  }

  /// The model to ask for a reply in this voice. What is lent is given back when the reply is over.
  /// - Parameter voice: `nil` for the house's own model.
  /// - Throws: `HouseError.noModel` when it cannot be had; `.needsConsent` before words go to a remote host.
  func lend(_ voice: VoiceSettings?, to person: Person) async throws(HouseError) -> any LanguageModel {
    if current == nil { settle() }
    let model: (any LanguageModel)? = if let voice { try? found(voice) } else { current }
    guard let model else { throw .noModel }
    if model.card.isRemote, let host = model.card.host, !person.remoteConsents.contains(host) {
      throw .needsConsent(host: host)
    }
    guard model is LocalEngine else { return model }
    return try await atWork(on: model.card.name)
  }

  func giveBack(_ model: any LanguageModel) {
    guard let engine = model as? LocalEngine else { return }
    let id = ObjectIdentifier(engine)
    lent[id, default: 1] -= 1
    guard lent[id] ?? 0 <= 0 else { return }
    lent[id] = nil
    let next = waiting
    waiting = []
    for one in next { one.resume() }
  }

  /// The local engine with this model, running or about to.
  private func atWork(on name: String) async throws(HouseError) -> any LanguageModel {
    while let engine = atWork, !serves(engine, name), lent[ObjectIdentifier(engine)] ?? 0 > 0 {
      await withCheckedContinuation { waiting.append($0) }
    }
    if let engine = atWork, serves(engine, name) {
      lent[ObjectIdentifier(engine), default: 0] += 1
      return engine
    }
    guard let engine = try? engine(for: name) else { throw .noModel }
    if current is LocalEngine, current?.card.name == name { current = engine }
    run(engine)
    lent[ObjectIdentifier(engine), default: 0] += 1
    return engine
  }

  /// Whether an engine has this model, and the adapters that lie beside it today.
  private func serves(_ engine: LocalEngine, _ name: String) -> Bool {
    engine.card.name == name && engine.adapters == adapters(for: name)
  }

  /// - Returns: For a local model one that need not run.
  private func found(_ voice: VoiceSettings) throws -> (any LanguageModel)? {
    if current == nil { settle() }
    if let current, voice.isOf(current.card) { return current }
    if let fixed = fixed.last(where: { voice.isOf($0.card) }) { return fixed }
    let servers = formers.reversed().lazy.compactMap { self.client(of: $0) }
    if let server = servers.first(where: { voice.isOf($0.card) }) { return server }
    return voice.host == nil ? try engine(for: voice.model) : nil
  }

  /// Newest first.
  func formerNames() -> [ModelPage.Former] {
    formers.reversed().map { ModelPage.Former(name: $0.model, host: $0.base.host() ?? "") }
  }

  func client(of server: ConfiguredServer) -> OpenAICompatible? {
    try? OpenAICompatible(
      base: server.base, model: server.model, key: server.key, contextTokens: server.contextTokens,
      outbound: outbound)
  }

  /// Lets another model answer from now on, as a choice does; those before stay at hand. For tests and bench.
  package func fix(_ model: any LanguageModel, keepingFormers: Bool = true) {
    fixed = (keepingFormers ? fixed : []) + [model]
    current = model
  }
}
