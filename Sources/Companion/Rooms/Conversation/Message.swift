package import Engines
package import Foundation
package import Safeguard

/// One thing said, by the person or by the companion.
package struct Message: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<Message>

  package enum Role: String, Codable, Sendable { case person, companion }

  package enum State: String, Codable, Sendable {
    /// Said to the end.
    case whole
    /// A reply that is being written now.
    case growing
    /// The person, a lock or a sign-out stopped it; what was written stands.
    case stopped
    /// The house or the engine ended in the middle; what was written stands.
    case interrupted
    /// Nothing came.
    case failed
  }

  /// Characters the person may say at once. Longer texts become attachments.
  package static let textLimit = 200_000

  package let id: ID
  package let thread: ChatThread.ID
  package let role: Role
  package var text: String
  /// When it was said; never before what it follows, also when the clock was set back.
  package let at: Date
  /// The message it follows; `nil` for the first one.
  package let previous: ID?
  package var state: State
  /// The model that wrote it; `nil` for the person's own.
  package var model: String?
  /// Earlier messages that were put into the prompt of this reply.
  package var recalled: [ID]
  /// Facts that were put into the prompt of this reply; `nil` for none.
  package var facts: [Fact.ID]?
  /// What the person wrote in Care that this reply may have asked about; `nil` for nothing.
  package var links: [CareSource.Ref]?
  package var usage: TokenUsage?
  /// How many sentences the reply guard replaced.
  package var guarded: Int
  /// Text files that go with it; `nil` for none.
  package var attachments: [Attachment]?
  /// What the crisis card was about that stood above this reply; `nil` for none. Health data: never in an export, and
  /// of what a page gets only the card itself (R25).
  package var card: RiskLabel?
  /// Words of the house stand in it, such as the question of an exercise: then it is no sample of a companion's voice. `nil`
  /// for none.
  package var house: Bool?

  package init(
    id: ID = ID(), thread: ChatThread.ID, role: Role, text: String, at: Date, previous: ID?,
    state: State = .whole, model: String? = nil, recalled: [ID] = [], facts: [Fact.ID]? = nil,
    usage: TokenUsage? = nil,
    guarded: Int = 0, attachments: [Attachment]? = nil
  ) {
    self.id = id
    self.thread = thread
    self.role = role
    self.text = text
    self.at = at
    self.previous = previous
    self.state = state
    self.model = model
    self.recalled = recalled
    self.facts = facts
    self.usage = usage
    self.guarded = guarded
    self.attachments = attachments
  }
}

/// A message with what stands in its place on other branches.
package struct MessageView: Codable, Sendable {
  package var message: Message
  /// Itself included, oldest first; one element where there is no fork.
  package var alternatives: [Message.ID]
  /// The crisis card that was shown with it, with the numbers of today.
  package var card: CrisisCard?
}

/// A stretch of the branch that is shown.
package struct ThreadPage: Codable, Sendable {
  /// Which stretch.
  package enum Place: Sendable, Equatable {
    case newest
    /// What leads up to a message, without it.
    case before(Message.ID)
    /// What follows a message on the branch that is shown, without it.
    case after(Message.ID)
    /// A message with what stands around it; shows the branch it is on.
    case around(Message.ID)
  }

  /// Oldest first.
  package var messages: [MessageView]
  /// Whether the branch goes on before the first of `messages`.
  package var older: Bool
  /// Whether it goes on after the last of them.
  package var newer: Bool
  /// How many damaged rows were set aside while reading.
  package var damaged: Int
}

/// What `say`, `edit` and `regenerate` answer at once: the reply then grows by itself.
package struct Said: Codable, Sendable, Equatable {
  package let message: Message.ID
  package let reply: Message.ID
}
