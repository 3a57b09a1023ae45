package import Foundation

/// What is being written and is no entry yet. One record, named like the account and under it.
package struct JournalDraft: Codable, Sendable, Equatable {
  package var text: String
  package var prompt: JournalPrompt?
  package var at: Date

  package init(text: String, prompt: JournalPrompt?, at moment: Date) {
    self.text = text
    self.prompt = prompt
    at = moment
  }
}
