package import Foundation

/// What an export brings that is more than talk: it is shown to the person, and nothing is done with it before they say
/// so (T36, T37).
package struct Offer: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<Offer>

  package enum Kind: String, Codable, Sendable, CaseIterable {
    /// A fact that the vendor's product had remembered.
    case memory
    /// What it had been told of the person, and how to speak.
    case instructions
    /// A character, or a companion of Fidelio's own export.
    case card
    /// What a companion's character was before an accepted offer took its place, to be taken back. Kept under the
    /// companion, and gone with it.
    case former
    /// Another part of Fidelio's own export: safety plan, contact, what was noted, draft, settings.
    case part
  }

  package enum State: String, Codable, Sendable, CaseIterable { case open, accepted, dismissed }

  package let id: ID
  package let kind: Kind
  package let format: ExportFormat
  package let origin: KeptImport.ID
  package let offeredAt: Date
  package var state: State
  /// When it was noted at the vendor's.
  package var at: Date?
  /// Of a card its name, of a former character its companion's, of a part its kind in the export, else empty.
  package var name: String
  /// What would become a fact, or a companion's character. Empty once it is accepted or dismissed.
  package var text: String
  /// Of instructions: what the person had told of themselves.
  package var aboutPerson: String?
  /// The card or fact as it came, to be given out again.
  package var json: Data?
  /// Of a card, whether its picture lies beside it, drawn anew, in `RoomName.offerPicture`.
  package var hasPicture: Bool?
  /// Whose character it may become.
  package var companion: CompanionProfile.ID?

  /// Characters of a text that is offered; what is longer is shown as an attachment of nothing: its end is cut.
  static let textLimit = 20_000
}
