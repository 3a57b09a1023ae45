/// Turns text into vectors whose nearness is nearness in meaning. `E5Embedder` in process,
/// `OpenAICompatible` over the network.
package protocol Embedder: Sendable {
  /// Names model and precision; vectors of different identifiers must not be compared.
  var identifier: String { get }
  /// Floats per vector.
  var dimension: Int { get }
  /// How many calls for a question are not answered yet.
  var openQuestions: Int { get }

  /// One L2-normalised vector per text, in order. Requests that meet are batched inside.
  /// - Throws: `EngineError`.
  func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]]
}

extension Embedder {
  package var openQuestions: Int { 0 }
}

/// E5 models read a question and a text to be found differently.
package enum EmbeddingKind: String, Sendable { case query, passage }
