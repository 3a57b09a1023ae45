package import Foundation

/// One exchange: what the person said, and the reply that stood.
package struct VoicePair: Sendable, Equatable {
  /// The reply.
  package let id: Message.ID
  /// What it answers.
  package let asked: Message.ID
  package let thread: ChatThread.ID
  package let said: String
  package let reply: String
  /// When the reply was given.
  package let at: Date
  /// The model that gave it; `nil` where nobody knows.
  package let model: String?

  package init(
    id: Message.ID, asked: Message.ID, thread: ChatThread.ID, said: String, reply: String, at: Date,
    model: String?
  ) {
    self.id = id
    self.asked = asked
    self.thread = thread
    self.said = said
    self.reply = reply
    self.at = at
    self.model = model
  }
}
