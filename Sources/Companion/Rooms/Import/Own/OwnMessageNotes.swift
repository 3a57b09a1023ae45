import Engines

/// What Fidelio's own export tells of a message beside its words: how it ended, and what its prompt was made of.
struct OwnMessageNotes: Sendable, Equatable {
  let state: Message.State
  let recalled: [Message.ID]
  let facts: [Fact.ID]?
  let usage: TokenUsage?
  let guarded: Int
  var house: Bool?

  /// Puts them back.
  func laid(over message: Message) -> Message {
    var message = message
    message.state = state
    message.recalled = recalled
    message.facts = facts
    message.usage = usage
    message.guarded = guarded
    message.house = house
    return message
  }
}
