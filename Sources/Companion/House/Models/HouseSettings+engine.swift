package import Engines
import Foundation
package import Logging

extension HouseSettings {
  /// The engine of this machine for a model of the shelf, not started.
  /// - Throws: `ShelfError` when it is not there.
  package func localEngine(
    _ name: String, on shelf: ModelShelf, adapters: [LocalEngine.Adapter] = [], outbound: Outbound,
    logger: Logger
  ) throws -> LocalEngine {
    let file = try shelf.url(of: name)
    let known = try? shelf.model(name)
    var engine = LocalEngine.Settings(
      modelFile: file, modelName: name,
      contextTokens: min(contextTokens, known?.contextTokens ?? contextTokens),
      workingDirectory: engineFolder.appending(path: "run"), searchPath: searchPath,
      python: engineFolder.appending(path: "venv/bin/python"),
      serveScript: engineScripts?.appending(path: "serve.py"), verify: { _ = try GGUFHeader.read($0) })
    if threads > 0 { engine.threads = threads }
    engine.adapters = adapters
    return LocalEngine(settings: engine, outbound: outbound, logger: logger)
  }
}
