import Foundation
import Store
import Vault

/// How the person wants to be followed up: read, changed, switched off.
extension Resident {
  /// Days since 1 January 1970, where the person's device last said they are.
  func careToday() async throws -> Int {
    LocalTime(zone: try await followUpBook().settings.zone).day(of: now())
  }

  /// As it stands, or as it is before anything was chosen.
  func followUpBook() async throws -> FollowUpBook {
    if let found = try await records({ try await Self.book(in: $0) }) { return found.value }
    return await usualBook()
  }

  /// Without counting as a use of the account.
  static func book(in chest: Chest) async throws -> Chest.Found<FollowUpBook>? {
    try await chest.value(FollowUpBook.self, chest.owner, in: .followUp)
  }

  /// Somebody who said in the first questions that they want no reminders gets none.
  private func usualBook() async -> FollowUpBook {
    var settings = FollowUpSettings(zone: house.settings.timeZone.identifier)
    let intakes = try? await chest.newest(Intake.self, .intake, under: nil, limit: 20).values
    let questions = intakes?.first { $0.sitting == nil }
    settings.isOn = questions?[.reminders]?.choice != .no
    return FollowUpBook(settings)
  }

  /// Changes the one record and brings what stands under the house key up to date.
  func changeFollowUp(_ work: (inout FollowUpBook) throws -> Void) async throws {
    let usual = await usualBook()
    try await change { chest in
      let found = try await Self.book(in: chest)
      var book = found?.value ?? usual
      try work(&book)
      try await chest.commit([
        found.map { try .replace(book, in: .followUp, id: chest.owner, expecting: $0.address.version) }
          ?? .append(book, in: .followUp, id: chest.owner)
      ])
    }
    try await tendFollowUp()
  }

  package func followUp() async throws -> FollowUpPage {
    let book = try await followUpBook()
    let manner = await manner()
    let (bilans, intakes) = try await records { chest in
      (
        try await chest.newest(Bilan.self, .bilan, under: nil, limit: 20).values,
        try await chest.newest(Intake.self, .intake, under: nil, limit: 20).values
      )
    }
    let facts = try await followUpFacts(book, at: now())
    let plan = book.relapse ?? RelapsePlan()
    let questions = intakes.first { $0.sitting == nil }
    return FollowUpPage(
      settings: book.settings,
      webhook: book.webhook.map { webhook in
        FollowUpPage.WebhookState(
          host: webhook.host, whileLocked: webhook.whileLocked, arrivedAt: webhook.arrivedAt,
          trouble: webhook.trouble.map { Words.Following.trouble($0).in(manner) })
      },
      hasCalendar: book.calendar != nil, relapse: plan,
      proposal: plan == RelapsePlan() ? questions.map(RelapsePlan.init(from:)) : nil,
      isTapering: CareReview.isTapering(facts.reviews),
      goal: bilans.first { $0.decision == .accepted }?.goal?.words)
  }

  /// Switching off takes away the webhook, the calendar, what was sent and all that stands under the house key; the
  /// plan for later and the looks back stay, as the person's own.
  /// - Throws: `HouseError.unfit` naming the field.
  package func change(followUp change: FollowUpChange) async throws -> FollowUpPage {
    try await changeFollowUp { book in
      book.settings = try change.laid(over: book.settings)
      if !book.settings.isOn { book.switchOff() }
    }
    return try await followUp()
  }

  /// Keeps the plan for later; an empty one takes it away. Its words went through `watch` before.
  /// - Throws: `HouseError.unfit` naming the part that holds too much.
  /// - Returns: As it is kept.
  package func keep(relapse plan: RelapsePlan) async throws -> RelapsePlan {
    let plan = try plan.checked()
    try await changeFollowUp { $0.relapse = plan == RelapsePlan() ? nil : plan }
    return plan
  }

  /// A look at the goal, today's; a second one on a day takes the place of the first.
  package func review(isGoalMet: Bool) async throws {
    let today = try await careToday()
    try await changeFollowUp { book in
      book.reviews.removeAll { $0.day == today }
      book.reviews.append(CareReview(day: today, phq9: nil, isGoalMet: isGoalMet))
    }
  }
}
