/// What somebody writes: the words, what they answer, and which writing of which page it is.
package struct NewJournalEntry: Codable, Sendable, NumberedWriting {
  package var text: String
  package var prompt: JournalPrompt?
  /// Chosen by the page, so that what is sent twice is kept once.
  package var id: JournalEntry.ID?
  package var page: Named<DraftOrder.Page>?
  package var number: Int?

  package init(
    text: String, prompt: JournalPrompt? = nil, id: JournalEntry.ID? = nil,
    page: Named<DraftOrder.Page>? = nil, number: Int? = nil
  ) {
    self.text = text
    self.prompt = prompt
    self.id = id
    self.page = page
    self.number = number
  }
}
