import Foundation

/// A fact as an export tells it: `what` is its kind, days are written out.
struct ExportedFact: Encodable {
  let id: Fact.ID
  let what: Fact.Kind
  let text: String
  let subjects: [String]
  let relation: String?
  let sources: [Fact.Source]
  let said: Date
  let from: String?
  let to: String?
  let confidence: Double
  let standing: Fact.Standing
  let pinned: Bool
  let barred: Bool
  let companion: CompanionProfile.ID?
  let supersedes: Fact.ID?
  let supersededBy: Fact.ID?
  let contradicts: Fact.ID?
  let takenUp: Date?
  let origin: ExportFormat?
  let language: Language
  let slot: String?

  init(_ fact: Fact) {
    id = fact.id
    what = fact.kind
    text = fact.text
    subjects = fact.subjects
    relation = fact.relation
    sources = fact.sources
    said = fact.said
    from = fact.meant?.first.name
    to = fact.meant?.last.name
    confidence = fact.confidence
    standing = fact.standing
    pinned = fact.isPinned
    barred = fact.isBarred
    companion = fact.companion
    supersedes = fact.supersedes
    supersededBy = fact.supersededBy
    contradicts = fact.contradicts
    takenUp = fact.takenUp
    origin = fact.origin
    language = fact.language
    slot = fact.slot
  }
}
