/// What a person wrote down for such a moment, to stand first on their card. It comes from their account and never
/// from a model; the card that anybody may fetch has none.
package struct OwnHelp: Codable, Sendable, Equatable {
  /// Somebody to turn to.
  package struct Someone: Codable, Sendable, Equatable {
    /// Names the contact for whom a message can be written; `nil` for a line of the plan.
    package let contact: String?
    package let name: String
    package let relation: String?
    /// As it was typed.
    package let phone: String?
    /// `tel:…`
    package let phoneLink: String?
    /// `sms:…`
    package let textLink: String?

    package init(contact: String? = nil, name: String, relation: String? = nil, number: OwnNumber?) {
      self.contact = contact
      self.name = name
      self.relation = relation
      phone = number?.printed
      phoneLink = number?.callLink
      textLink = number?.textLink
    }
  }

  /// What stands over it and on its buttons.
  package struct Labels: Codable, Sendable, Equatable {
    package let title: String
    package let coping: String
    package let people: String
    package let safety: String
    package let call: String
    package let text: String
    package let write: String
    /// The way to the plan, or to making one.
    package let plan: String

    package init(
      title: String, coping: String, people: String, safety: String, call: String, text: String,
      write: String,
      plan: String
    ) {
      self.title = title
      self.coping = coping
      self.people = people
      self.safety = safety
      self.call = call
      self.text = text
      self.write = write
      self.plan = plan
    }
  }

  /// What helps them by themselves, in their order.
  package let coping: [String]
  package let people: [Someone]
  /// What makes their home safer.
  package let safety: [String]
  package let labels: Labels

  package init(coping: [String], people: [Someone], safety: [String], labels: Labels) {
    self.coping = coping
    self.people = people
    self.safety = safety
    self.labels = labels
  }

  /// Nothing to show but the way to a plan.
  package var isEmpty: Bool { coping.isEmpty && people.isEmpty && safety.isEmpty }
}
