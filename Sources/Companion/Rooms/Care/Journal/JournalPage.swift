/// The journal as its page shows it, newest first.
package struct JournalPage: Encodable, Sendable {
  package struct Prompt: Encodable, Sendable, Equatable {
    package let id: JournalPrompt
    package let name: String
    package let question: String
    package let isHeavy: Bool
  }

  package let entries: [JournalEntry]
  /// Whether there are older ones.
  package let more: Bool
  /// Offered today; nobody has to take it.
  package let today: Prompt
  /// All twelve, in their order.
  package let prompts: [Prompt]
  /// What was being written; `nil` for nothing.
  package let draft: JournalDraft?
}

/// An entry that was found, with the stretch around what was looked for.
package struct JournalHit: Encodable, Sendable {
  package let entry: JournalEntry
  package let snippet: [SearchHit.Piece]
}

/// What came of an entry.
package struct JournalAnswer: Encodable, Sendable {
  package let entry: JournalEntry
  /// First of all, also on the page (C1); not told when calm.
  package let watch: CareWatch
  /// A closer look at a sentence, to be taken or left; `nil` where none is offered.
  package let offer: JournalOffer?

  private enum CodingKeys: CodingKey { case entry, watch, offer }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(entry, forKey: .entry)
    try fields.encodeIfPresent(watch.told, forKey: .watch)
    try fields.encodeIfPresent(offer, forKey: .offer)
  }
}
