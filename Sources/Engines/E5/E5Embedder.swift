/// Vectors from multilingual-e5-small, computed in this process on the processor alone.
///
/// Nearness of two vectors is their dot product. Cosines lie close together, between about 0.75 and 0.9: rank
/// with them; an absolute threshold means little.
package final class E5Embedder: Embedder {
  package struct Settings: Sendable, Equatable {
    package var files: E5Files
    package var copy: Copy
    /// Threads of one computation. One for recall: a question of 24 tokens takes 2.6 ms with one thread as with two, and
    /// both encoders read every message at the same moment; with two threads each they take 3.8 ms, with one for recall
    /// 3.1. Two for triage, which everybody waits for: eight messages at once take 13 ms instead of 18. Measured on two
    /// cores of an AMD EPYC.
    package var threads: Int

    /// - Parameter threads: `nil` for what suits the copy.
    package init(files: E5Files, copy: Copy = .recall, threads: Int? = nil) {
      self.files = files
      self.copy = copy
      self.threads = threads ?? (copy == .recall ? 1 : 2)
    }
  }

  /// Which of the two sets of layers. They share tokenizer and word table; their vectors must never meet.
  package enum Copy: Sendable, Equatable {
    /// As the model came: nearness is nearness in meaning.
    case recall
    /// Tuned with these corrections, named by their SHA-256; their vectors are good for triage alone.
    case triage(corrections: String)
  }

  package let identifier: String
  package let dimension: Int

  package var openQuestions: Int { queue.openQuestions }

  private let tokenizer: UnigramTokenizer
  private let queue: E5Queue
  private let maxTokens: Int

  /// A longer text is read up to here: many times what fills the model's 512 tokens in any language.
  private static let maxCharacters = 8_192

  /// Reads manifest and tokenizer, some milliseconds; the layers are loaded with the first text, or by `prepare()`.
  /// - Throws: `EngineError.noModel` when a file is missing or damaged, or the layers were tuned with other
  ///   corrections than asked for.
  package init(_ settings: Settings) throws(EngineError) {
    let manifest = try E5Manifest.read(settings.files)
    let graph: String
    switch settings.copy {
    case .recall:
      graph = "e5"
      identifier = manifest.identifier
    case .triage(let corrections):
      guard manifest.triage?.sha256 == corrections else { throw .noModel }
      graph = "triage"
      identifier = "\(manifest.identifier)-triage-\(corrections.prefix(8))"
    }
    let tokenizer = try UnigramTokenizer(settings.files.tokenizer)
    dimension = manifest.dimension
    maxTokens = manifest.maxTokens
    self.tokenizer = tokenizer
    queue = E5Queue(limit: manifest.maxTokens) { () throws(EngineError) in
      let encoder = try E5Encoder(
        settings.files, graph: graph, manifest, tokenizer: tokenizer, threads: settings.threads)
      return encoder.vectors
    } trim: {
      // What arranged the kernels is not wanted again: some 30 MB of code and tables.
      settings.files.rest(graph)
      tokenizer.rest()
    }
  }

  /// Loads the layers and gets them going, so that the first person does not wait for it.
  /// - Throws: `EngineError.noModel` when a file is missing or damaged.
  package func prepare() async throws { try await queue.warm() }

  /// One L2-normalised vector per text, in order. What exceeds 512 tokens of a text is not read.
  /// - Throws: `EngineError.noModel`, `.brokeOff`, or `CancellationError`.
  package func embed(_ texts: [String], as kind: EmbeddingKind) async throws -> [[Float]] {
    try await queue.vectors(of: texts.map { sequence($0, kind) }, as: kind)
  }

  private func sequence(_ text: String, _ kind: EmbeddingKind) -> [Int32] {
    let prefix = kind == .query ? "query: " : "passage: "
    var read = Substring(text)
    if text.utf8.count > Self.maxCharacters {
      read = Substring(text.unicodeScalars.prefix(Self.maxCharacters))
    }
    return [tokenizer.begin] + tokenizer.ids(for: prefix + read, limit: maxTokens - 2) + [tokenizer.end]
  }
}
