import Foundation
import Vault

/// A fact as Fidelio's own export tells it.
struct OwnFact: Decodable, Sendable {
  let id: Fact.ID
  let what: Fact.Kind
  let text: String
  let subjects: [String]?
  let relation: String?
  let sources: [Fact.Source]?
  let said: Date
  let from: String?
  let to: String?
  let confidence: Double?
  let standing: Fact.Standing
  let pinned: Bool?
  let barred: Bool?
  let companion: CompanionProfile.ID?
  let supersedes: Fact.ID?
  let supersededBy: Fact.ID?
  let contradicts: Fact.ID?
  let takenUp: Date?
  let origin: ExportFormat?
  let language: Language
  let slot: String?

  /// - Returns: `nil` for anything else.
  init?(_ json: Data) {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    guard let own = try? decoder.decode(OwnFact.self, from: json) else { return nil }
    self = own
  }

  /// As it stood, with its sources; those that do not stand here fall away when it is kept.
  var fact: Fact {
    let first = from.flatMap { CivilDay(named: $0) }
    let last = to.flatMap { CivilDay(named: $0) }
    return Fact(
      id: id, kind: what, text: text, subjects: subjects ?? [], relation: relation, sources: sources ?? [],
      said: said, meant: first.map { DayRange($0, last ?? $0) }, confidence: confidence ?? 1,
      standing: standing, isPinned: pinned ?? false, isBarred: barred ?? false, companion: companion,
      supersedes: supersedes, supersededBy: supersededBy, contradicts: contradicts, takenUp: takenUp,
      language: language, slot: slot, origin: origin)
  }
}
