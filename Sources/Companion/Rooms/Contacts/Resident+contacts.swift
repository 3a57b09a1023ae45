import Foundation
import Safeguard
import Store
import Vault

extension Resident {
  static let contactLimit = 50

  /// In the order they were noted.
  package func contacts() async throws -> [Contact] {
    try await records { chest in
      try await chest.oldest(Contact.self, .contact, under: nil, limit: Self.contactLimit).values
    }
  }

  /// - Throws: `HouseError.unfit` naming the field that does not fit, `contacts` when there are too many.
  package func addContact(_ draft: ContactDraft) async throws -> Contact {
    let person = try await person()
    guard draft.name != nil else { throw HouseError.unfit(field: "name") }
    guard try await contacts().count < Self.contactLimit else { throw HouseError.unfit(field: "contacts") }
    let blank = Contact(
      id: Contact.ID(), kind: .trusted, name: "", relation: "", phone: "", mail: "", inCrisis: false,
      address: draft.kind == .professional ? .vous : .tu, language: person.language)
    let contact = try draft.laid(over: blank, country: person.country)
    return try await records { chest in
      try await chest.commit([.append(contact, in: .contact, id: contact.id.raw)])
      return contact
    }
  }

  /// - Throws: `HouseError.notFound`, `.unfit` naming the field that does not fit.
  package func update(_ id: Contact.ID, _ draft: ContactDraft) async throws -> Contact {
    let country = try await person().country
    return try await change { chest in
      guard let found = try await chest.value(Contact.self, id.raw, in: .contact) else {
        throw HouseError.notFound
      }
      let contact = try draft.laid(over: found.value, country: country)
      try await chest.commit([
        .replace(contact, in: .contact, id: id.raw, expecting: found.address.version)
      ])
      return contact
    }
  }

  package func deleteContact(_ id: Contact.ID) async throws {
    try await records { chest in
      guard try await chest.value(Contact.self, id.raw, in: .contact) != nil else {
        throw HouseError.notFound
      }
      try await chest.commit([.delete(.contact, id: id.raw)])
    }
  }
}

/// A contact as the page shows it.
package struct ShownContact: Codable, Sendable {
  package let contact: Contact
  /// `tel:…`; `nil` without a number.
  package let phoneLink: String?
  /// `sms:…`, without a text.
  package let textLink: String?

  package init(_ contact: Contact, country: String?) {
    self.contact = contact
    let number = OwnNumber(contact.phone, country: country)
    phoneLink = number?.callLink
    textLink = number?.textLink
  }
}
