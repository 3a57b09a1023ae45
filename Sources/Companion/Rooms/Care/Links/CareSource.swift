package import Foundation
import Safeguard
package import Vault

/// Something the person wrote in Care that talk may bear on again: a card of a problem, a thought record, an entry.
package struct CareSource: Sendable, Equatable {
  package enum Kind: String, Codable, Sendable { case formulation, exercise, journal }

  /// Which record, as a reply remembers it.
  package struct Ref: Codable, Sendable, Hashable {
    package let kind: Kind
    package let record: RecordID

    package init(_ kind: Kind, _ record: RecordID) {
      self.kind = kind
      self.record = record
    }
  }

  /// Characters that are compared: the beginning tells what it is about.
  static let textLimit = 4_000

  package let ref: Ref
  package let at: Date
  /// The person's own words.
  package let text: String
  /// The thought of a thought record.
  package let thought: String?

  package init(_ kind: Kind, _ record: RecordID, at moment: Date, text: String, thought: String? = nil) {
    ref = Ref(kind, record)
    at = moment
    self.text = String(text.prefix(Self.textLimit))
    self.thought = thought
  }

  init?(_ card: Formulation) {
    let parts: [Formulation.Part] = [.situation, .thoughts, .behaviours, .keepsGoing]
    let text = ([card.title] + parts.map { card[$0] }).filter { !$0.isEmpty }.joined(separator: "\n")
    guard !text.isEmpty else { return nil }
    self.init(.formulation, card.id.raw, at: card.updatedAt, text: text)
  }

  /// Of a thought record alone, and of none in which danger was read.
  init?(_ exercise: Exercise) {
    guard exercise.kind == .thoughtRecord, exercise.gravest < .concern else { return nil }
    let words = [exercise[.situation]?.words, exercise[.thought]?.words].compactMap(\.self)
    guard !words.isEmpty else { return nil }
    self.init(
      .exercise, exercise.id.raw, at: exercise.startedAt, text: words.joined(separator: "\n"),
      thought: exercise[.thought]?.words)
  }
}
