import Engines
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// Brings models of the catalogue into the house while everything goes on, one after the other.
final class FetchDesk: Service {
  private struct State {
    /// What is fetched or waits for its turn.
    var under: [String: FetchProgress] = [:]
    /// Why the last try at a model failed.
    var troubles: [String: any Error] = [:]
  }

  private let settings: HouseSettings
  private let shelf: ModelShelf
  private let logger: Logger
  private let state = Mutex(State())
  private let names: AsyncStream<String>
  private let queue: AsyncStream<String>.Continuation

  init(settings: HouseSettings, shelf: ModelShelf, logger: Logger) {
    self.settings = settings
    self.shelf = shelf
    self.logger = logger
    (names, queue) = AsyncStream.makeStream()
  }

  /// Fetches a model, or goes on where an earlier fetch was cut. Without effect while it is being fetched.
  /// - Throws: `HouseError.notFound` for a name the catalogue does not offer.
  func add(_ name: String) throws(HouseError) {
    guard let entry = Catalogue.house.offered.first(where: { $0.name == name }) else { throw .notFound }
    let isNew = state.withLock { state in
      state.troubles[name] = nil
      guard state.under[name] == nil else { return false }
      state.under[name] = FetchProgress(bytes: 0, total: entry.bytes, bytesPerSecond: 0)
      return true
    }
    if isNew { queue.yield(name) }
  }

  /// Whether a model is on its way.
  var isBusy: Bool { state.withLock { !$0.under.isEmpty } }

  func progress(of name: String) -> FetchProgress? { state.withLock { $0.under[name] } }
  func trouble(with name: String) -> (any Error)? { state.withLock { $0.troubles[name] } }

  func run() async throws {
    await cancelWhenGracefulShutdown { [self] in
      for await name in names { await fetch(name) }
    }
  }

  private func fetch(_ name: String) async {
    do {
      guard let entry = Catalogue.house[name], let scripts = settings.engineScripts else {
        throw FetchError.notSetUp
      }
      let python = settings.engineFolder.appending(path: "venv/bin/python3")
      let own = FileManager.default.isExecutableFile(atPath: python.path)
      let fetch = Fetch(
        shelf: shelf, scripts: scripts, python: own ? python : nil, source: Outbound().byteSource)
      try await fetch.pull(entry) { progress in self.state.withLock { $0.under[name] = progress } }
      state.withLock { $0.under[name] = nil }
      logger.info("a model was fetched and verified")
    } catch {
      state.withLock { state in
        state.under[name] = nil
        // The house closes: the next fetch goes on from here.
        if !(error is CancellationError) { state.troubles[name] = error }
      }
    }
  }
}
