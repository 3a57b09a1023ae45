import Foundation
import Safeguard

/// Somebody the person may turn to. The house never reaches them: it prepares what the person sends.
package struct Contact: Codable, Sendable, Equatable, Identifiable {
  package typealias ID = Named<Contact>

  package enum Kind: String, Codable, Sendable, CaseIterable { case trusted, professional }

  package let id: ID
  package var kind: Kind
  package var name: String
  /// What they are to the person: sister, doctor. May be empty.
  package var relation: String
  /// As it was typed; may be empty.
  package var phone: String
  package var mail: String
  /// The person wants to see them on the crisis card.
  package var inCrisis: Bool
  /// How the person speaks to them, for the message.
  package var address: Tone.Address
  package var language: Language
}

/// What the person says of a contact; what is `nil` keeps its value, or takes the default.
package struct ContactDraft: Codable, Sendable {
  package static let nameLimit = 80
  /// RFC 5321, 4.5.3.1: a path holds at most 256 characters with its brackets.
  package static let mailLimit = 254

  package var kind: Contact.Kind?
  package var name: String?
  package var relation: String?
  package var phone: String?
  package var mail: String?
  package var inCrisis: Bool?
  package var address: Tone.Address?
  package var language: Language?

  package init(
    kind: Contact.Kind? = nil, name: String? = nil, relation: String? = nil, phone: String? = nil,
    mail: String? = nil, inCrisis: Bool? = nil, address: Tone.Address? = nil, language: Language? = nil
  ) {
    self.kind = kind
    self.name = name
    self.relation = relation
    self.phone = phone
    self.mail = mail
    self.inCrisis = inCrisis
    self.address = address
    self.language = language
  }

  /// - Throws: `HouseError.unfit` naming the field that does not fit.
  func laid(over contact: Contact, country: String?) throws(HouseError) -> Contact {
    var contact = contact
    if let kind { contact.kind = kind }
    if let name {
      contact.name = try Self.fit(name, "name")
      guard !contact.name.isEmpty else { throw .unfit(field: "name") }
    }
    if let relation { contact.relation = try Self.fit(relation, "relation") }
    if let phone {
      contact.phone = phone.trimmingCharacters(in: .whitespacesAndNewlines)
      guard contact.phone.isEmpty || OwnNumber(contact.phone, country: country) != nil else {
        throw .unfit(field: "phone")
      }
    }
    if let mail {
      contact.mail = mail.trimmingCharacters(in: .whitespacesAndNewlines)
      guard contact.mail.isEmpty || Self.isMail(contact.mail) else { throw .unfit(field: "mail") }
    }
    if let inCrisis { contact.inCrisis = inCrisis }
    if let address { contact.address = address }
    if let language { contact.language = language }
    return contact
  }

  private static func fit(_ text: String, _ field: String) throws(HouseError) -> String {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard text.count <= nameLimit, !text.contains(where: \.isNewline) else { throw .unfit(field: field) }
    return text
  }

  /// Plain addresses only: nothing that could add a header or another recipient to a `mailto:` link (RFC 6068).
  private static func isMail(_ text: String) -> Bool {
    text.count <= mailLimit
      && text.wholeMatch(of: /[A-Za-z0-9._+'-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+/) != nil
  }
}
