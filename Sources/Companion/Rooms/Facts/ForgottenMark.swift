package import Foundation

/// What the person does not want remembered: a topic, a message, or a whole conversation.
package struct ForgottenMark: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<ForgottenMark>

  /// Characters of a topic.
  package static let topicLimit = 80
  /// Marks an account holds at most.
  package static let limit = 5_000

  package let id: ID
  /// In the person's words: "mon frère"; `nil` for a message or a conversation.
  package let topic: String?
  /// `nil` for a topic or a conversation.
  package let message: Message.ID?
  /// The conversation, or that of the message; `nil` for a topic.
  package let thread: ChatThread.ID?
  package let at: Date
}
