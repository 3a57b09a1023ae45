package import Companion
package import Engines
import Foundation
import Logging

/// The model that is measured: the server of the settings, or the local engine, started for as long as the work takes.
package enum MeasuredModel {
  /// There is none to ask.
  package struct Missing: Error {}

  /// - Throws: `Missing`; what the work throws.
  package static func with<T: Sendable>(
    _ settings: HouseSettings, _ work: @Sendable @escaping (any LanguageModel) async throws -> T
  ) async throws -> T {
    let outbound = Outbound()
    if case .server(let server)? = settings.model {
      return try await work(
        OpenAICompatible(
          base: server.base, model: server.model, key: server.key, contextTokens: server.contextTokens,
          outbound: outbound))
    }
    let shelf = ModelShelf(models: settings.home.appending(path: "models"))
    let names = shelf.installed().map(\.name)
    let usual = Catalogue.house.byDefault?.name
    var name = names.first { $0 == usual } ?? names.first
    if case .local(let chosen)? = settings.model { name = chosen }
    guard let name else { throw Missing() }
    let logger = Logger(label: "measure") { _ in SwiftLogNoOpLogHandler() }
    let engine = try settings.localEngine(name, on: shelf, outbound: outbound, logger: logger)
    return try await withThrowingTaskGroup(of: T?.self) { group in
      group.addTask {
        try await engine.run()
        return nil
      }
      group.addTask { try await work(engine) }
      defer { group.cancelAll() }
      while let result = try await group.next() {
        if let result { return result }
      }
      throw EngineError.unreachable
    }
  }
}
