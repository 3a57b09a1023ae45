package import Foundation
package import Safeguard

/// Questions and answers as a page gets them. Says nothing of a level (R25).
package struct ShownIntake: Encodable, Sendable {
  /// Why no question is put now.
  package enum Pause: String, Encodable, Sendable {
    case wished
    /// Something comes before any question: the page shows how help is reached, and the house's own question.
    case care
  }

  package struct Step: Encodable, Sendable {
    package enum Kind: String, Encodable, Sendable { case words, choice, scale, item, night, bed }

    package let kind: Kind
    package let question: IntakeQuestion
    package let sectionTitle: String
    package let value: IntakeAnswer.Value?
    /// What stands on the answer; `nil` for none, and for words and the times of a night, which the page writes itself.
    package let label: String?
    package let editedAt: Date?
  }

  package struct Asides: Encodable, Sendable { package let skip, unknown, declined: String }
  package struct Progress: Encodable, Sendable { package let done, of: Int }

  package let id: Intake.ID
  package let version: Int64
  package let sitting: Instrument.Name?
  package let startedAt: Date
  package let finishedAt: Date?
  package let pause: Pause?
  /// What is asked now; `nil` in a pause and at the end.
  package let position: IntakeStep?
  package let progress: Progress
  /// All that is asked as things stand, and all that was answered, in order.
  package let steps: [Step]
  package let asides: Asides
  /// What the house says back.
  package let sentence: String?
  /// To stand above: somebody preferred not to answer about safety.
  package let help: CrisisCard?
  package let watch: CareWatch?
  /// What a questionnaire taken alone came to.
  package let score: String?
  /// What was typed and is no answer yet, by step; `nil` for nothing.
  package let draft: [String: [String]]?
}

extension ShownIntake.Step {
  init(_ step: IntakeStep, of intake: Intake, country: String?) {
    let language = intake.manner.language
    question = step.question(intake.manner, country: country)
    sectionTitle = Words.Desk.section(step.section).in(language)
    kind =
      switch step.kind {
      case .words: .words
      case .choice: .choice
      case .scale: .scale
      case .item: .item
      case .night: .night
      case .bed: .bed
      }
    let answer = intake.answers[step]
    value = answer?.value
    editedAt = answer?.editedAt
    let asides = Intake.asides(language)
    label =
      switch answer?.value {
      case nil, .words, .sleep: nil
      case .scale(let scale): String(scale)
      case .choice, .item: question.options.first { $0.value == answer?.value }?.label
      case .skipped: asides.skip
      case .unknown: asides.unknown
      case .declined: asides.declined
      }
  }
}

extension Resident {
  /// - Parameter turn: What came of a change.
  package func shown(_ turn: IntakeTurn) async throws -> ShownIntake {
    try await shown(turn.kept, reply: turn.reply, watch: turn.watch)
  }

  package func shown(_ kept: KeptIntake) async throws -> ShownIntake { try await shown(kept, reply: nil) }

  private func shown(
    _ kept: KeptIntake, reply: IntakeReply?, watch: CareWatch = .calm
  ) async throws -> ShownIntake {
    let country = try await person().country
    let intake = kept.intake
    let pause: ShownIntake.Pause? =
      switch intake.pause {
      case .risk: .care
      case .wished: await careStanding().mayExercise ? .wished : .care
      case nil: await careStanding().mayExercise ? nil : .care
      }
    let asides = Intake.asides(intake.manner.language)
    let (done, of) = intake.progress
    let draft = try await draft(of: kept.id)
    return ShownIntake(
      id: kept.id, version: kept.version, sitting: intake.sitting, startedAt: intake.startedAt,
      finishedAt: intake.finishedAt, pause: intake.position == nil && intake.pause == nil ? nil : pause,
      position: pause == nil ? intake.position : nil, progress: .init(done: done, of: of),
      steps: IntakeStep.allCases.filter { intake.applies($0) || intake.answers[$0] != nil }
        .map { .init($0, of: intake, country: country) },
      asides: .init(skip: asides.skip, unknown: asides.unknown, declined: asides.declined),
      sentence: reply?.sentence(intake.manner, country: country),
      help: reply?.showsHelp == true && watch.card == nil ? await crisisCard(for: .none) : nil,
      watch: watch.told,
      score: intake.scoring(country: country, at: now()).map { $0.sentence(intake) },
      draft: draft.isEmpty ? nil : draft)
  }
}

extension IntakeReply {
  var showsHelp: Bool {
    switch self {
    case .next(_, showsHelp: true), .done(showsHelp: true): true
    default: false
    }
  }
}

extension Scoring {
  fileprivate func sentence(_ intake: Intake) -> String {
    switch self {
    case .scored(let score): score.sentence(intake.manner)
    case .incomplete:
      intake.sitting.map { Words.Telling.incomplete($0).in(intake.manner) } ?? ""
    }
  }
}

extension InstrumentScore {
  /// The total with its published band, and that it is no diagnosis.
  package func sentence(_ manner: Manner) -> String {
    "\(Words.Telling.score(self).in(manner)) \(Words.Telling.noDiagnosis.in(manner))"
  }
}
