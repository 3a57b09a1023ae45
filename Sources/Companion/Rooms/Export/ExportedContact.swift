/// A contact as an export tells it: `what` is its kind, since a line has a kind of its own.
struct ExportedContact: Codable {
  let id: Contact.ID
  /// `nil` in exports that were made before it was told.
  let what: Contact.Kind?
  let name: String
  let relation: String
  let phone: String
  let mail: String
  let inCrisis: Bool
  let address: Tone.Address
  let language: Language

  init(_ contact: Contact) {
    (id, what, name, relation) = (contact.id, contact.kind, contact.name, contact.relation)
    (phone, mail, inCrisis) = (contact.phone, contact.mail, contact.inCrisis)
    (address, language) = (contact.address, contact.language)
  }

  var contact: Contact {
    Contact(
      id: id, kind: what ?? .trusted, name: name, relation: relation, phone: phone, mail: mail,
      inCrisis: inCrisis, address: address, language: language)
  }
}
