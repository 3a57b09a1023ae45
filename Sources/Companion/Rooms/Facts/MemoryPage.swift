package import Foundation

/// What the person looks for among what is known of them.
package struct MemoryFilter: Codable, Sendable, Equatable {
  /// What becomes of a fact in prompts.
  package enum Use: String, Codable, Sendable, CaseIterable {
    case used
    /// Not looked at by the person yet.
    case unconfirmed
    /// Wrong, or not to be used again.
    case aside
  }

  package static let textLimit = 500
  package static let pageLimit = 1...100

  package var text: String?
  /// Somebody it is about, as `subjects` or `relation` says it.
  package var person: String?
  package var kind: Fact.Kind?
  package var use: Use?
  /// First and last day on which it was said, or which it speaks of: `2026-11-22`.
  package var from: String?
  package var to: String?
  /// What the last page ended with.
  package var after: Fact.ID?
  package var limit: Int?

  package init(
    text: String? = nil, person: String? = nil, kind: Fact.Kind? = nil, use: Use? = nil,
    from: String? = nil, to: String? = nil, after: Fact.ID? = nil, limit: Int? = nil
  ) {
    self.text = text
    self.person = person
    self.kind = kind
    self.use = use
    self.from = from
    self.to = to
    self.after = after
    self.limit = limit
  }
}

/// A fact as the page shows it: with the titles of the conversations it was said in, and what it took the place of.
package struct ShownFact: Codable, Sendable, Equatable {
  package struct Source: Codable, Sendable, Equatable {
    package let message: Message.ID
    package let thread: ChatThread.ID
    package let title: String
    package let quote: String
    package let said: Date
  }

  package let id: Fact.ID
  package let kind: Fact.Kind
  package let text: String
  package let subjects: [String]
  package let relation: String?
  package let said: Date
  /// `2026-11-22`; `nil` where it speaks of no day.
  package let from: String?
  package let to: String?
  package let confidence: Double
  package let standing: Fact.Standing
  package let pinned: Bool
  package let barred: Bool
  package let companion: CompanionProfile.ID?
  package let language: Language
  /// Newest first.
  package let sources: [Source]
  /// What was true before, newest first.
  package let older: [ShownFact]
  /// The fact that cannot be true beside it.
  package let contradicts: Fact.ID?
  /// When an open thread was asked about.
  package let takenUp: Date?
  /// The export that it was taken over from.
  package let origin: ExportFormat?

  init(_ fact: Fact, older: [ShownFact] = [], titles: [ChatThread.ID: String]) {
    id = fact.id
    kind = fact.kind
    text = fact.text
    subjects = fact.subjects
    relation = fact.relation
    said = fact.said
    from = fact.meant?.first.name
    to = fact.meant?.last.name
    confidence = fact.confidence
    standing = fact.standing
    pinned = fact.isPinned
    barred = fact.isBarred
    companion = fact.companion
    language = fact.language
    sources = fact.sources.reversed().map {
      Source(
        message: $0.message, thread: $0.thread, title: titles[$0.thread] ?? "", quote: $0.quote,
        said: $0.said)
    }
    self.older = older
    contradicts = fact.contradicts
    takenUp = fact.takenUp
    origin = fact.origin
  }
}

/// A stretch of what is known of the person.
package struct MemoryPage: Codable, Sendable, Equatable {
  /// Names a list to choose from holds.
  static let mostPeople = 200

  /// Newest said first; what was true before stands under what is true now.
  package let facts: [ShownFact]
  /// How many fit the filter in all.
  package let count: Int
  /// What to ask for to go on; `nil` at the end.
  package let next: Fact.ID?
  /// Everybody a fact is about, the one with the most facts first: for the filter.
  package let people: [String]
  /// How many facts there are at all.
  package let total: Int
}
