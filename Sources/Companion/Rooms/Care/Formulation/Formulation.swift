package import Foundation
package import Vault

/// How one problem holds together, in five parts and the arrow that leads back, as the person sees it. A hypothesis that
/// they own: each part can be changed, moved and emptied.
package struct Formulation: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<Formulation>

  package enum Part: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
    case situation, thoughts, emotions, body, behaviours
    /// The arrow back: what the behaviour keeps going.
    case keepsGoing
    // The optional layer.
    case experiences, rules, coreBelief
    case strengths, values

    /// What may be left closed.
    package var isDeeper: Bool { self == .experiences || self == .rules || self == .coreBelief }
  }

  package struct Felt: Codable, Sendable, Equatable {
    package var name: String
    /// 0 to 100.
    package var strength: Int

    package init(name: String, strength: Int) {
      self.name = name
      self.strength = strength
    }
  }

  /// Where a part lies on the card, in hundredths of its width and height; `nil` where it was not moved.
  package struct Place: Codable, Sendable, Equatable {
    package var x: Int
    package var y: Int

    package init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  package static let textLimit = 2_000
  package static let titleLimit = 120
  package static let feltLimit = 8
  package static let recordsLimit = 500

  package let id: ID
  /// Which problem it is about: one card for each.
  package var title: String
  package var texts: [Part: String]
  package var felt: [Felt]
  /// How much the thought is believed, 0 to 100; `nil` where it was not said.
  package var belief: Int?
  package var places: [Part: Place]
  /// The thought records that belong to it, in the order they were linked.
  package private(set) var records: [RecordID]
  /// The parts that stand as the first questions filled them in: shown as such, until the person changes them.
  package private(set) var prefilled: Set<Part>
  package var updatedAt: Date

  package init(id: ID = ID(), title: String = "", at moment: Date) {
    self.id = id
    self.title = title
    texts = [:]
    felt = []
    places = [:]
    records = []
    prefilled = []
    updatedAt = moment
  }

  package subscript(part: Part) -> String { texts[part] ?? "" }

  /// Puts the person's own words into a part; blank ones empty it.
  package mutating func write(_ text: String, in part: Part, at moment: Date) {
    texts[part] = text.trimmed.isEmpty ? nil : text
    prefilled.remove(part)
    updatedAt = moment
  }

  /// Links a thought record, once.
  package mutating func link(_ record: RecordID, at moment: Date) {
    guard !records.contains(record) else { return }
    records.append(record)
    updatedAt = moment
  }

  /// A record that was deleted leaves no trace here.
  package mutating func unlink(_ record: RecordID, at moment: Date) {
    guard records.contains(record) else { return }
    records.removeAll { $0 == record }
    updatedAt = moment
  }

  /// The parts in the order of the loop; the arrow leads from the last of the five back to the first.
  package static let loop: [Part] = [.situation, .thoughts, .emotions, .body, .behaviours]

  mutating func prefill(_ text: String, in part: Part) {
    texts[part] = text
    prefilled.insert(part)
  }
}
