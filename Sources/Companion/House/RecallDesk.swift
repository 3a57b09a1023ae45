package import Engines
package import Foundation

/// Recall for the command line: the encoder alone, without an account or a model.
package struct RecallDesk: Sendable {
  private let embedder: (any Embedder)?

  /// - Parameter engine: Where the encoder's files may lie; `nil` to do without.
  package init(engine: URL?) {
    embedder = engine.map { HouseEmbedder(engine: $0) }
  }

  /// For tests.
  package init(embedder: any Embedder) { self.embedder = embedder }

  /// Whether the encoder answers.
  package func hasEncoder() async -> Bool { (try? await vectors(of: ["Bonsoir."], as: .query)) != nil }

  /// - Returns: One for each text; `nil` without an encoder.
  /// - Throws: `EngineError`.
  package func vectors(of texts: [String], as kind: EmbeddingKind) async throws -> [[Float]]? {
    try await embedder?.embed(texts, as: kind)
  }
}
