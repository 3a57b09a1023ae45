package import Companion
package import Engines
import Foundation
import Logging

/// The model that a measure asks: the server of `--model-url`, or one of the home's own with an engine of its own.
package enum EvaluatedModel {
  /// There is none to ask.
  package struct Missing: Error {}

  /// Runs `body` with the model, and ends the engine afterwards.
  /// - Throws: `Missing`; what `body` throws.
  package static func use<T: Sendable>(
    _ settings: HouseSettings, _ body: @Sendable (any LanguageModel) async throws -> T
  ) async throws -> T {
    if case .server(let server)? = settings.model {
      let model = try OpenAICompatible(
        base: server.base, model: server.model, key: server.key, contextTokens: server.contextTokens,
        outbound: Outbound())
      return try await body(model)
    }
    let engine = try engine(settings)
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await engine.run() }
      defer { tasks.cancelAll() }
      return try await body(engine)
    }
  }

  private static func engine(_ settings: HouseSettings) throws -> LocalEngine {
    let shelf = ModelShelf(models: settings.home.appending(path: "models"))
    var name = shelf.installed().first?.name
    if case .local(let chosen)? = settings.model { name = chosen }
    guard let name, let file = try? shelf.url(of: name) else { throw Missing() }
    var engine = LocalEngine.Settings(
      modelFile: file, modelName: name, contextTokens: settings.contextTokens, slots: 1,
      workingDirectory: FileManager.default.temporaryDirectory.appending(path: "fidelio-eval-engine"),
      searchPath: settings.searchPath, python: settings.engineFolder.appending(path: "venv/bin/python"),
      serveScript: settings.engineScripts?.appending(path: "serve.py"),
      verify: { _ = try GGUFHeader.read($0) })
    if settings.threads > 0 { engine.threads = settings.threads }
    return LocalEngine(
      settings: engine, outbound: Outbound(), logger: Logger(label: "eval") { _ in SwiftLogNoOpLogHandler() })
  }
}
