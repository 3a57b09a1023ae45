import Foundation

/// One piece of a streamed reply, or a whole reply: the fields this house uses, wherever a server puts them.
/// Missing, unknown and ill-typed fields are passed over (T8).
struct ChatChunk: Decodable, Sendable {
  var text = ""
  /// Words the model says to itself before it answers: not shown, but a sign of life.
  var thinks = false
  var finish: FinishReason?
  var usage: TokenUsage?
  var failure: ServerFailure?
  /// Whether it looks like an answer of the protocol at all.
  var isKnown = false

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: AnyKey.self)
    failure = fields.lenient("error")
    if let choices: [Lenient<Choice>] = fields.lenient("choices") {
      isKnown = true
      if let first = choices.first?.value {
        text = first.text
        thinks = first.thinks
        finish = first.finish
      }
    }
    usage = Self.usage(in: fields)
    if usage != nil { isKnown = true }
  }

  init?(_ json: String) {
    guard let chunk = try? JSONDecoder().decode(ChatChunk.self, from: Data(json.utf8)) else { return nil }
    self = chunk
  }

  /// The standard place first, then llama.cpp's own counters for what came out of the prefix cache.
  private static func usage(in fields: KeyedDecodingContainer<AnyKey>) -> TokenUsage? {
    let timings: Timings? = fields.lenient("timings")
    if let usage: Usage = fields.lenient("usage") {
      return TokenUsage(
        promptTokens: usage.prompt, replyTokens: usage.reply,
        cachedPromptTokens: usage.cached ?? timings?.cached)
    }
    guard let timings else { return nil }
    return TokenUsage(
      promptTokens: timings.computed + timings.cached, replyTokens: timings.reply,
      cachedPromptTokens: timings.cached)
  }

  private struct Usage: Decodable, Sendable {
    let prompt, reply: Int
    let cached: Int?
    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: AnyKey.self)
      guard let prompt = fields.tokens("prompt_tokens") else { throw ServerFailure() }
      self.prompt = prompt
      reply = fields.tokens("completion_tokens") ?? 0
      let details = try? fields.nestedContainer(keyedBy: AnyKey.self, forKey: "prompt_tokens_details")
      cached = details?.tokens("cached_tokens").map { min($0, prompt) }
    }
  }

  private struct Timings: Decodable, Sendable {
    let cached, computed, reply: Int
    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: AnyKey.self)
      guard let cached = fields.tokens("cache_n"), let computed = fields.tokens("prompt_n") else {
        throw ServerFailure()
      }
      self.cached = cached
      self.computed = computed
      reply = fields.tokens("predicted_n") ?? 0
    }
  }
}

private struct Choice: Decodable, Sendable {
  var text = ""
  var thinks = false
  var finish: FinishReason?

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: AnyKey.self)
    if let reason: String = fields.lenient("finish_reason"), !reason.isEmpty {
      finish = FinishReason(rawValue: reason) ?? .other
    }
    let body =
      (try? fields.nestedContainer(keyedBy: AnyKey.self, forKey: "delta"))
      ?? (try? fields.nestedContainer(keyedBy: AnyKey.self, forKey: "message"))
    guard let body else {
      text = fields.lenient("text") ?? ""
      return
    }
    text = body.lenient("content") ?? Self.joined(body.lenient("content")) ?? ""
    let thoughts: String? = body.lenient("reasoning_content") ?? body.lenient("reasoning")
    thinks = thoughts?.isEmpty == false
  }

  /// Some servers send content as a list of parts, of which those of type `text` are the reply.
  private static func joined(_ parts: [Lenient<Part>]?) -> String? {
    parts?.compactMap { $0.value?.text }.joined()
  }

  private struct Part: Decodable, Sendable {
    let text: String
    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: AnyKey.self)
      text = fields.lenient("type", as: String.self) == "text" ? fields.lenient("text") ?? "" : ""
    }
  }
}
