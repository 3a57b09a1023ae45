import Engines
import Foundation
import Safeguard
import Store
import Vault

/// Questions and exercises inside a conversation: after danger was looked for, before the model is asked. Takes the message as
/// the answer to the step that waits and seals it at once, together with what the house says; no model is needed for any of it.
struct GuidedStage: Sendable {
  let models: ModelDesk
  let now: @Sendable () -> Date

  /// Never fails: where nothing can be kept, the house says so, or the reply is an ordinary one.
  func hear(_ job: ReplyJob, risk: TriageOutcome, _ growing: Growing) async -> GuidedOutcome {
    let resident = job.resident
    let id = job.thread.id
    // Nearly every message has nothing to do with any of this: nothing is read for it.
    guard job.thread.guided != nil || GuidedWish.heard(in: job.message.text) != nil else { return .none }
    do {
      let person = try await resident.familiarPerson()
      let companion = try await resident.familiarCompanion(job.thread.companion)
      var standing = await resident.careStanding()
      if risk.state.level >= .concern, standing.mayExercise { standing = .waiting(companion.manner) }
      let setting = Setting(
        level: risk.state.level, standing: standing, country: person.country, manner: companion.manner,
        moment: max(now(), job.message.at))
      var reading: GuidedTurn.Read?
      while true {
        let read = reading
        let step = try await resident.change(of: id) { chest in
          let found = try await Resident.thread(id, in: chest)
          let decision = try await decide(job, found.value, setting, read, chest)
          if case .done(let done) = decision { try await seal(done, job, over: found, chest) }
          return decision
        }
        switch step {
        case .nothing: return .none
        case .done(let done): return done.outcome
        // Outside of any transaction: a model may take its time.
        case .read(let exercise): reading = await self.read(job, exercise, person, setting, growing)
        }
      }
    } catch {
      return failed(job)
    }
  }

  /// What a turn is dealt with in.
  struct Setting: Sendable {
    let level: RiskLevel
    let standing: CareStanding
    let country: String?
    let manner: Manner
    let moment: Date
  }

  enum Decision: Sendable {
    case nothing
    case done(Done)
    /// The answer may hold more than the present step: it is to be read first.
    case read(Exercise)
  }

  private func read(
    _ job: ReplyJob, _ exercise: Exercise, _ person: Person, _ setting: Setting, _ growing: Growing
  ) async -> GuidedTurn.Read {
    let model = try? await models.lend(nil, to: person)
    let reader = GuidedReader(model: model, owner: job.resident.id.description)
    let reading = await reader.read(job.message.text, in: exercise, at: setting.moment) {
      growing.stopReason == nil
    }
    if let model { await models.giveBack(model) }
    return GuidedTurn.Read(step: exercise.position?.rawValue, reading: reading)
  }

  struct Done: Sendable {
    let turn: GuidedTurn
    let outcome: GuidedOutcome
    /// The version that the record was read in; `nil` for a new one.
    var version: Int64?
    /// One that was begun by a message that says something else now.
    var gone: GuidedWork?
  }

  // MARK: Deciding

  private func decide(
    _ job: ReplyJob, _ thread: ChatThread, _ setting: Setting, _ read: GuidedTurn.Read?, _ chest: Chest
  ) async throws -> Decision {
    let message = job.message
    let standing = thread.guided
    var opened = try await open(standing?.work, chest, of: job.resident)
    let follows = try await standing?.isFollowed(by: message, in: chest) ?? false
    var turn = GuidedTurn(
      guided: standing ?? Guided(at: setting.moment), record: opened?.record, work: opened?.work,
      message: message,
      isNew: job.isNew, isEdit: job.isEdit, follows: follows, level: setting.level,
      standing: setting.standing, country: setting.country, moment: setting.moment)
    // Done or deleted on its own page.
    if turn.guided.work != nil, opened == nil || (opened?.record.isDone == true && !job.isEdit) {
      turn.guided.end()
      if opened?.record.isDone != true { turn.record = nil }
    }
    func done(_ outcome: GuidedOutcome, gone: GuidedWork? = nil) -> Decision {
      .done(Done(turn: turn, outcome: outcome, version: opened?.version, gone: gone))
    }

    if setting.level >= .concern {
      let outcome = turn.danger()
      guard outcome.course == .none else { return done(outcome) }
      // Whoever asks to begin or to go on is told why it waits, and asked how they are.
      let heard = GuidedTurn.heard(message.text, guided: standing, record: turn.record, follows: follows)
      guard job.isNew, !turn.standing.mayExercise else { return .nothing }
      switch heard {
      case .wish(.begin): return done(turn.waits())
      case .wish(.resume) where turn.record != nil: return done(turn.waits())
      default: return .nothing
      }
    }

    if !job.isNew || job.isEdit, let entry = standing?.entry(for: message) {
      guard job.isEdit, entry.message != message.id else {
        let outcome = turn.again()
        return outcome.course == .none ? .nothing : done(outcome)
      }
      guard let other = try await open(entry.work, chest, of: job.resident) else { return .nothing }
      // A place that was left for another one is mended where it is.
      let present = turn.guided.work
      turn.record = other.record
      turn.work = other.work
      opened = other
      let former = try? await chest.value(Message.self, entry.message.raw, in: .message)?.value.text
      let outcome = turn.replace(entry, former: former ?? "")
      if present != entry.work, turn.guided.pause != .danger, turn.record?.isDone == false {
        turn.guided.turn(to: entry.work, at: setting.moment)
      }
      return outcome.course == .none ? .nothing : done(outcome)
    }
    // Another reply to what was said before anything was begun, or to other talk.
    guard job.isNew || turn.guided.last == message.previous || follows else { return .nothing }
    if !job.isNew, turn.guided.last == message.id { return done(turn.again()) }

    let whole: String? =
      if let noted = turn.guided.noted {
        try? await chest.value(Message.self, noted.message.raw, in: .message)?.value.text
      } else {
        nil
      }
    switch turn.next(read, whole: whole) {
    case .outcome(let outcome): return done(outcome)
    case .read(let exercise): return .read(exercise)
    case .begin(let topic):
      return try await begin(topic, &turn, setting, job, chest).map { .done($0) } ?? .nothing
    case .resume:
      if turn.record == nil, let last = turn.guided.left.last,
        let other = try await open(last, chest, of: job.resident)
      {
        turn.guided.turn(to: last, at: setting.moment)
        turn.record = other.record
        turn.work = other.work
        opened = other
      }
      return turn.record == nil ? .nothing : done(turn.resume())
    case .nothing: return .nothing
    }
  }
}
