package import Foundation

/// One line of a persona card, with the words it rests on.
package struct PersonaLine: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<PersonaLine>

  package enum Kind: String, Codable, Sendable, CaseIterable {
    case who, speech, petName, ritual, story, never
  }

  package enum State: String, Codable, Sendable, CaseIterable {
    /// The person has not looked at it.
    case proposed
    case kept
    /// Not proposed again.
    case dropped
  }

  /// What becomes of it in the memory of the person.
  package enum Remembering: String, Codable, Sendable {
    /// The person said yes: it is a fact.
    case taken
    case declined
  }

  /// Characters of `text`.
  package static let textLimit = 600

  package let id: ID
  package var kind: Kind
  /// One sentence or two, in the language of the card.
  package var text: String
  /// Oldest first; none where the person wrote the line, or had written what it is taken from.
  package var quotes: [PersonaQuote]
  package var state: State
  /// Written or changed by the person: making the card anew leaves it as it is.
  package var byHand: Bool
  /// What was found, by which it is known again when the card is made anew: "speech.closingQuestion". `nil` for a line
  /// that the person added.
  package var key: String?
  /// The name or phrase it is about, as it was said.
  package var subject: String?
  /// `nil` as long as the person was not asked, and for what is no memory.
  package var remembering: Remembering?

  package init(
    id: ID = ID(), kind: Kind, text: String, quotes: [PersonaQuote] = [], state: State = .proposed,
    byHand: Bool = false, key: String? = nil, subject: String? = nil, remembering: Remembering? = nil
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.quotes = quotes
    self.state = state
    self.byHand = byHand
    self.key = key
    self.subject = subject
    self.remembering = remembering
  }

  /// Whether it may become a memory, and the person was not asked yet.
  package var isOffered: Bool {
    (kind == .story || kind == .petName) && key != nil && remembering == nil && state != .dropped
  }
}

/// A passage that a line rests on.
package struct PersonaQuote: Codable, Sendable, Equatable {
  /// Characters of `text`.
  package static let textLimit = 240

  package let message: Message.ID
  package let thread: ChatThread.ID
  /// A stretch of that message, letter by letter.
  package let text: String
  package let at: Date
  /// Whether the person said it.
  package let isPersons: Bool

  package init(message: Message.ID, thread: ChatThread.ID, text: String, at: Date, isPersons: Bool) {
    self.message = message
    self.thread = thread
    self.text = text
    self.at = at
    self.isPersons = isPersons
  }
}
