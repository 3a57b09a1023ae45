package import Safeguard

/// What happens to a reply, in the order it happens.
package enum ReplyEvent: Sendable, Equatable {
  /// The crisis card; always the first event.
  case card(CrisisCard)
  /// A quiet line of the house's own; after the card, before the model's first word.
  case notice(HouseNotice)
  /// Text to append.
  case delta(String)
  /// The whole text so far, in place of what was shown.
  case replace(String)
  /// The house asks how the person is now; shown under the reply.
  case checkIn(CheckInQuestion)
  /// Over; the message as it is kept.
  case done(Message)
  /// Over, and something went wrong: a sentence for the person. What was written is kept.
  case error(String)
}

package struct NumberedEvent: Sendable, Equatable {
  /// Counts up from 1.
  package let id: Int
  package let event: ReplyEvent

  package init(id: Int, event: ReplyEvent) {
    self.id = id
    self.event = event
  }
}
