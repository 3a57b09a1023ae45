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
  /// Answer in place of any choice, the last of them now; for tests and bench.
  var fixed: [any LanguageModel]
  private var choice: ModelChoice?
  var current: (any LanguageModel)?
  /// The local engine that runs: that of `current`, or of a companion that keeps to its former model. One at a time.
  var atWork: LocalEngine?
  /// How many replies each engine is writing.
  var lent: [ObjectIdentifier: Int] = [:]
  /// Who waits until another engine may run.
  var waiting: [CheckedContinuation<Void, Never>] = []
  /// Servers that answered before, oldest first, for companions that keep to them.
  var formers: [ConfiguredServer]
  var ledger: [ModelUsage]
  private let engines: AsyncStream<LocalEngine?>
  private let start: AsyncStream<LocalEngine?>.Continuation

  init(
    settings: HouseSettings, home: Home, archive: any Archive, houseKey: HouseKey, logger: Logger,
    fixed: (any LanguageModel)?
  ) async throws {
    self.settings = settings
    self.logger = logger
    self.fixed = fixed.map { [$0] } ?? []
    shelf = ModelShelf(models: home.models)
    vault = HouseSettingsVault(archive: archive, key: houseKey)
    (engines, start) = AsyncStream.makeStream()
    ledger = try await vault.read([ModelUsage].self, "usage") ?? []
    formers = try await vault.read([ConfiguredServer].self, "formerServers") ?? []
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
    // Whatever is done beside the talk takes the engine that runs: two do not fit a small machine.
    if current is LocalEngine, let atWork { return atWork }
    return current
  }

  /// Those that are made for a model; one whose file is not sound any more is left out.
  func adapters(for model: String) -> [LocalEngine.Adapter] {
    guard let architecture = try? shelf.model(model).architecture else { return [] }
    return shelf.adapters.installed().compactMap { adapter in
      guard adapter.architecture == architecture, let file = try? shelf.adapters.url(of: adapter.name) else {
        return nil
      }
      return LocalEngine.Adapter(name: adapter.name, file: file)
    }
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

  /// Takes a model off the shelf; the choice falls back to what is left. A server that answered before is forgotten by
  /// the name of its model, with its key.
  package func remove(_ name: String) async throws {
    let others = formers.filter { $0.model != name }
    if others.count < formers.count {
      try await vault.write(others, "formerServers")
      formers = others
      return
    }
    try shelf.remove(name)
    let isCurrent = choice == .local(name: name) || (choice == nil && current?.card.name == name)
    if isCurrent { try await choose(nil) }
  }

  private func choose(_ new: ModelChoice?) async throws {
    if case .server(let former) = choice { try await remember(former) }
    try await vault.write(new, "model")
    choice = new
    if fixed.isEmpty { settle() }
  }

  /// Keeps a server that does not answer any more, with its key, so that a companion can go on with it.
  private func remember(_ server: ConfiguredServer) async throws {
    var servers = formers.filter { $0.base != server.base || $0.model != server.model }
    servers.append(server)
    servers = Array(servers.suffix(Self.mostFormers))
    try await vault.write(servers, "formerServers")
    formers = servers
  }

  /// More than a house tries in years.
  private static let mostFormers = 12

  /// Makes `current` what the choice says; without one, the first model of the shelf, the default before others.
  func settle() {
    (current, atWork) = (nil, nil)
    switch choice ?? byDefault() {
    case .server(let server):
      current = client(of: server)
      start.yield(nil)
    case .local(let name):
      guard let engine = try? engine(for: name) else {
        start.yield(nil)
        return
      }
      current = engine
      run(engine)
    case nil:
      start.yield(nil)
    }
  }

  /// Lets this engine run in place of the one that does.
  func run(_ engine: LocalEngine) {
    atWork = engine
    start.yield(engine)
  }

  private func byDefault() -> ModelChoice? {
    let names = shelf.installed().map(\.name)
    let usual = catalogue.byDefault?.name
    return (names.first { $0 == usual } ?? names.first).map { .local(name: $0) }
  }

  // MARK: Running

  func engine(for name: String) throws -> LocalEngine {
    try settings.localEngine(
      name, on: shelf, adapters: adapters(for: name), outbound: outbound, logger: logger)
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
    // One that makes room for a companion's former model comes back when it is asked.
    guard let engine = model as? LocalEngine, engine === atWork else { return .ready }
    return switch engine.status {
    case .ready: .ready
    case .starting, .stopped: .starting
    case .failed: .failed
    }
  }

  package func count(_ usage: TokenUsage, of model: String) async {
    guard let card = remote(model) else { return }
    var prices: (Double?, Double?) = (nil, nil)
    if let server = server(of: model) { prices = (server.promptPrice, server.replyPrice) }
    let index = ledger.firstIndex { $0.model == model && $0.host == card.host }
    var entry = index.map { ledger[$0] } ?? ModelUsage(model: model, host: card.host)
    entry.add(usage, promptPrice: prices.0, replyPrice: prices.1)
    if let index { ledger[index] = entry } else { ledger.append(entry) }
    try? await vault.write(ledger, "usage")
  }

  private func remote(_ model: String) -> ModelCard? {
    if let card = current?.card, card.name == model { return card.isRemote ? card : nil }
    return server(of: model).flatMap { client(of: $0)?.card }.flatMap { $0.isRemote ? $0 : nil }
  }

  /// The server of this name that answers, or did before.
  private func server(of model: String) -> ConfiguredServer? {
    if case .server(let server) = choice, server.model == model { return server }
    return formers.last { $0.model == model }
  }

  /// Requests, tokens and cost by remote model since the house stands.
  package func usage() -> [ModelUsage] { ledger }
}
