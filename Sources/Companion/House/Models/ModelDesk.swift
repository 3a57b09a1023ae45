package import Engines
package import Foundation
import Logging
import ServiceLifecycle
import Store
import Vault

/// Which model answers, and how one is chosen, added and changed. Everything it keeps is sealed under the
/// house key.
package actor ModelDesk: Service {
  package nonisolated let shelf: ModelShelf
  package nonisolated let catalogue = Catalogue.house
  let settings: HouseSettings
  let outbound = Outbound()
  let logger: Logger
  private let vault: HouseSettingsVault
  /// Answers in place of any choice; for tests and bench.
  private let fixed: (any LanguageModel)?
  private var choice: ModelChoice?
  private var current: (any LanguageModel)?
  var ledger: [ModelUsage]
  private let engines: AsyncStream<LocalEngine?>
  private let start: AsyncStream<LocalEngine?>.Continuation

  init(
    settings: HouseSettings, home: Home, archive: any Archive, houseKey: HouseKey, logger: Logger,
    fixed: (any LanguageModel)?
  ) async throws {
    self.settings = settings
    self.logger = logger
    self.fixed = fixed
    shelf = ModelShelf(models: home.models)
    vault = HouseSettingsVault(archive: archive, key: houseKey)
    (engines, start) = AsyncStream.makeStream()
    ledger = try await vault.read([ModelUsage].self, "usage") ?? []
    let chosen = try await vault.read(ModelChoice.self, "model")
    choice = settings.model ?? chosen
    current = fixed
    if fixed == nil { settle() }
  }

  /// The model to ask for a person's reply.
  /// - Throws: `HouseError.noModel`; `.needsConsent` before words go to a remote host for the first time.
  func model(for person: Person) throws(HouseError) -> any LanguageModel {
    if current == nil { settle() }
    guard let current else { throw .noModel }
    if current.card.isRemote, let host = current.card.host, !person.remoteConsents.contains(host) {
      throw .needsConsent(host: host)
    }
    return current
  }

  func budget() -> PromptBudget {
    let card = current?.card ?? ModelCard(name: "", contextTokens: settings.contextTokens, isRemote: false)
    return PromptBudget(for: card)
  }

  // MARK: Choosing

  /// Chooses a model of the shelf, from the next reply on.
  /// - Throws: `ShelfError` when it is not there.
  package func use(_ name: String) async throws {
    _ = try shelf.url(of: name)
    try await choose(.local(name: name))
  }

  /// Chooses an OpenAI-compatible server, from the next reply on.
  package func connect(_ server: ConfiguredServer) async throws {
    _ = try OpenAICompatible(
      base: server.base, model: server.model, key: server.key, contextTokens: server.contextTokens,
      outbound: outbound)
    try await choose(.server(server))
  }

  /// The models a server offers, asked before it is chosen.
  package func models(at base: URL, key: String?) async throws -> [String] {
    try await OpenAICompatible(base: base, model: "", key: key, contextTokens: 8_192, outbound: outbound)
      .models()
  }

  /// Model servers that answer on this machine's usual ports. Asked only on request.
  package func discover() async -> [Discovery.Found] { await Discovery(outbound: outbound).look() }

  /// Takes a model off the shelf; the choice falls back to what is left.
  package func remove(_ name: String) async throws {
    try shelf.remove(name)
    let isCurrent = choice == .local(name: name) || (choice == nil && current?.card.name == name)
    if isCurrent { try await choose(nil) }
  }

  private func choose(_ new: ModelChoice?) async throws {
    try await vault.write(new, "model")
    choice = new
    if fixed == nil { settle() }
  }

  /// Makes `current` what the choice says; without one, the first model of the shelf, the default before others.
  private func settle() {
    current = nil
    switch choice ?? byDefault() {
    case .server(let server):
      current = try? OpenAICompatible(
        base: server.base, model: server.model, key: server.key, contextTokens: server.contextTokens,
        outbound: outbound)
      start.yield(nil)
    case .local(let name):
      guard let engine = try? engine(for: name) else {
        start.yield(nil)
        return
      }
      current = engine
      start.yield(engine)
    case nil:
      start.yield(nil)
    }
  }

  private func byDefault() -> ModelChoice? {
    let names = shelf.installed().map(\.name)
    let usual = catalogue.byDefault?.name
    return (names.first { $0 == usual } ?? names.first).map { .local(name: $0) }
  }

  // MARK: Running

  private func engine(for name: String) throws -> LocalEngine {
    let file = try shelf.url(of: name)
    let known = try? shelf.model(name)
    let python = settings.engineFolder.appending(path: "venv/bin/python")
    var engine = LocalEngine.Settings(
      modelFile: file, modelName: name,
      contextTokens: min(settings.contextTokens, known?.contextTokens ?? settings.contextTokens),
      workingDirectory: settings.engineFolder.appending(path: "run"),
      searchPath: settings.searchPath, python: python,
      serveScript: settings.engineScripts?.appending(path: "serve.py"),
      verify: { _ = try GGUFHeader.read($0) })
    if settings.threads > 0 { engine.threads = settings.threads }
    return LocalEngine(settings: engine, outbound: outbound, logger: logger)
  }

  /// Supervises the local engine that is chosen; a new choice ends the old engine first.
  package func run() async throws {
    await cancelWhenGracefulShutdown { [engines, logger] in
      await withDiscardingTaskGroup { group in
        var former: EngineShift?
        for await engine in engines {
          await former?.end()
          former = nil
          guard let engine else { continue }
          let shift = EngineShift()
          group.addTask { await shift.work(engine, logger: logger) }
          former = shift
        }
        group.cancelAll()
      }
    }
  }

  // MARK: Knowing

  package func status(in language: Language, consents: [String] = []) -> ModelStatus {
    if current == nil { settle() }
    guard let current else {
      return ModelStatus(
        name: nil, isRemote: false, host: nil, state: .missing, consented: true,
        advice: Words.sentence(for: .noModel, in: language))
    }
    let card = current.card
    return ModelStatus(
      name: card.name, isRemote: card.isRemote, host: card.host, state: state(of: current),
      consented: card.host.map(consents.contains) ?? true, advice: nil)
  }

  private func state(of model: any LanguageModel) -> ModelStatus.State {
    guard let engine = model as? LocalEngine else { return .ready }
    return switch engine.status {
    case .ready: .ready
    case .starting, .stopped: .starting
    case .failed: .failed
    }
  }

  package func count(_ usage: TokenUsage, of model: String) async {
    guard let current, current.card.isRemote else { return }
    var prices: (Double?, Double?) = (nil, nil)
    if case .server(let server) = choice { prices = (server.promptPrice, server.replyPrice) }
    let index = ledger.firstIndex { $0.model == model && $0.host == current.card.host }
    var entry = index.map { ledger[$0] } ?? ModelUsage(model: model, host: current.card.host)
    entry.add(usage, promptPrice: prices.0, replyPrice: prices.1)
    if let index { ledger[index] = entry } else { ledger.append(entry) }
    try? await vault.write(ledger, "usage")
  }

  /// Requests, tokens and cost by remote model since the house stands.
  package func usage() -> [ModelUsage] { ledger }
}
