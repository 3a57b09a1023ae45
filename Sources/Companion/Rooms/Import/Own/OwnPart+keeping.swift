import Foundation
import Store
import Vault

extension OwnPart {
  /// Whether all of it is here already.
  func stands(in chest: Chest) async throws -> Bool {
    switch self {
    case .plan(let plan):
      guard var standing = try await chest.value(SafetyPlan.self, chest.owner, in: .plan)?.value else {
        return plan.isEmpty
      }
      standing.updatedAt = plan.updatedAt
      return standing == plan
    case .contact(let contact): return try await chest.get(contact.id.raw, in: .contact) != nil
    case .noted(let lines):
      let ids = lines.map(\.id.raw)
      let shelf = try await chest.get(ids, in: .noted)
      return shelf.records.count + shelf.damaged.count == Set(ids).count
    case .draft(let draft):
      let text = try await chest.value(Unsent.self, draft.thread.raw, in: .draft)?.value.text ?? ""
      let files = try await chest.value(UnsentFiles.self, draft.thread.raw, in: .waiting)?.value.files ?? []
      return text == draft.text && files == draft.attachments ?? []
    case .settings(let settings):
      guard let person = try await chest.newest(Person.self, .person, under: nil, limit: 1).values.first
      else { return settings.isEmpty }
      return settings.laid(over: person) == person
    case .records(let own): return try await own.missing(in: chest).isEmpty
    case .consent(let consent):
      let person = try await chest.newest(Person.self, .person, under: nil, limit: 1).values.first
      return person?.remoteConsents.contains(consent.host) ?? false
    case .webhook(let webhook):
      return try await Resident.book(in: chest)?.value.webhook?.address == webhook.address
    case .summaries(let summaries):
      let shelf = try await chest.get(summaries.map(\.thread.raw), in: .summary)
      let standing = Set((shelf.records.map(\.address) + shelf.damaged).map(\.id))
      return summaries.allSatisfy { standing.contains($0.thread.raw) }
    }
  }
}

extension Resident {
  /// Puts a part of an own export in its place. What stands already stays.
  /// - Throws: `HouseError.conflict` where something else stands in its one place, `.notFound` for a draft without its
  ///   conversation, `.unfit` naming what does not fit.
  func keep(_ part: OwnPart) async throws {
    if try await records({ chest in try await part.stands(in: chest) }) { return }
    switch part {
    case .plan(let plan):
      let standing = try await safetyPlan()
      guard standing.plan.isEmpty else { throw HouseError.conflict }
      _ = try await keep(KeptPlan(plan: plan, version: standing.version), updatedAt: plan.updatedAt)
    case .contact(let contact): try await keep(contact)
    case .noted(let lines): try await keep(lines.compactMap(\.noted))
    case .draft(let draft): try await keep(draft)
    case .records(let own): try await keep(own)
    case .consent(let consent): try await self.consent(to: consent.host)
    case .webhook(let webhook):
      guard try await followUpBook().webhook == nil else { throw HouseError.conflict }
      try await setWebhook(webhook.address, whileLocked: webhook.whileLocked)
    case .summaries(let summaries): try await keep(summaries)
    case .settings(let settings):
      try await change { chest in
        let found = try await Self.person(in: chest)
        try await chest.commit([
          .replace(
            settings.laid(over: found.value), in: .person, id: found.address.id,
            expecting: found.address.version)
        ])
      }
    }
  }

  private func keep(_ contact: Contact) async throws {
    guard try await contacts().count < Self.contactLimit else { throw HouseError.unfit(field: "contacts") }
    let blank = Contact(
      id: contact.id, kind: contact.kind, name: "", relation: "", phone: "", mail: "", inCrisis: false,
      address: contact.address, language: contact.language)
    let draft = ContactDraft(
      kind: contact.kind, name: contact.name, relation: contact.relation, phone: contact.phone,
      mail: contact.mail, inCrisis: contact.inCrisis, address: contact.address, language: contact.language)
    let kept = try draft.laid(over: blank, country: try await person().country)
    try await records { chest in
      _ = try await chest.commit([.append(kept, in: .contact, id: kept.id.raw)])
    }
  }

  private func keep(_ noted: [Noted]) async throws {
    try await change { chest in
      let shelf = try await chest.get(noted.map(\.id.raw), in: .noted)
      let standing = Set((shelf.records.map(\.address) + shelf.damaged).map(\.id))
      var seen = standing
      let new = noted.filter { seen.insert($0.id.raw).inserted }
      _ = try await chest.commit(try new.map { try .append($0, in: .noted, id: $0.id.raw) })
    }
  }

  private func keep(_ own: OwnDraft) async throws {
    guard try await draft(of: own.thread).isEmpty, try await unsentFiles(of: own.thread).isEmpty else {
      throw HouseError.conflict
    }
    let files = try NewAttachment.checked(own.attachments ?? [])
    guard own.text.utf16.count <= Message.textLimit else {
      throw HouseError.tooLong(limit: Message.textLimit)
    }
    if !files.isEmpty {
      try await keep(UnsentFiles(files: files, at: own.at), in: .waiting, of: own.thread)
    }
    if !own.text.isEmpty { try await keep(Unsent(text: own.text, at: own.at), in: .draft, of: own.thread) }
  }
}
