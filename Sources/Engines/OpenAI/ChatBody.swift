import Foundation

/// The JSON of one chat request. Numbers are brought into range here, before anything is sent (T41).
struct ChatBody {
  /// What is sent to the local engine besides: its own cache switches (T43).
  struct Extras: Equatable, Sendable {
    var slot: Int
    var usesPrefixCache: Bool
    /// The adapters that speak, and none of the others; `nil` where none is loaded.
    var adapters: [AdapterScale]?
  }

  /// As the engine numbers its adapters.
  struct AdapterScale: Equatable, Sendable, Encodable {
    let id: Int
    let scale: Double
  }

  let request: ChatRequest
  let model: String
  let contextTokens: Int
  var dialect = Dialect()
  var extras: Extras?

  /// Tokens asked for: at least one, at most the whole context.
  var replyTokens: Int { min(max(request.maxReplyTokens, 1), max(contextTokens, 1)) }

  /// - Throws: `EngineError.status(400)` when the schema is not a JSON object.
  func json() throws(EngineError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    guard var body = try? encoder.encode(fields) else { throw .status(400) }
    if let schema = request.jsonSchema, dialect.schemas {
      // Spliced in as text: a grammar follows the order of properties, which a dictionary would lose.
      guard let parsed = try? JSONDecoder().decode([String: Lenient<Bool>].self, from: Data(schema.utf8)),
        !parsed.isEmpty
      else { throw .status(400) }
      body.removeLast()
      let format = #","response_format":{"type":"json_schema","json_schema":"#
      body.append(contentsOf: (format + #"{"name":"reply","strict":true,"schema":"# + schema + "}}}").utf8)
    }
    return body
  }

  private var fields: Fields {
    Fields(
      model: model,
      messages: request.messages.map { .init(role: $0.role.rawValue, content: $0.text) },
      stream: true,
      streamOptions: dialect.usageOption ? .init(includeUsage: true) : nil,
      maxTokens: dialect.newTokenLimit ? nil : replyTokens,
      maxCompletionTokens: dialect.newTokenLimit ? replyTokens : nil,
      temperature: dialect.sampling ? Self.clamp(request.temperature, 0...2, else: 0.7) : nil,
      topP: dialect.sampling ? Self.clamp(request.topP, 0.01...1, else: 0.95) : nil,
      seed: request.seed.map { $0 & 0x7fff_ffff },
      stop: stops.isEmpty ? nil : stops,
      idSlot: extras?.slot,
      cachePrompt: extras?.usesPrefixCache,
      lora: extras?.adapters)
  }

  /// At most four, as the protocol has it, none empty or endless.
  private var stops: [String] { Array(request.stop.filter { (1...256).contains($0.utf8.count) }.prefix(4)) }

  private static func clamp(_ value: Double, _ range: ClosedRange<Double>, else standard: Double) -> Double {
    value.isFinite ? min(max(value, range.lowerBound), range.upperBound) : standard
  }

  private struct Fields: Encodable {
    struct Message: Encodable { let role, content: String }
    struct StreamOptions: Encodable {
      let includeUsage: Bool
      enum CodingKeys: String, CodingKey { case includeUsage = "include_usage" }
    }

    let model: String
    let messages: [Message]
    let stream: Bool
    let streamOptions: StreamOptions?
    let maxTokens: Int?
    let maxCompletionTokens: Int?
    let temperature: Double?
    let topP: Double?
    let seed: Int?
    let stop: [String]?
    let idSlot: Int?
    let cachePrompt: Bool?
    let lora: [AdapterScale]?

    enum CodingKeys: String, CodingKey {
      case model, messages, stream, temperature, seed, stop, lora
      case streamOptions = "stream_options"
      case maxTokens = "max_tokens"
      case maxCompletionTokens = "max_completion_tokens"
      case topP = "top_p"
      case idSlot = "id_slot"
      case cachePrompt = "cache_prompt"
    }
  }
}
