package import Foundation
package import Safeguard

/// What the house does at a level of risk (CARE §7). The level selects it and is never shown (R25).
package struct StopAndRefer: Sendable, Equatable {
  /// Exercises stop; talk goes on (R12, R24).
  package let pausesExercises: Bool
  /// One direct question about safety, at once.
  package let asksDirectly: Bool
  /// Call buttons, the trusted contact, and a sentence on distance from means.
  package let showsHelp: Bool
  package let speaksOfMeans: Bool
  /// The screener's questions, one at a time.
  package let asksScreener: Bool
  package let offersSafetyPlan: Bool
  /// To be with, or to call, a person today.
  package let advisesContactToday: Bool
  /// The house asks again a day later.
  package let asksAgain: Bool
  package let suggestsProfessional: Bool
  package let offersSummary: Bool

  /// - Parameter reasons: Of the last bilan; from them a professional is suggested below concern.
  package init(_ level: RiskLevel, reasons: [ProfessionalReason] = []) {
    let isUrgent = level == .urgent
    let isRaised = level >= .concern
    pausesExercises = isRaised
    asksDirectly = isUrgent
    showsHelp = isRaised
    speaksOfMeans = isUrgent
    asksScreener = level == .concern
    offersSafetyPlan = level == .concern
    advisesContactToday = isRaised
    asksAgain = isRaised
    suggestsProfessional = isRaised || level == .support || !reasons.isEmpty
    offersSummary = !isRaised && !reasons.isEmpty
  }

  /// Whether exercises may be offered again: after the person said in a check-in that they are safe, and after an urgent
  /// moment at the earliest on the next day.
  /// - Parameters:
  ///   - raisedAt: When the level last rose.
  ///   - checkedInAt: When the person last said that they are safe; `nil` for never.
  package static func mayResume(
    after level: RiskLevel, raisedAt: Date, checkedInAt: Date?, now: Date, _ time: LocalTime
  ) -> Bool {
    guard level >= .concern else { return true }
    guard let checkedInAt, checkedInAt > raisedAt, checkedInAt <= now else { return false }
    return level < .urgent || time.day(of: now) > time.day(of: raisedAt)
  }

  /// What is never worked on here, at any level: a professional does that.
  package enum OutOfScope: String, Codable, Sendable, CaseIterable {
    case diagnosis, drugs, traumaReprocessing, responsePrevention, eatingDisorder, withdrawal, bipolar,
      psychosis, minor
  }
}
