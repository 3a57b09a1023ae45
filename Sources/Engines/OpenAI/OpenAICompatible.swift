package import Foundation
import Synchronization

/// A chat model behind any server that speaks OpenAI's `/v1/chat/completions`: Ollama, llama-server, vLLM,
/// LM Studio, OpenAI, Mistral and others.
package final class OpenAICompatible: LanguageModel {
  package let card: ModelCard
  package let server: ModelServer
  package let patience: Patience
  let outbound: Outbound
  private let dialect = Mutex(Dialect())

  package init(
    server: ModelServer, model: String, contextTokens: Int, outbound: Outbound,
    patience: Patience = Patience()
  ) {
    self.server = server
    self.outbound = outbound
    self.patience = patience
    let isRemote = !server.isOnThisMachine
    card = ModelCard(
      name: model, contextTokens: contextTokens, isRemote: isRemote, host: isRemote ? server.base.host : nil)
  }

  /// - Parameters:
  ///   - base: with or without `/v1`.
  ///   - key: belongs to `base` alone; it is never sent elsewhere (T17).
  /// - Throws: `OutboundError.badAddress`, or `EngineError.refusedKey` for a key that cannot be one.
  package convenience init(
    base: URL, model: String, key: String? = nil, contextTokens: Int, outbound: Outbound,
    patience: Patience = Patience()
  ) throws {
    let address = try WebAddress(base.absoluteString)
    let server = try ModelServer(address, key: key.map { try ServerKey($0, for: address) })
    self.init(
      server: server, model: model, contextTokens: contextTokens, outbound: outbound, patience: patience)
  }

  package func stream(_ request: ChatRequest) -> AsyncThrowingStream<ChatEvent, any Error> {
    .owned { yield in try await self.reply(to: request, extras: nil, yield: yield) }
  }

  /// Asks, and asks again while nothing was said and asking again may help.
  func reply(
    to request: ChatRequest, extras: ChatBody.Extras?, yield: @escaping @Sendable (ChatEvent) -> Void
  ) async throws {
    var attempt = 0
    var lessons = 0
    while true {
      let body = ChatBody(
        request: request, model: card.name, contextTokens: card.contextTokens,
        dialect: dialect.withLock { $0 }, extras: extras)
      do {
        return try await ask(body, yield: yield)
      } catch let refusal as Refusal {
        let learnt = dialect.withLock { $0.learn(from: refusal.failure) }
        if learnt, lessons < 4 {
          lessons += 1
          continue
        }
        guard refusal.isWorthRepeating, attempt < patience.retries,
          let pause = patience.pauseLength(attempt: attempt, retryAfter: refusal.retryAfter)
        else { throw refusal.error }
        try await patience.pause(pause)
        attempt += 1
      }
    }
  }
}
