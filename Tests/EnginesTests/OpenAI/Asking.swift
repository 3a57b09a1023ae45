import Engines
import Foundation

/// What a reply brought, with how it ended.
struct Collected: Equatable {
  var pieces: [String] = []
  var usage: TokenUsage?
  var finish: FinishReason?
  var error: EngineError?

  var text: String { pieces.joined() }

  static func of(_ stream: AsyncThrowingStream<ChatEvent, any Error>) async -> Collected {
    var all = Collected()
    do {
      for try await event in stream {
        switch event {
        case .delta(let piece): all.pieces.append(piece)
        case .usage(let usage): all.usage = usage
        case .finished(let reason): all.finish = reason
        }
      }
    } catch {
      all.error = error as? EngineError
    }
    return all
  }
}

extension ChatRequest {
  static func saying(
    _ text: String = "Bonjour", maxReplyTokens: Int = 50, owner: String = "alice"
  ) -> ChatRequest {
    ChatRequest(
      messages: [.init(.system, "You listen."), .init(.user, text)], maxReplyTokens: maxReplyTokens,
      cacheOwner: owner)
  }
}

extension OpenAICompatible {
  static func at(
    _ server: ScriptedServer, path: String = "", key: String? = nil, contextTokens: Int = 4096,
    patience: Patience = .test
  ) throws -> OpenAICompatible {
    try OpenAICompatible(
      base: URL(string: "http://127.0.0.1:\(server.port)\(path)")!, model: "m", key: key,
      contextTokens: contextTokens, outbound: Outbound(), patience: patience)
  }
}

extension Patience {
  /// Never waits between two attempts. The limits only end a test that hangs: CI may be slow.
  static let test = Patience(
    head: .seconds(120), firstToken: .seconds(120), idle: .seconds(120), pause: { _ in })
}
