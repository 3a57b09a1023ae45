package import Foundation

/// What is due, said to the person once they are here.
package struct CareDue: Encodable, Sendable {
  package struct Due: Encodable, Sendable {
    /// Answered by this.
    package let key: String
    package let kind: Reminder.Kind
    package let sentence: String
    package let at: Date
  }

  /// The most important first.
  package let due: [Due]
  /// What the house says plainly: that it is not enough, that much time goes here, that things go well.
  package let notes: [String]
}

/// What the person says to something that is due.
package enum DueAnswer: String, Codable, Sendable, CaseIterable { case done, later }

/// The follow-up as its page shows it.
package struct FollowUpPage: Encodable, Sendable {
  package struct WebhookState: Encodable, Sendable {
    /// Its name alone: a path may be a secret.
    package let host: String
    package let whileLocked: Bool
    package let arrivedAt: Date?
    /// What went wrong last, and what to do.
    package let trouble: String?
  }

  package let settings: FollowUpSettings
  package let webhook: WebhookState?
  package let hasCalendar: Bool
  /// As the person wrote it; empty for none.
  package let relapse: RelapsePlan
  /// What was said in the first questions, to take over; `nil` where a plan is written already.
  package let proposal: RelapsePlan?
  /// Two looks back were good: a plan for later is offered.
  package let isTapering: Bool
  /// The goal of the last bilan, in the person's words.
  package let goal: String?
}

/// A change to the settings; what is missing stays.
package struct FollowUpChange: Codable, Sendable {
  package var isOn: Bool?
  package var quiet: QuietHours?
  package var capPerDay: Int?
  package var capPerWeek: Int?
  package var minute: Int?
  package var wellbeingWeekday: Int?
  package var zone: String?

  package init(isOn: Bool? = nil, minute: Int? = nil, zone: String? = nil) {
    self.isOn = isOn
    self.minute = minute
    self.zone = zone
  }

  /// - Throws: `HouseError.unfit` naming the field.
  func laid(over settings: FollowUpSettings) throws(HouseError) -> FollowUpSettings {
    let changes: [Any?] = [isOn, quiet, capPerDay, capPerWeek, minute, wellbeingWeekday, zone]
    guard changes.contains(where: { $0 != nil }) else { throw .unfit(field: "isOn") }
    var settings = settings
    if let isOn { settings.isOn = isOn }
    if let quiet { settings.quiet = quiet }
    if let capPerDay { settings.capPerDay = capPerDay }
    if let capPerWeek { settings.capPerWeek = capPerWeek }
    if let minute { settings.minute = minute }
    if let wellbeingWeekday { settings.wellbeingWeekday = wellbeingWeekday }
    if let zone { settings.zone = zone }
    return try settings.checked()
  }
}
