@testable package import Companion
import Foundation
import Store

extension Resident {
  /// Says something, waits for the reply, and keeps a fact as if it had been read out of the words.
  /// - Parameter quote: `nil` for all of them.
  @discardableResult
  package func learn(
    _ fact: String, from words: String, quote: String? = nil, in thread: ChatThread.ID,
    _ kind: Fact.Kind = .state, change: (inout Fact) -> Void = { _ in }
  ) async throws -> Fact {
    let said = try await sayAndWait(words, in: thread).said
    let message = try await view(of: said.message).message
    let source = Fact.Source(message: message.id, thread: thread, quote: quote ?? words, said: message.at)
    var made = Fact(
      kind: kind, text: fact, sources: [source], said: message.at, confidence: 0.8, language: .fr)
    change(&made)
    guard let kept = try await add([made]).first else { throw HouseError.notFound }
    return kept
  }

  /// Notes beside a reply that these facts were put into its prompt.
  package func used(_ facts: [Fact.ID], in reply: Message.ID) async throws {
    var message = try await view(of: reply).message
    message.facts = facts
    try await chest.commit([.replace(message, in: .message, id: reply.raw)])
  }
}
