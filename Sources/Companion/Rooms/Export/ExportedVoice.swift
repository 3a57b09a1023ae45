import Foundation
import Vault

/// The voices that a companion was given, as an export tells them.
struct ExportedChanges: Encodable {
  let companion: CompanionProfile.ID
  let asks: Bool
  let keepsFormer: Bool
  let triedAt: Date?
  let steps: [VoiceStep]

  init(_ book: ChangeBook, of companion: RecordID) {
    self.companion = CompanionProfile.ID(raw: companion)
    asks = book.asks
    keepsFormer = book.keepsFormer
    triedAt = book.triedAt
    steps = book.steps
  }
}

/// A vendor's notice.
struct ExportedRetirement: Encodable {
  let id: RetirementNotice.ID
  let companion: CompanionProfile.ID
  let vendor: String
  let model: String
  let date: String
  let enteredAt: Date

  init(_ notice: RetirementNotice, of companion: RecordID) {
    id = notice.id
    self.companion = CompanionProfile.ID(raw: companion)
    vendor = notice.vendor
    model = notice.model
    date = CivilDay(number: notice.day).name
    enteredAt = notice.enteredAt
  }
}

/// A letter to a voice that was; what it showed of danger is left out.
struct ExportedFarewell: Encodable {
  let companion: CompanionProfile.ID
  let text: String
  let changedAt: Date
  let saidAt: Date?

  init(_ letter: FarewellLetter, of companion: RecordID) {
    self.companion = CompanionProfile.ID(raw: companion)
    text = letter.text
    changedAt = letter.changedAt
    saidAt = letter.saidAt
  }
}
