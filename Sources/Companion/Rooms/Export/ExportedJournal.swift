import Foundation
import Store
import Vault

/// An entry of the journal, with its day as people write it.
struct ExportedEntry: RoomLine {
  static let kind = ExportKind.journal
  static let room = RoomName.journal

  let id: JournalEntry.ID
  let day: String
  let at: Date
  let text: String
  let prompt: JournalPrompt?
  let editedAt: Date?
  let reflection: JournalReflection?

  init(_ entry: JournalEntry, at address: RecordAddress) {
    id = entry.id
    day = WeekPage.name(entry.day)
    at = entry.at
    text = entry.text
    prompt = entry.prompt
    editedAt = entry.editedAt
    reflection = entry.reflection
  }

  func read(for owner: RecordID) -> OwnRecord? {
    guard let number = WeekPage.number(day), text.count <= JournalEntry.textLimit else { return nil }
    var entry = JournalEntry(id: id, at: at, day: number, text: text, prompt: prompt)
    entry.editedAt = editedAt
    entry.reflection = reflection
    return OwnRecord(Self.room, id.raw, entry, day: number, text)
  }
}

extension JournalDraft: RoomLine {
  static let kind = ExportKind.journalDraft
  static let room = RoomName.journal
  static let place = RoomPlace.owner
  static let atOnce = 1

  init(_ record: JournalDraft, at address: RecordAddress) { self = record }

  func read(for owner: RecordID) -> OwnRecord? {
    guard text.count <= JournalEntry.textLimit else { return nil }
    return OwnRecord(Self.room, only: owner, under: owner, self, text)
  }
}

/// What is wanted in the summary for a professional.
extension SummaryChoices: RoomLine {
  static let kind = ExportKind.sheet
  static let room = RoomName.sheet
  static let atOnce = 1

  init(_ record: SummaryChoices, at address: RecordAddress) { self = record }

  func read(for owner: RecordID) -> OwnRecord? {
    guard let at = updatedAt, let fit = try? checked(at: at) else { return nil }
    return OwnRecord(Self.room, only: owner, fit, [fit.why ?? "", fit.questions].joined(separator: " "))
  }
}
