package import Foundation

/// What somebody wrote for themselves, on one day. Typed; nothing of a voice is kept.
package struct JournalEntry: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<JournalEntry>

  /// Characters. Some 12,000 words: an evening's writing, and more.
  package static let textLimit = 80_000

  package let id: ID
  package let at: Date
  /// Days since 1 January 1970, on the person's calendar.
  package let day: Int
  package var text: String
  /// What it answers; `nil` for what was written freely.
  package var prompt: JournalPrompt?
  /// `nil` until the person changed it.
  package var editedAt: Date?
  /// What the house said to it; gone when the text changes.
  package var reflection: JournalReflection?

  package init(id: ID = ID(), at moment: Date, day: Int, text: String, prompt: JournalPrompt?) {
    self.id = id
    at = moment
    self.day = day
    self.text = text
    self.prompt = prompt
  }
}

/// One thought given back after an entry, and at most one question.
package struct JournalReflection: Codable, Sendable, Equatable {
  package let text: String
  package let question: String?
  /// The model that worded it; `nil` for a sentence of the house.
  package let model: String?

  package init(text: String, question: String?, model: String?) {
    self.text = text
    self.question = question
    self.model = model
  }
}
