import Engines

/// Asks the model to work a stretch of talk into a running summary.
struct Summariser: Sendable {
  let model: any LanguageModel
  let language: Language
  /// Whose prompt it is, for the engine's cache (T43).
  let owner: String

  /// Tokens a summary may take: a page of notes, small enough to stay in every prompt.
  private static let limit = 250

  /// The summary as it is now, empty when the model gave nothing, and what the server counted.
  struct Answer: Sendable {
    var text: String
    var usage: TokenUsage?
  }

  /// - Throws: `EngineError`.
  func extend(_ summary: String, with messages: [Message]) async throws -> Answer {
    let talk = messages.filter { !$0.text.isEmpty }.map { message in
      let who = Prompts.speaker(message.role, in: language)
      return who + TokenEstimate.clip(message.text, to: 300)
    }
    let request = ChatRequest(
      messages: [
        .init(.system, Prompts.summarise(in: language)),
        .init(.user, Prompts.toSummarise(summary, talk: talk.joined(separator: "\n"), in: language)),
      ], maxReplyTokens: Self.limit, temperature: 0, cacheOwner: owner)
    var answer = Answer(text: "", usage: nil)
    for try await event in model.stream(request) {
      switch event {
      case .delta(let more): answer.text += more
      case .usage(let usage): answer.usage = usage
      case .finished: break
      }
    }
    // A cancelled stream ends without an error: half a summary is none.
    try Task.checkCancellation()
    answer.text = answer.text.trimmed
    return answer
  }
}
