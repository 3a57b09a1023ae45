import Foundation
import Store
import Vault

/// How the person is asked after, and what was sent. The digest of the calendar's secret is left out: it is of use to nobody
/// else.
struct ExportedFollowUp: RoomLine {
  static let kind = ExportKind.followUp
  static let room = RoomName.followUp
  static let atOnce = 1

  let settings: FollowUpSettings
  let sent: [Reminder.Sent]
  let closed: [Reminder.Sent]
  let reviews: [Review]
  let relapse: RelapsePlan?
  let webhook: Address?

  struct Review: Codable {
    let day: String
    let isGoalMet: Bool
  }

  struct Address: Codable {
    let address: String
    let whileLocked: Bool
    let agreedAt: Date
  }

  init(_ book: FollowUpBook, at address: RecordAddress) {
    settings = book.settings
    sent = book.sent
    closed = book.closed
    reviews = book.reviews.map { Review(day: WeekPage.name($0.day), isGoalMet: $0.isGoalMet) }
    relapse = book.relapse
    webhook = book.webhook.map {
      Address(address: $0.address, whileLocked: $0.whileLocked, agreedAt: $0.agreedAt)
    }
  }

  /// Without the address that is told: the person agrees to it anew.
  func read(for owner: RecordID) -> OwnRecord? {
    guard let settings = try? settings.checked() else { return nil }
    var book = FollowUpBook(settings)
    book.sent = sent
    book.closed = closed
    book.reviews = reviews.compactMap { review in
      WeekPage.number(review.day).map { CareReview(day: $0, phq9: nil, isGoalMet: review.isGoalMet) }
    }
    book.relapse = relapse.flatMap { try? $0.checked() }
    return OwnRecord(Self.room, only: owner, book)
  }
}
