import Engines
import Foundation
import Logging

/// The real engine with the small test model, where the environment says where they lie:
/// `FIDELIO_TEST_ENGINE`, a folder with `venv/`, and `FIDELIO_TEST_MODEL`, a GGUF file.
struct RealEngine {
  let folder: URL
  let model: URL

  static let here: RealEngine? = {
    let environment = ProcessInfo.processInfo.environment
    guard let folder = environment["FIDELIO_TEST_ENGINE"], let model = environment["FIDELIO_TEST_MODEL"],
      FileManager.default.isExecutableFile(atPath: folder + "/venv/bin/python"),
      FileManager.default.isReadableFile(atPath: model)
    else { return nil }
    return RealEngine(folder: URL(filePath: folder), model: URL(filePath: model))
  }()

  var python: URL { folder.appending(path: "venv/bin/python") }

  static let script = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "../../../engine/serve.py").standardizedFileURL

  func running(
    model: URL? = nil, slots: Int = 2, adapters: [LocalEngine.Adapter] = [],
    _ body: (LocalEngine) async throws -> Void
  ) async throws {
    let working = FileManager.default.temporaryDirectory.appending(path: "fidelio-real-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: working) }
    var settings = LocalEngine.Settings(
      modelFile: model ?? self.model, modelName: "test", contextTokens: 1024, slots: slots, threads: 2,
      workingDirectory: working, searchPath: "", python: python, serveScript: Self.script)
    settings.adapters = adapters
    try await FakeEngine.running(settings, body)
  }
}
