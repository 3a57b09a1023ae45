@testable package import Companion
import Foundation
import Store
import Vault

extension Resident {
  /// Keeps a message as if it had been said long ago: no reply grows, and nobody reads it.
  @discardableResult
  package func tell(_ text: String, in thread: ChatThread.ID, as role: Message.Role = .person) async throws
    -> Message
  {
    let standing = try await self.thread(thread)
    let message = Message(thread: thread, role: role, text: text, at: now(), previous: standing.leaf)
    let addresses = try await chest(holding: thread.raw).commit([
      .append(message, in: .message, id: message.id.raw, under: thread.raw)
    ])
    try await changeThread(thread) { thread in
      thread.leaf = message.id
      if thread.title.isEmpty { thread.title = Title.of(message) }
    }
    if !standing.isPrivate, let position = addresses.first?.position {
      memory.add(message, position: position)
    }
    return try await view(of: message.id).message
  }

  /// Keeps a message, and a fact as if it had been read out of its words.
  /// - Parameter quote: `nil` for all of them.
  @discardableResult
  package func learn(
    _ fact: String, from words: String, quote: String? = nil, in thread: ChatThread.ID,
    _ kind: Fact.Kind = .state, change: (inout Fact) -> Void = { _ in }
  ) async throws -> Fact {
    let message = try await tell(words, in: thread)
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
