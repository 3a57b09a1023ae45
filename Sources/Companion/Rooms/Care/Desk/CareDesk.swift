package import Foundation

/// All that the first page of Care shows, in one answer.
package struct CareDesk: Encodable, Sendable {
  /// One of the former or present sets of questions.
  package struct Sheet: Encodable, Sendable {
    package let id: Intake.ID
    /// Of a questionnaire taken alone: what it asks about.
    package let title: String?
    package let startedAt: Date
    package let finishedAt: Date?
    package let progress: ShownIntake.Progress
  }

  /// What is said before the first question.
  package let opening: String
  /// The present questions; `nil` where none were begun.
  package let intake: ShownIntake?
  /// All of them, newest first.
  package let sheets: [Sheet]
  package let shelf: BilanShelf
  /// Oldest first.
  package let formulations: [ShownFormulation]
}

extension Resident {
  package func careDesk() async throws -> CareDesk {
    let manner = await manner()
    let all = try await intakes()
    var present: ShownIntake?
    if let standing = all.last(where: { $0.intake.sitting == nil }) { present = try await shown(standing) }
    return CareDesk(
      opening: Intake(manner: manner, at: now()).opening(),
      intake: present,
      sheets: all.reversed().map { CareDesk.Sheet($0, manner.language) },
      shelf: try await bilanShelf(),
      formulations: try await formulations().map { ShownFormulation($0, manner) })
  }
}

extension CareDesk.Sheet {
  init(_ kept: KeptIntake, _ language: Language) {
    let (done, of) = kept.intake.progress
    id = kept.id
    title = kept.intake.sitting.map { Words.Questionnaires.subject($0).in(language) }
    startedAt = kept.intake.startedAt
    finishedAt = kept.intake.finishedAt
    progress = .init(done: done, of: of)
  }
}
