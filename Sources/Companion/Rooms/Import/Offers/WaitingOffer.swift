package import Foundation

/// An offer as a list shows it: without the card or fact as it came, which may be large.
package struct WaitingOffer: Decodable, Sendable, Equatable, Identifiable {
  package let id: Offer.ID
  package let kind: Offer.Kind
  package let format: ExportFormat
  package let origin: KeptImport.ID
  package let state: Offer.State
  package let at: Date?
  package let name: String
  package let text: String
  package let aboutPerson: String?
  package let companion: CompanionProfile.ID?
  package let hasPicture: Bool?

  /// UTF-8 bytes of what a list shows of it.
  var bytes: Int { name.utf8.count + text.utf8.count + (aboutPerson?.utf8.count ?? 0) }
}
