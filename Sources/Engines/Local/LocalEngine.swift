package import Foundation
package import Logging
import ServiceLifecycle
import Synchronization

/// The language model on this machine: llama.cpp's server as a supervised child on loopback.
///
/// `run()` must be running for replies to come. One request is served at a time. The child gets a random port
/// and a random key, and nothing else of the house.
package final class LocalEngine: LanguageModel, Service {
  let desk = Desk()
  let outbound: Outbound
  let logger: Logger
  private let turnstile = Turnstile()
  private let book: Mutex<SlotBook>
  private let model: Mutex<Settings>
  /// The adapters it was made with; `settings` has none any more where the engine refused them.
  package let adapters: [Adapter]

  package init(settings: Settings, outbound: Outbound, logger: Logger) {
    self.outbound = outbound
    self.logger = logger
    book = Mutex(SlotBook(count: settings.slots))
    model = Mutex(settings)
    adapters = settings.adapters
  }

  package var settings: Settings { model.withLock { $0 } }

  package var status: Status { desk.state.status }

  package var card: ModelCard {
    let settings = settings
    return ModelCard(
      name: settings.modelName, contextTokens: settings.contextTokens, isRemote: false,
      weightBytes: settings.weightBytes)
  }

  /// Keeps the child alive until the house ends.
  package func run() async throws {
    await cancelWhenGracefulShutdown { await self.supervise() }
  }

  /// Changes the model; a reply that is running breaks off.
  package func use(_ modelFile: URL, named name: String) {
    model.withLock {
      $0.modelFile = modelFile
      $0.modelName = name
    }
    desk.kick()
    desk.poke()
  }

  /// Goes on without adapters: a model that was refused with them may do alone.
  func dropAdapters() { model.withLock { $0.adapters = [] } }

  package func stream(_ request: ChatRequest) -> AsyncThrowingStream<ChatEvent, any Error> {
    .owned { yield in
      try await self.turnstile.pass(for: request.cacheOwner) {
        try await self.reply(to: request, yield: yield)
      }
    }
  }

  /// Asks the child, and once more when it died before the first word.
  private func reply(
    to request: ChatRequest, yield: @escaping @Sendable (ChatEvent) -> Void
  ) async throws {
    let settings = settings
    let endpoint = try await ready(within: settings.restarts.loadTimeout)
    do {
      try await ask(endpoint, request, settings, yield: yield)
    } catch EngineError.unreachable {
      // Thrown only before the first word: the child died, or a connection was lost on the way.
      await gone(endpoint)
      let next = try await ready(within: settings.restarts.loadTimeout)
      do {
        try await ask(next, request, settings, yield: yield)
      } catch EngineError.unreachable {
        if next == endpoint { desk.kick() }
        throw EngineError.unreachable
      }
    } catch EngineError.timedOut {
      // A child that answers nothing for so long is stuck: the next reply gets a new one.
      desk.kick()
      throw EngineError.timedOut
    }
  }

  private func ask(
    _ endpoint: Desk.Endpoint, _ request: ChatRequest, _ settings: Settings,
    yield: @escaping @Sendable (ChatEvent) -> Void
  ) async throws {
    let owner = request.cacheOwner
    // One that this child does not have is done without.
    let number = request.adapter.flatMap { use in
      settings.adapters.firstIndex { $0.name == use.name }
    }
    let voice = number == nil || request.adapter?.scale == 0 ? nil : request.adapter
    let lease = book.withLock {
      $0.lease(
        owner: owner, opening: request.messages.first?.text.hashValue ?? 0, voice: voice,
        generation: endpoint.generation)
    }
    let model = OpenAICompatible(
      server: endpoint.server, model: settings.modelName, contextTokens: settings.contextTokens,
      outbound: outbound, patience: settings.patience)
    let scales = zip(number.map { [$0] } ?? [], voice.map { [$0.scale] } ?? [])
    let extras = ChatBody.Extras(
      slot: lease.slot, usesPrefixCache: lease.usesPrefixCache,
      adapters: settings.adapters.isEmpty
        ? nil : scales.map { ChatBody.AdapterScale(id: $0.0, scale: $0.1) })
    try await model.reply(to: request, extras: extras) { event in
      self.book.withLock { $0.settle(lease, owner: owner) }
      yield(event)
    }
  }
}
