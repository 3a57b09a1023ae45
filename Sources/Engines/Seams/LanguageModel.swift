/// A chat model, wherever it runs. A seam across a process or a network: `OpenAICompatible` and
/// `LocalEngine` stand behind it, `Scripted` in tests and bench.
package protocol LanguageModel: Sendable {
  /// What is known of the model without asking it anything.
  var card: ModelCard { get }

  /// Asks for a reply and yields it piece by piece.
  ///
  /// Retries with backoff happen inside, and only before the first piece. Ending the iteration cancels
  /// the request. The stream throws an `EngineError`; it never yields after throwing.
  func stream(_ request: ChatRequest) -> AsyncThrowingStream<ChatEvent, any Error>
}

/// What a screen or a budget must know of a model.
package struct ModelCard: Sendable, Equatable, Codable {
  /// The name as its server knows it.
  package var name: String
  /// How many tokens prompt and reply may take together.
  package var contextTokens: Int
  /// Whether words leave this machine to reach it. Every screen then says so.
  package var isRemote: Bool
  /// Host shown to the person when remote, for example `api.mistral.ai`; `nil` for the local engine.
  package var host: String?
  /// Size of its weights on disk, in bytes; `nil` where they are not at hand.
  package var weightBytes: Int64?

  package init(
    name: String, contextTokens: Int, isRemote: Bool, host: String? = nil, weightBytes: Int64? = nil
  ) {
    self.name = name
    self.contextTokens = contextTokens
    self.isRemote = isRemote
    self.host = host
    self.weightBytes = weightBytes
  }
}

/// One request to a chat model.
package struct ChatRequest: Sendable, Equatable {
  package enum Role: String, Sendable, Codable { case system, user, assistant }

  package struct Message: Sendable, Equatable, Codable {
    package var role: Role
    package var text: String
    package init(_ role: Role, _ text: String) {
      self.role = role
      self.text = text
    }
  }

  /// Stable part first, so that the engine's prefix cache holds from turn to turn.
  package var messages: [Message]
  /// At least 1.
  package var maxReplyTokens: Int
  /// 0 to 2.
  package var temperature: Double
  /// 0 to 1.
  package var topP: Double
  package var seed: Int?
  package var stop: [String]
  /// A JSON Schema the reply must follow, as JSON text; `nil` for free text.
  package var jsonSchema: String?
  /// Names whose prompt this is, so that no cache or slot is shared between accounts (T43).
  /// Opaque to the engine; never sent to a remote server.
  package var cacheOwner: String
  /// An adapter of the local engine that speaks; others do without.
  package var adapter: AdapterUse?

  package init(
    messages: [Message], maxReplyTokens: Int = 700, temperature: Double = 0.7, topP: Double = 0.95,
    seed: Int? = nil, stop: [String] = [], jsonSchema: String? = nil, cacheOwner: String,
    adapter: AdapterUse? = nil
  ) {
    self.messages = messages
    self.maxReplyTokens = maxReplyTokens
    self.temperature = temperature
    self.topP = topP
    self.seed = seed
    self.stop = stop
    self.jsonSchema = jsonSchema
    self.cacheOwner = cacheOwner
    self.adapter = adapter
  }
}

/// Which adapter a voice is made with, and how loud: 0 is the model alone, 1 what it was trained to.
package struct AdapterUse: Sendable, Hashable, Codable {
  package static let scales = 0.0...2.0

  package var name: String
  package var scale: Double

  package init(name: String, scale: Double = 1) {
    self.name = name
    self.scale = scale
  }
}

/// One step of a streamed reply.
package enum ChatEvent: Sendable, Equatable {
  case delta(String)
  /// At most once, near the end, when the server tells it.
  case usage(TokenUsage)
  /// Last of all.
  case finished(FinishReason)
}

package enum FinishReason: String, Sendable, Codable { case stop, length, other }

/// What the server says it read and wrote, in tokens.
package struct TokenUsage: Sendable, Equatable, Codable {
  package var promptTokens: Int
  package var replyTokens: Int
  /// Prompt tokens taken from the prefix cache, not computed again; `nil` when the server does not say.
  package var cachedPromptTokens: Int?

  package init(promptTokens: Int, replyTokens: Int, cachedPromptTokens: Int? = nil) {
    self.promptTokens = promptTokens
    self.replyTokens = replyTokens
    self.cachedPromptTokens = cachedPromptTokens
  }
}

/// Why an engine gave no reply. Named for what the caller can do next; holds no text, key or address.
package enum EngineError: Error, Equatable, Sendable {
  /// Nothing is configured or fetched yet.
  case noModel
  /// No answer at the address, or the child does not start. Worth another try later.
  case unreachable
  /// The engine was there and ended in mid-reply.
  case brokeOff
  /// 401 or 403: the key is wrong or missing.
  case refusedKey
  /// 429 after all retries.
  case busy
  /// Another HTTP status after all retries.
  case status(Int)
  /// An answer that is not the protocol: HTML, half a line, nothing.
  case notAModelServer
  /// The prompt is longer than the model takes.
  case tooLong
  case timedOut
}
