import Foundation

/// Vectors from a server's `/v1/embeddings`.
package struct RemoteEmbedder: Embedder {
  package let identifier: String
  package let dimension: Int
  private let server: ModelServer
  private let model: String
  private let outbound: Outbound

  private static let batch = 64
  private static let timeout = Duration.seconds(120)

  /// Asks for one vector, to learn their length.
  /// - Throws: `EngineError`.
  package static func connect(
    _ server: ModelServer, model: String, outbound: Outbound
  ) async throws -> RemoteEmbedder {
    let first = try await vectors(["x"], model: model, server: server, outbound: outbound)
    return RemoteEmbedder(server: server, model: model, outbound: outbound, dimension: first[0].count)
  }

  private init(server: ModelServer, model: String, outbound: Outbound, dimension: Int) {
    self.server = server
    self.model = model
    self.outbound = outbound
    self.dimension = dimension
    identifier = "\(server.base.origin)/\(model)"
  }

  package func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]] {
    var all: [[Float]] = []
    let prefix = prefix(for: kind)
    for start in stride(from: 0, to: texts.count, by: Self.batch) {
      let part = texts[start..<min(start + Self.batch, texts.count)].map { prefix + $0 }
      all += try await Self.vectors(part, model: model, server: server, outbound: outbound)
    }
    guard all.allSatisfy({ $0.count == dimension }) else { throw EngineError.notAModelServer }
    return all
  }

  /// The words the E5 and Nomic families were trained to read first; others take a text as it is.
  private func prefix(for kind: EmbeddingKind) -> String {
    let name = model.lowercased()
    if name.contains("e5") { return kind == .query ? "query: " : "passage: " }
    if name.contains("nomic") { return kind == .query ? "search_query: " : "search_document: " }
    return ""
  }

  private static func vectors(
    _ texts: [String], model: String, server: ModelServer, outbound: Outbound
  ) async throws -> [[Float]] {
    struct Question: Encodable {
      let model: String
      let input: [String]
    }
    struct Answer: Decodable {
      struct Entry: Decodable {
        let index: Int?
        let embedding: [Float]
      }
      let data: [Entry]
    }
    let request = Outbound.Request(
      .post, headers: [("Content-Type", "application/json")],
      body: try JSONEncoder().encode(Question(model: model, input: texts)), headTimeout: timeout,
      maxBytes: 1 << 20 + texts.count << 18)
    let bytes = try await server.ask(request, "/embeddings", outbound, timeout)
    guard let answer = try? JSONDecoder().decode(Answer.self, from: bytes), answer.data.count == texts.count
    else { throw EngineError.notAModelServer }

    var ordered = [[Float]](repeating: [], count: texts.count)
    for (place, entry) in answer.data.enumerated() {
      let index = entry.index ?? place
      guard ordered.indices.contains(index), ordered[index].isEmpty else { throw EngineError.notAModelServer }
      ordered[index] = try normalised(entry.embedding)
    }
    return ordered
  }

  private static func normalised(_ vector: [Float]) throws(EngineError) -> [Float] {
    let length = vector.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
    guard (1...8192).contains(vector.count), length.isFinite, length > 0 else { throw .notAModelServer }
    return vector.map { $0 / length }
  }
}
