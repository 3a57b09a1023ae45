package import Foundation

/// A mood, or being with somebody, as the person noted it in one tap.
package struct Noted: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<Noted>

  package enum Kind: String, Codable, Sendable, CaseIterable { case mood, contact }

  /// From the heaviest to the lightest; words, not a measure.
  package enum Mood: String, Codable, Sendable, CaseIterable { case heavy, low, even, good, bright }

  /// How somebody was with somebody.
  package enum Contact: String, Codable, Sendable, CaseIterable { case together, called, wrote }

  package static let noteLimit = 200

  package let id: ID
  package let kind: Kind
  /// Of a mood; `nil` for a contact.
  package let mood: Mood?
  /// Of a contact; `nil` for a mood.
  package let contact: Contact?
  /// What the person added; empty for nothing.
  package let note: String
  /// Days since 1 January 1970, on the person's calendar.
  package let day: Int
  package let at: Date
}

/// What a person notes: one of the two, with or without words.
package struct NewNoted: Codable, Sendable {
  package var mood: Noted.Mood?
  package var contact: Noted.Contact?
  package var note: String?

  package init(mood: Noted.Mood? = nil, contact: Noted.Contact? = nil, note: String? = nil) {
    self.mood = mood
    self.contact = contact
    self.note = note
  }

  /// - Throws: `HouseError.unfit` for both, neither, or too many words.
  func noted(at moment: Date, day: Int) throws(HouseError) -> Noted {
    guard (mood == nil) != (contact == nil) else { throw .unfit(field: "mood") }
    let note = (note ?? "").trimmed
    guard note.utf16.count <= Noted.noteLimit else { throw .tooLong(limit: Noted.noteLimit) }
    return Noted(
      id: Noted.ID(), kind: mood == nil ? .contact : .mood, mood: mood, contact: contact, note: note,
      day: day,
      at: moment)
  }
}
