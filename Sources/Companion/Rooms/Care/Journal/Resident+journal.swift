import Foundation
import Safeguard
import Store
import Vault

/// A journal: written freely or to a prompt, kept first and looked at afterwards.
extension Resident {
  /// Entries of one page.
  static let journalPage = 30

  /// - Parameter before: Those older than this one; `nil` for the newest.
  /// - Throws: `HouseError.notFound`.
  package func journal(before id: JournalEntry.ID? = nil) async throws -> JournalPage {
    let manner = await manner()
    let today = wall(now()).day
    let mayExercise = await careStanding().mayExercise
    return try await records { chest in
      var position: Int64?
      if let id {
        guard let found = try await chest.value(JournalEntry.self, id.raw, in: .journal) else {
          throw HouseError.notFound
        }
        position = found.address.position
      }
      let read = try await chest.newest(
        JournalEntry.self, .journal, under: nil, before: position, limit: Self.journalPage + 1)
      let recent = try await chest.newest(JournalEntry.self, .journal, under: nil, limit: Self.journalPage)
      let prompt = JournalRotation.prompt(
        on: today, written: recent.values.compactMap { entry in entry.prompt.map { (entry.day, $0) } },
        avoidsHeavy: !mayExercise)
      func shown(_ prompt: JournalPrompt) -> JournalPage.Prompt {
        JournalPage.Prompt(
          id: prompt, name: prompt.name(manner.language), question: prompt.question(manner),
          isHeavy: prompt.isHeavy)
      }
      return JournalPage(
        entries: Array(read.values.prefix(Self.journalPage)), more: read.values.count > Self.journalPage,
        today: shown(prompt), prompts: JournalPrompt.allCases.map(shown),
        draft: try? await chest.value(JournalDraft.self, chest.owner, in: .journal)?.value)
    }
  }

  /// Keeps an entry and takes the draft away in the same step. It is read for danger before anything else, and kept
  /// whatever is found (C1).
  /// - Throws: `HouseError.empty`, `.tooLong`.
  package func writeJournal(_ new: NewJournalEntry) async throws -> JournalAnswer {
    let watch = await watch([new.text])
    let text = try Self.journalText(new.text)
    let moment = now()
    let entry = JournalEntry(
      id: new.id ?? JournalEntry.ID(), at: moment, day: wall(moment).day, text: text, prompt: new.prompt)
    let place = ChatThread.ID(raw: chest.owner)
    let kept = try await drafting.run(place) {
      let kept = try await change { chest in
        // Sent twice: the first one stands.
        if let stands = try await chest.value(JournalEntry.self, entry.id.raw, in: .journal)?.value {
          return stands
        }
        var changes: [Chest.Change] = [try .append(entry, in: .journal, id: entry.id.raw)]
        if try await Self.holdsJournalDraft(chest) { changes.append(.delete(.journal, id: chest.owner)) }
        try await chest.commit(changes)
        return entry
      }
      if let order = new.order { draftOrders.note(order, in: place, stood: nil) }
      return kept
    }
    return JournalAnswer(entry: kept, watch: watch, offer: await journalOffer(kept.text, after: watch))
  }

  /// Puts other words in place of an entry's; what the house said to the former ones goes.
  /// - Throws: `HouseError.notFound`, `.empty`, `.tooLong`.
  package func changeJournal(_ id: JournalEntry.ID, to text: String) async throws -> JournalAnswer {
    let watch = await watch([text])
    let text = try Self.journalText(text)
    let moment = now()
    let kept = try await changeEntry(id) { entry in
      guard entry.text != text else { return }
      entry.text = text
      entry.editedAt = moment
      entry.reflection = nil
    }
    return JournalAnswer(entry: kept, watch: watch, offer: await journalOffer(kept.text, after: watch))
  }

  /// - Throws: `HouseError.notFound`.
  package func deleteJournal(_ id: JournalEntry.ID) async throws {
    try await change { chest in
      guard try await chest.value(JournalEntry.self, id.raw, in: .journal) != nil else {
        throw HouseError.notFound
      }
      try await chest.commit([.delete(.journal, id: id.raw)])
      try await self.house.archive.tidyAfterDeletion()
    }
  }

  /// All entries, oldest first.
  func journalEntries() async throws -> [JournalEntry] {
    var entries: [JournalEntry] = []
    var position: Int64 = 0
    while true {
      let shelf = try await records { [position] chest in
        try await chest.oldest(.journal, under: nil, after: position, limit: 200)
      }
      guard let last = (shelf.records.map(\.address) + shelf.damaged).map(\.position).max() else {
        return entries
      }
      entries += Chest.read(JournalEntry.self, shelf).values
      position = last
    }
  }

  /// Changes an entry where it stands.
  func changeEntry(
    _ id: JournalEntry.ID, _ edit: @Sendable (inout JournalEntry) -> Void
  ) async throws -> JournalEntry {
    try await change { chest in
      guard let found = try await chest.value(JournalEntry.self, id.raw, in: .journal) else {
        throw HouseError.notFound
      }
      var entry = found.value
      edit(&entry)
      if entry != found.value {
        try await chest.commit([
          .replace(entry, in: .journal, id: id.raw, expecting: found.address.version)
        ])
      }
      return entry
    }
  }

  private static func journalText(_ text: String) throws(HouseError) -> String {
    guard !text.trimmed.isEmpty else { throw .empty }
    guard text.count <= JournalEntry.textLimit else { throw .tooLong(limit: JournalEntry.textLimit) }
    return text
  }
}
