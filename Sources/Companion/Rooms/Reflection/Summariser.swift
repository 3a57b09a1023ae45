import Engines

/// Asks the model to work a stretch of talk into a running summary.
struct Summariser: Sendable {
  let model: any LanguageModel
  let language: Language
  /// Whose prompt it is, for the engine's cache (T43).
  let owner: String

  /// Tokens a summary may take: a page of notes, small enough to stay in every prompt.
  private static let limit = 250

  /// - Throws: `EngineError`, also when the model gives nothing.
  func extend(_ summary: String, with messages: [Message]) async throws -> String {
    let talk = messages.filter { !$0.text.isEmpty }.map { message in
      let who = Prompts.speaker(message.role, in: language)
      return who + TokenEstimate.clip(message.text, to: 300)
    }
    let request = ChatRequest(
      messages: [
        .init(.system, Prompts.summarise(in: language)),
        .init(.user, Prompts.toSummarise(summary, talk: talk.joined(separator: "\n"), in: language)),
      ], maxReplyTokens: Self.limit, temperature: 0, cacheOwner: owner)
    var text = ""
    for try await event in model.stream(request) {
      if case .delta(let more) = event { text += more }
    }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw EngineError.notAModelServer }
    return trimmed
  }
}
