import Foundation
import Store
import Vault

/// What is being written in the journal is kept with the first letter, so that nothing of it is lost with the page.
extension Resident {
  /// Seals what is being written in place of what stood there; empty text takes it away.
  /// - Throws: `HouseError.tooLong`.
  package func keepJournalDraft(_ new: NewJournalEntry) async throws {
    guard new.text.count <= JournalEntry.textLimit else {
      throw HouseError.tooLong(limit: JournalEntry.textLimit)
    }
    let place = ChatThread.ID(raw: chest.owner)
    let draft = JournalDraft(text: new.text, prompt: new.prompt, at: now())
    try await drafting.run(place) {
      // What was typed before must not take the place of what was typed after, nor come back behind its entry.
      if let order = new.order, draftOrders.isOver(order, in: place) { return }
      try await change { chest in
        var changes: [Chest.Change] = []
        if try await Self.holdsJournalDraft(chest) { changes.append(.delete(.journal, id: chest.owner)) }
        if !draft.text.isEmpty {
          changes.append(try .append(draft, in: .journal, id: chest.owner, under: chest.owner))
        }
        if !changes.isEmpty { try await chest.commit(changes) }
      }
      if let order = new.order { draftOrders.note(order, in: place, stood: nil) }
    }
  }

  /// Also one that no longer opens.
  static func holdsJournalDraft(_ chest: Chest) async throws -> Bool {
    do { return try await chest.get(chest.owner, in: .journal) != nil } catch VaultError.damaged {
      return true
    }
  }
}
