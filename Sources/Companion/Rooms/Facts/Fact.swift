package import Foundation

/// One thing the house knows of the person, with the words it knows it from.
package struct Fact: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<Fact>

  package enum Kind: String, Codable, Sendable, CaseIterable {
    /// Who somebody is to the person.
    case person
    case place, event, preference
    /// What is going on: work, health, home, habits.
    case state
    /// Something that is awaited: an interview on Tuesday.
    case openThread
    /// A wish about talk itself: never bring up somebody, how to be called, no advice.
    case boundary
  }

  /// Where it was said.
  package struct Source: Codable, Sendable, Equatable {
    /// One of the person's own messages.
    package let message: Message.ID
    package let thread: ChatThread.ID
    /// A stretch of that message, letter by letter.
    package let quote: String
    package let said: Date

    package init(message: Message.ID, thread: ChatThread.ID, quote: String, said: Date) {
      self.message = message
      self.thread = thread
      self.quote = quote
      self.said = said
    }
  }

  package enum Standing: String, Codable, Sendable, CaseIterable {
    /// Read out of what was said; the person has not looked at it.
    case unconfirmed
    case confirmed
    /// In the person's own words: changed by them, or written by hand.
    case edited
    /// Kept only so that it is not read out of the same words again; never used.
    case wrong
  }

  /// Characters of `text`: one short sentence.
  package static let textLimit = 300
  /// Characters of a quote; of a longer one its beginning is kept.
  package static let quoteLimit = 600
  /// Characters of a name or a relation.
  package static let nameLimit = 80
  package static let subjectsLimit = 8
  /// The oldest and the newest ones are kept of more.
  package static let sourcesLimit = 12

  package let id: ID
  package var kind: Kind
  /// A sentence about the person without their name, in the language of their words: "Sa sœur Odile vit à Nantes."
  package var text: String
  /// Names or relations it is about: "Odile".
  package var subjects: [String]
  /// What the first subject is to the person: "sœur".
  package var relation: String?
  /// Oldest first; none only where the person wrote it, or took it over from an export.
  package var sources: [Source]
  /// When it was said last.
  package var said: Date
  /// The days it speaks of.
  package var meant: DayRange?
  /// 0 to 1: how sure the reading is.
  package var confidence: Double
  package var standing: Standing
  /// In every prompt.
  package var isPinned: Bool
  /// Kept and shown, not used again.
  package var isBarred: Bool
  /// The one companion that may use it; `nil` for all of them.
  package var companion: CompanionProfile.ID?
  /// The older fact that this one took the place of.
  package var supersedes: ID?
  /// The newer fact that took its place.
  package var supersededBy: ID?
  /// A fact that cannot be true beside it; the person is asked. Named by the newer of the two only.
  package var contradicts: ID?
  /// When an open thread was asked about.
  package var takenUp: Date?
  package var language: Language
  /// What of its subject it tells, where only one can be true at a time: "residence", "job". Nobody is shown it.
  package var slot: String?
  /// The export it was offered by, and taken over from by the person; `nil` for what was said or written here.
  package var origin: ExportFormat?

  package init(
    id: ID = ID(), kind: Kind, text: String, subjects: [String] = [], relation: String? = nil,
    sources: [Source] = [], said: Date, meant: DayRange? = nil, confidence: Double = 1,
    standing: Standing = .unconfirmed, isPinned: Bool = false, isBarred: Bool = false,
    companion: CompanionProfile.ID? = nil, supersedes: ID? = nil, supersededBy: ID? = nil,
    contradicts: ID? = nil, takenUp: Date? = nil, language: Language, slot: String? = nil,
    origin: ExportFormat? = nil
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.subjects = subjects
    self.relation = relation
    self.sources = sources
    self.said = said
    self.meant = meant
    self.confidence = confidence
    self.standing = standing
    self.isPinned = isPinned
    self.isBarred = isBarred
    self.companion = companion
    self.supersedes = supersedes
    self.supersededBy = supersededBy
    self.contradicts = contradicts
    self.takenUp = takenUp
    self.language = language
    self.slot = slot
    self.origin = origin
  }

  /// Whether it may be used in a prompt at all.
  package var isUsable: Bool { standing != .wrong && !isBarred && supersededBy == nil }

  /// Whether a companion may use it.
  package func isFor(_ companion: CompanionProfile.ID) -> Bool {
    isUsable && (self.companion == nil || self.companion == companion)
  }
}
