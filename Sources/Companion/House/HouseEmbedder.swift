import Engines
import Foundation
import Synchronization

/// One of the house's two embedders: E5 from the engine folder, looked for again as long as it is not there, so that
/// `./start` can add it under a running house.
final class HouseEmbedder: Embedder {
  /// multilingual-e5-small.
  let dimension = 384
  private let engine: URL
  private let copy: E5Embedder.Copy
  private let loaded = Mutex<E5Embedder?>(nil)

  init(engine: URL, copy: E5Embedder.Copy = .recall) {
    self.engine = engine
    self.copy = copy
  }

  var identifier: String { loaded.withLock { $0?.identifier } ?? "e5-small" }

  var openQuestions: Int { loaded.withLock { $0?.openQuestions ?? 0 } }

  /// - Throws: `EngineError.noModel` while the files are missing.
  func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]] {
    try await e5().embed(texts, as: kind)
  }

  /// Loads the layers, so that the first text does not wait for them.
  /// - Throws: `EngineError.noModel` while the files are missing.
  func prepare() async throws { try await e5().prepare() }

  private func e5() throws(EngineError) -> E5Embedder {
    let settings = E5Embedder.Settings(files: E5Files(engine: engine), copy: copy)
    return try loaded.withLock { (loaded: inout sending E5Embedder?) throws(EngineError) -> E5Embedder in
      if let loaded { return loaded }
      let made = try E5Embedder(settings)
      loaded = made
      return made
    }
  }
}
